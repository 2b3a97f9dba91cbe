// Members of an enumeration in a URL: by name where the member is known, each of them where it is one of a few.
enum Kind
{
    Users,
    Groups,
}

[Flags]
enum Many
{
    A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64, H = 128, I = 256, J = 512,
    K = 1024, L = 2048, M = 4096, N = 8192, O = 16384, P = 32768, Q = 65536,
}

class Enums
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://enums.acme.test/") };

    public Task Member() => _http.GetAsync($"{Kind.Users}/all"); //> GET /Users/all

    public Task Lower() => _http.GetAsync(Kind.Groups.ToString().ToLowerInvariant()); //> GET /groups

    public Task Local()
    {
        var kind = Kind.Users;
        return _http.GetAsync("list/" + kind); //> GET /list/Users
    }

    public Task Any(Kind kind) => _http.GetAsync($"list/{kind.ToString().ToLower()}"); //> GET /list/users | GET /list/groups

    // Too many, and any of them together: a hole.
    public Task Hole(Many many) => _http.GetAsync($"list/{many}/x"); //> GET /list/{many}/x

    public Task Number(Kind kind) => _http.GetAsync($"list/{(int)kind}"); //> GET /list/{kind}

    public Task Mapped(Kind kind) => _http.GetAsync(ToPath(kind)); //> GET /u | GET /g

    private static string ToPath(Kind kind)
    {
        if (kind == Kind.Users)
        {
            return "u";
        }

        return "g";
    }
}
