// A builder of the project's own that changes itself and returns itself.
sealed class PathBuilder
{
    private readonly StringBuilder _path = new();
    private string _query = "";

    public static PathBuilder For(string resource) => new PathBuilder().Segment(resource);

    public PathBuilder Segment(object value)
    {
        _path.Append('/').Append(value);
        return this;
    }

    public PathBuilder Query(string name, object value)
    {
        _query += (_query.Length == 0 ? "?" : "&") + name + "=" + value;
        return this;
    }

    public string Build() => _path + _query;

    public override string ToString() => Build();
}

class Tickets
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://desk.acme.test") };

    public Task<string> Get(int id) => _http.GetStringAsync(PathBuilder.For("tickets").Segment(id).Build()); //> GET /tickets/{id} @ https://desk.acme.test

    public Task<string> Comments(int id, int page)
    {
        var path = new PathBuilder().Segment("tickets").Segment(id).Segment("comments").Query("page", page);
        return _http.GetStringAsync(path.ToString()); //> GET /tickets/{id}/comments
    }

    public Task Assign(int id, string? agent)
    {
        var builder = PathBuilder.For("tickets").Segment(id);
        if (agent != null)
        {
            builder.Segment("agents").Segment(agent);
        }

        return _http.PutAsync(builder.Build(), null); //> PUT /tickets/{id} | PUT /tickets/{id}/agents/{agent}
    }
}
