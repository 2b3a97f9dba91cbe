// rpc.sinks.csv: a constructor describes, a property configures, Send sends.
using Acme.Rpc;

class Jobs
{
    private readonly Channel _channel = new() { Root = "https://rpc.acme.test/" };

    public Task<string> Start(string name) => _channel.Send(new Call($"jobs/{name}/start")); //> POST /jobs/{name}/start @ https://rpc.acme.test

    public Task<string> Status(string name) => _channel.Send(new Call($"jobs/{name}", "GET")); //> GET /jobs/{name} @ https://rpc.acme.test

    public Task<string> Stop(string name)
    {
        var call = new Call("jobs", method: "DELETE") { Tag = "jobs/x" };
        call.Address = $"jobs/{name}";
        return _channel.Send(call); //> DELETE /jobs/{name} @ https://rpc.acme.test
    }
}
