// What nobody knows is asked once: method and URL that hang on the same answer are one request.
interface IStore
{
    Task<bool> Exists(string id);
    bool Has(string id);
}


class Upserts(IStore db)
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://upserts.acme.test/") };

    public async Task Upsert(string id)
    {
        var exists = await db.Exists(id);
        var method = exists ? HttpMethod.Put : HttpMethod.Post;
        var url = exists ? $"users/{id}" : "users";
        await _http.SendAsync(new HttpRequestMessage(method, url)); //> PUT /users/{id} | POST /users
    }

    public async Task Upsert2(string? id)
    {
        var method = string.IsNullOrEmpty(id) ? HttpMethod.Post : HttpMethod.Put;
        var url = "users";
        if (!string.IsNullOrEmpty(id))
        {
            url += "/" + id;
        }

        await _http.SendAsync(new HttpRequestMessage(method, url)); //> PUT /users/{id} | POST /users
    }

    public async Task Upsert3(int? id)
    {
        var url = id.HasValue ? $"users/{id.Value}" : "users";
        var method = id.HasValue ? HttpMethod.Put : HttpMethod.Post;
        await _http.SendAsync(new HttpRequestMessage(method, url)); //> PUT /users/{id} | POST /users
    }

    public async Task Upsert4(User user)
    {
        var isNew = user.Id == 0;
        using var request = new HttpRequestMessage(isNew ? HttpMethod.Post : HttpMethod.Put, isNew ? "users" : $"users/{user.Id}");
        await _http.SendAsync(request); //> PUT /users/{id} | POST /users
    }

    public async Task Upsert5(User user)
    {
        var request = new HttpRequestMessage();
        if (user.Id > 0)
        {
            request.Method = HttpMethod.Put;
            request.RequestUri = new Uri($"users/{user.Id}", UriKind.Relative);
        }
        else
        {
            request.Method = HttpMethod.Post;
            request.RequestUri = new Uri("users", UriKind.Relative);
        }

        await _http.SendAsync(request); //> PUT /users/{id} | POST /users
    }

    public async Task Upsert6(User user)
    {
        var verb = "POST";
        var path = "users";
        if (user.Tags.Any() && db.Has("x"))
        {
            verb = "DELETE";
            path = "users/tagged";
        }

        await _http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), path)); //> POST /users | DELETE /users/tagged
    }

    public async Task Independent(string a, string b)
    {
        var path = db.Has(a) ? "one" : "two";
        var verb = db.Has(b) ? HttpMethod.Get : HttpMethod.Delete;
        await _http.SendAsync(new HttpRequestMessage(verb, path)); //> GET /one | GET /two | DELETE /one | DELETE /two
    }

    public async Task Changed(bool flag)
    {
        var path = flag ? "one" : "two";
        flag = !flag;
        var verb = flag ? HttpMethod.Get : HttpMethod.Delete;
        await _http.SendAsync(new HttpRequestMessage(verb, path)); //> DELETE /one | GET /two
    }

    public async Task Again(string id)
    {
        var path = await db.Exists(id) ? "one" : "two";
        var verb = await db.Exists(id) ? HttpMethod.Get : HttpMethod.Delete;
        await _http.SendAsync(new HttpRequestMessage(verb, path)); //> GET /one | GET /two | DELETE /one | DELETE /two
    }

    public async Task Switch(Op op, string id)
    {
        var method = op switch { Op.Create => HttpMethod.Post, Op.Update => HttpMethod.Put, Op.Delete => HttpMethod.Delete, _ => throw new InvalidOperationException() };
        var path = op switch { Op.Create => "items", _ => $"items/{id}" };
        await _http.SendAsync(new HttpRequestMessage(method, path)); //> POST /items | PUT /items/{id} | DELETE /items/{id}
    }

    public async Task Switch2(Op op, string id)
    {
        var path = op == Op.Create ? "items" : $"items/{id}";
        HttpMethod method;
        switch (op)
        {
            case Op.Create: method = HttpMethod.Post; break;
            case Op.Update: method = HttpMethod.Put; break;
            default: method = HttpMethod.Delete; break;
        }

        await _http.SendAsync(new HttpRequestMessage(method, path)); //> POST /items | PUT /items/{id} | DELETE /items/{id}
    }

    public Task Save(string? id) => Send(id is null ? HttpMethod.Post : HttpMethod.Put, id is null ? "things" : $"things/{id}"); //> POST /things | PUT /things/{id}

    public Task Save2(string? id) => Send(id == null ? HttpMethod.Post : HttpMethod.Put, "things" + (id != null ? "/" + id : "")); //> POST /things | PUT /things/{id}

    public Task Loop(IEnumerable<User> users) => Task.WhenAll(users.Select(u => Send(u.Id == 0 ? HttpMethod.Post : HttpMethod.Put, u.Id == 0 ? "users" : $"users/{u.Id}"))); //> POST /users | PUT /users/{id}

    private Task Send(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, path)); //> passthrough
}

enum Op { Create, Update, Delete }

class User
{
    public int Id { get; set; }
    public List<string> Tags { get; } = [];
}
