// Every member of HttpClient that sends a request, with the client's base set where it is created.
class UsersClient
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.acme.test/v2/") };

    public async Task All(string id, HttpContent body, CancellationToken token)
    {
        await _http.GetAsync("users"); //> direct GET /users @ https://api.acme.test/v2
        await _http.GetAsync($"users/{id}", token); //> GET /users/{id} @ https://api.acme.test/v2
        await _http.GetAsync(new Uri("users/me", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead); //> GET /users/me @ https://api.acme.test/v2
        await _http.GetStringAsync($"users/{id}/name"); //> GET /users/{id}/name
        await _http.GetStreamAsync($"users/{id}/picture"); //> GET /users/{id}/picture
        await _http.GetByteArrayAsync($"users/{id}/card.vcf"); //> GET /users/{id}/card.vcf
        await _http.PostAsync("users", body); //> POST /users
        await _http.PutAsync($"users/{id}", body, token); //> PUT /users/{id}
        await _http.PatchAsync($"users/{id}", body); //> PATCH /users/{id}
        await _http.DeleteAsync($"users/{id}"); //> DELETE /users/{id}

        // Nothing of this sends.
        _http.DefaultRequestHeaders.Add("X-Path", "users/5");
        _http.CancelPendingRequests();
        var content = new StringContent("users/6");
    }
}
