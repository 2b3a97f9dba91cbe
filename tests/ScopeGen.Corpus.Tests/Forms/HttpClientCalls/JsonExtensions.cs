// The extension methods of System.Net.Http.Json.
record User(string Id, string Name);

class JsonUsers(HttpClient http)
{
    private const string BaseUrl = "https://api.acme.test/v2";

    public Task<User?> Get(string id) =>
        http.GetFromJsonAsync<User>($"{BaseUrl}/users/{id}"); //> direct GET /users/{id} @ https://api.acme.test/v2

    public async Task<List<User>> List()
    {
        var users = new List<User>();
        await foreach (var user in http.GetFromJsonAsAsyncEnumerable<User>(BaseUrl + "/users")) //> GET /users @ https://api.acme.test/v2
        {
            users.Add(user!);
        }

        return users;
    }

    public async Task<User?> Create(User user)
    {
        using var response = await http.PostAsJsonAsync(BaseUrl + "/users", user); //> POST /users @ https://api.acme.test/v2
        return await response.Content.ReadFromJsonAsync<User>();
    }

    public Task Put(User user) => http.PutAsJsonAsync(new Uri($"{BaseUrl}/users/{user.Id}"), user); //> PUT /users/{id}

    public Task Patch(User user) => http.PatchAsJsonAsync($"{BaseUrl}/users/{user.Id}", new { user.Name }); //> PATCH /users/{id}

    public Task<User?> Delete(string id) => http.DeleteFromJsonAsync<User>($"{BaseUrl}/users/{id}"); //> DELETE /users/{id}

    // As an ordinary static method, and with its arguments out of order.
    public Task<User?> Me() => HttpClientJsonExtensions.GetFromJsonAsync<User>(http, BaseUrl + "/users/me"); //> GET /users/me

    public Task<object?> Any() => http.GetFromJsonAsync(type: typeof(User), requestUri: BaseUrl + "/users/any"); //> GET /users/any
}
