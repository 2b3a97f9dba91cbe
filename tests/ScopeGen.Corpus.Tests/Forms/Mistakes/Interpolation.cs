// Mistakes that compile: what the code says stays as it is.
class Mistakes
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://mistakes.acme.test/") };

    public Task Run(string id, object[] nothing) => Task.WhenAll(
        // A stray $, as in another language's templates.
        _http.GetAsync($"users/${id}"), //> GET /users/${id}
        // No $ at all: braces are text.
        _http.GetAsync("users/{id}"), //> GET /users/{id}
        // Braces that were doubled.
        _http.GetAsync($"users/{{id}}"), //> GET /users/{id}
        // A blank before the path.
        _http.GetAsync($" users/{id}".Trim()), //> GET /users/{id}
        // A slash too many, and one too few.
        _http.GetAsync($"users//{id}"), //> GET /users/{id}
        _http.GetAsync("users" + id)); //> GET /users{id}
}
