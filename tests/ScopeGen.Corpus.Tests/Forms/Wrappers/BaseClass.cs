// A base class with a protected Send, and classes that derive from it directly and by one more level.
abstract class ServiceBase
{
    private readonly HttpClient _http;

    protected ServiceBase(HttpClient http) => _http = http;

    protected async Task<T?> Send<T>(HttpMethod method, string path, object? body = null)
    {
        using var message = new HttpRequestMessage(method, $"https://hr.acme.test/{path.TrimStart('/')}");
        message.Content = body is null ? null : JsonContent.Create(body);
        var response = await _http.SendAsync(message); //> passthrough
        return await response.Content.ReadFromJsonAsync<T>();
    }

    protected Task<T?> Get<T>(string path) => Send<T>(HttpMethod.Get, path); //> hop
}

abstract class PeopleBase(HttpClient http) : ServiceBase(http)
{
    protected Task<string?> Person(string id, string part) => Get<string>($"people/{id}/{part}"); //> wrapped GET /people/{id}/{part} @ https://hr.acme.test
}

class People(HttpClient http) : PeopleBase(http)
{
    public Task<string?> Find(string name) => Get<string>("/people?name=" + name); //> wrapped GET /people @ https://hr.acme.test

    public Task<string?> Salary(string id) => Person(id, "salary");

    public Task<string?> Hire(object person) => Send<string>(HttpMethod.Post, "people", person); //> wrapped POST /people @ https://hr.acme.test

    public Task<string?> Fire(string id) => base.Send<string>(HttpMethod.Delete, $"people/{id}"); //> wrapped DELETE /people/{id} @ https://hr.acme.test
}
