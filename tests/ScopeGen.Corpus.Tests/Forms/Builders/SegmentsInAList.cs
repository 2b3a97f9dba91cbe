// Builders of the project's own that collect segments in a list.
class Call
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://calls.acme.test/") };
    private readonly List<string> _segments = [];
    private HttpMethod _method = HttpMethod.Get;

    public Call Segment(string segment)
    {
        _segments.Add(segment);
        return this;
    }

    public Call Using(HttpMethod method)
    {
        _method = method;
        return this;
    }

    public Task Run() => _http.SendAsync(new HttpRequestMessage(_method, string.Join("/", _segments))); //> passthrough
}

class Callers
{
    public Task Get(string id) => new Call().Segment("users").Segment(id).Run(); //> GET /users/{id}

    public Task Delete(string id) => new Call().Segment("users").Segment(id).Using(HttpMethod.Delete).Run(); //> DELETE /users/{id}

    public async Task Either(string id, bool posts)
    {
        var call = new Call().Segment("users").Segment(id);
        if (posts)
        {
            call.Segment("posts").Using(HttpMethod.Post);
        }

        await call.Run(); //> GET /users/{id} | POST /users/{id}/posts
    }

    public async Task Any(IEnumerable<string> more)
    {
        var call = new Call().Segment("users");
        foreach (var segment in more)
        {
            call.Segment(segment);
        }

        await call.Run(); //> unresolved
    }
}

// Nobody in this project says what it puts together.
public class Uncalled
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://uncalled.acme.test/") };
    private readonly List<string> _segments = new();
    private readonly StringBuilder _path = new();

    public Uncalled Segment(string segment)
    {
        _segments.Add(segment);
        _path.Append('/').Append(segment);
        return this;
    }

    public Task Get() => _http.GetAsync(string.Join("/", _segments)); //> unresolved

    public Task Delete() => _http.DeleteAsync(_path.ToString()); //> unresolved

    public Task End()
    {
        var all = new List<string>(_segments) { "end" };
        return _http.GetAsync(string.Join("/", all)); //> unresolved
    }
}

static class Segments
{
    public static string ToPath(this IEnumerable<string> parts) => string.Join("/", parts);
}

class Paths
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://paths.acme.test/") };

    public Task Array(string id) => _http.GetAsync(new[] { "users", id }.ToPath()); //> GET /users/{id}

    public Task List(string id) => _http.GetAsync(new List<string> { "users", id }.ToPath()); //> GET /users/{id}

    public Task Condition(string id, bool posts)
    {
        List<string> parts = ["users", id];
        if (posts)
        {
            parts.Add("posts");
        }

        return _http.GetAsync(parts.ToPath()); //> GET /users/{id} | GET /users/{id}/posts
    }
}
