// Composite formats whose placeholders and arguments do not agree.
class Formats
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://formats.acme.test/") };

    public async Task Run(string id)
    {
        // Fails when it runs; until then it says what it says.
        await _http.GetAsync(string.Format("users/{0}/teams/{1}", id)); //> GET /users/{0}/teams/{1}
        // An argument that nothing uses.
        await _http.GetAsync(string.Format("users/{0}", id, 5)); //> GET /users/{id}
        // Out of order, and twice.
        await _http.GetAsync(string.Format("{1}/{0}/{1}", id, "users")); //> GET /users/{id}/users
        // Escaped braces.
        await _http.GetAsync(string.Format("users/{{0}}/{0}", id)); //> GET /users/{0}/{id}
    }
}
