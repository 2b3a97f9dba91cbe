namespace Acme.Query;

public class Query
{
    public Query(string address) => throw new NotImplementedException();

    public string Verb { get; set; } = "GET";

    public Task<string> Answer => throw new NotImplementedException();

    public string Address { get; set; } = "";

    public Query At(string place) => throw new NotImplementedException();
}
