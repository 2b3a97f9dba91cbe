// The base of a WebClient is text, and resolves as a URI does.
#pragma warning disable SYSLIB0014
class Exchange
{
    private readonly WebClient _client = new() { BaseAddress = "https://rates.acme.test/v1/" };

    public string Rates(string currency) => _client.DownloadString("rates/" + currency); //> GET /rates/{currency} @ https://rates.acme.test/v1

    public string Rooted() => _client.DownloadString("/health"); //> GET /health @ https://rates.acme.test

    public Task<string> Quote(string from, string to) =>
        _client.UploadStringTaskAsync($"quotes/{from}/{to}", string.Empty); //> POST /quotes/{from}/{to} @ https://rates.acme.test/v1

    // Events and headers send nothing.
    public void Prepare()
    {
        _client.Headers[HttpRequestHeader.Accept] = "rates/x";
        _client.DownloadStringCompleted += (_, e) => Console.WriteLine(e.Result);
        _client.QueryString.Add("path", "/rates");
    }
}
