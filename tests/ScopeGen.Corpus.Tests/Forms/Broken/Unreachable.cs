// Code that cannot run calls nobody.
class Unreachable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://unreachable.acme.test/") };

    public Task AfterReturn(string id)
    {
        return _http.GetAsync($"users/{id}"); //> GET /users/{id}
        return _http.DeleteAsync($"users/{id}");
    }

    public async Task AfterThrow()
    {
        throw new NotSupportedException();
        await _http.GetAsync("users");
    }

    public async Task ConstantCondition()
    {
        const bool Enabled = false;
        if (Enabled)
        {
            await _http.GetAsync("disabled");
        }

        var path = "users";
        if (Enabled)
        {
            path = "nowhere";
        }

        await _http.GetAsync(path); //> GET /users
    }

#if NEVER
    public Task NotCompiled() => _http.GetAsync("never");
#endif

    // _http.GetAsync("comment")
}
