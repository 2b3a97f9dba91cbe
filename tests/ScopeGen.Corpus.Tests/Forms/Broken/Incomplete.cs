// Code as it is while someone types: what is complete is understood, whatever comes of the rest.
class Typing
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://typing.acme.test/") };

    public Task Complete(string id) => _http.GetAsync($"users/{id}"); //> GET /users/{id}

    public Task Open() => _http.GetAsync( //> anything
        ;

    public Task Name() => _http.; //> anything

    public Task Comma(string id) => _http.GetAsync($"users/{id}",); //> anything

    public Task Hole(string id) => _http.GetAsync($"users/{}/x"); //> anything

    public async Task Statement(string id)
    {
        var path = $"users/{id}
        await _http.GetAsync(path); //> anything
    }

    public Task StillComplete(string id) => _http.DeleteAsync($"users/{id}"); //> DELETE /users/{id}

    public Task Last() => _http.GetAsync("last"); //> GET /last
