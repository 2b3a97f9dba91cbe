// A method that sends, handed on by its name: who calls it is the call site, or nobody knows with what.
#pragma warning disable SYSLIB0014
class Mirrors(HttpClient http, IEnumerable<string> addresses)
{
    private static readonly string[] Hosts = ["https://one.acme.test/ping", "https://two.acme.test/ping"];

    public Task<string[]> Known() => Task.WhenAll(Hosts.Select(http.GetStringAsync)); //> GET /ping @ https://one.acme.test | GET /ping @ https://two.acme.test

    public Task<string[]> Unknown() => Task.WhenAll(addresses.Select(http.GetStringAsync)); //> unresolved

    public Task<string[]> Extended() => Task.WhenAll(Hosts.Select(http.PingAsync)); //> wrapped GET /ping @ https://one.acme.test | GET /ping @ https://two.acme.test

    public Task<string> Twice() => Retry(http.GetStringAsync); //> GET /health @ https://health.acme.test

    public Task<string> Read() => Retry(ReadAsync);

    public async Task<WebResponse> Old(string id)
    {
        var request = WebRequest.CreateHttp("https://old.acme.test/files/" + id);
        request.Method = "DELETE";
        return await Task.Factory.FromAsync(
            request.BeginGetResponse, //> DELETE /files/{id} @ https://old.acme.test
            request.EndGetResponse,
            null);
    }

    private static Task<string> Retry(Func<string, Task<string>> load) => load("https://health.acme.test/health");

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path);
}

static class Pings
{
    public static Task<string> PingAsync(this HttpClient http, string url) => http.GetStringAsync(url); //> passthrough
}
