namespace Forms.Wrappers.NormalizedPath;

/// <summary>Helpers that bring a path into shape before they send it: every caller's own path counts.</summary>
public sealed class Api(HttpClient client)
{
    public Task Meeting(int id) => WithoutLeadingSlash($"/meetings/{id}"); //> wrapped GET /v1/meetings/{id}

    public Task Meetings() => WithoutLeadingSlash("meetings"); //> wrapped GET /v1/meetings

    public Task User(int id) => Sliced($"/users/{id}"); //> wrapped GET /v1/users/{id}

    public Task Users(int id) => WithLeadingSlash($"users/{id}/settings"); //> wrapped GET /v1/users/{id}/settings

    public Task Rooms(int id) => ByFirstCharacter($"rooms/{id}"); //> wrapped GET /v1/rooms/{id}

    public Task Room(int id) => ByFirstCharacter($"/rooms/{id}/events"); //> wrapped GET /v1/rooms/{id}/events

    public Task Groups(int id) => WithoutTrailingSlash($"groups/{id}/"); //> wrapped DELETE /v1/groups/{id}

    public Task Group(int id) => ByLastCharacter($"groups/{id}/members/"); //> wrapped DELETE /v1/groups/{id}/members

    public Task Guarded(int id) => ByLength($"/guarded/{id}"); //> wrapped GET /v1/guarded/{id}

    public Task Version(int id) => WithoutPrefix($"/api/versions/{id}"); //> wrapped GET /v1/versions/{id}

    private Task WithoutLeadingSlash(string path)
    {
        if (path.StartsWith("/"))
        {
            path = path.Substring(1);
        }

        return client.GetAsync("https://api.acme.test/v1/" + path); //> passthrough
    }

    private Task Sliced(string path) => client.GetAsync("https://api.acme.test/v1/" + (path.StartsWith('/') ? path[1..] : path)); //> passthrough

    private Task WithLeadingSlash(string path)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            path = "/" + path;
        }

        return client.GetAsync("https://api.acme.test/v1" + path); //> passthrough
    }

    private Task ByFirstCharacter(string path) => client.GetAsync($"https://api.acme.test/v1{(path[0] == '/' ? path : "/" + path)}"); //> passthrough

    private Task WithoutTrailingSlash(string path) => client.DeleteAsync("https://api.acme.test/v1/" + (path.EndsWith("/") ? path.Remove(path.Length - 1) : path)); //> passthrough

    private Task ByLastCharacter(string path)
    {
        var clean = path[^1] == '/' ? path[..^1] : path;
        return client.DeleteAsync("https://api.acme.test/v1/" + clean); //> passthrough
    }

    private Task ByLength(string path)
    {
        var relative = path.Length > 0 && path[0] == '/' ? path.Substring(1, path.Length - 1) : path;
        return client.GetAsync("https://api.acme.test/v1/" + relative); //> passthrough
    }

    private Task WithoutPrefix(string path) => client.GetAsync("https://api.acme.test/v1" + path.Substring("/api".Length)); //> passthrough
}

/// <summary>What is cut off somewhere that nobody knows is not guessed.</summary>
public sealed class Cut(HttpClient client, string root)
{
    public Task Half(string path) => client.GetAsync(path.Substring(path.Length / 2)); //> unresolved: unsupported construct

    public Task Trimmed(int id)
    {
        var url = $"https://api.acme.test/trimmed/{id}/";
        return client.GetAsync(url.Substring(0, url.Length - 1) + "/items"); //> GET /trimmed/{id}/items
    }

    public Task BeforeQuery() => client.GetAsync("https://api.acme.test/before?x=1".Substring(0, "https://api.acme.test/before?x=1".IndexOf('?'))); //> GET /before
}
