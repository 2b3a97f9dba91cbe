// A library whose requests are described first and sent later.
namespace Acme.Rpc;

public class Call
{
    public Call(string address, string method = "POST") => throw new NotImplementedException();

    public string Address { get; set; }

    public string Tag { get; set; }
}

public class Channel
{
    public string Root { get; set; }

    public Task<string> Send(Call call) => throw new NotImplementedException();
}
