namespace App.Clients;

public class IssuesClient
{
    private readonly HttpClient _httpClient;

    public IssuesClient(HttpClient httpClient)
    {
        _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
    }

    public Task<string> Get(int id) => _httpClient.GetStringAsync($"issues/{id}"); //> GET /issues/{id} @ https://issues.acme.test/rest
}

public class WikiClient(HttpClient http)
{
    public Task<string> Page(string title) => http.GetStringAsync($"pages/{title}"); //> GET /pages/{title} @ https://wiki.acme.test
}

public class BuildsClient(HttpClient http)
{
    // The base is in configuration; the route is known all the same.
    public Task Start(string name) => http.PostAsync($"builds/{name}", null); //> POST /builds/{name} @ unknown
}
