// Guards by pattern and by throw helper, and texts that cannot be what they are compared with.
class Guarded(HttpClient http)
{
    private const string Root = "https://guards.acme.test";

    public Task Literal() => http.GetAsync(Below(Root, "xy")); //> GET /xy

    public Task Formatted(int id) => http.GetAsync(Below(Root, $"x{id}")); //> GET /x{id}

    public Task Nothing() => http.GetAsync(Below(Root, "")); //> GET /

    public Task Compared(int id) => http.GetAsync(NotRoot(Root, $"x{id}")); //> GET /x{id}

    public Task Thrown(string? part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return http.GetAsync(IfAny(Root, part)); //> GET /{part}/all
    }

    public Task Asked(string? part) => http.GetAsync(IfAny(Root, part)); //> GET /none | GET /{part}/all

    public async Task Pairs()
    {
        foreach (var (group, path) in new Dictionary<string, string> { ["users"] = "all", ["teams"] = "of/users" })
        {
            await http.GetAsync($"{Root}/{group}/{path}"); //> GET /users/all | GET /teams/of/users
        }
    }

    private static string Below(string root, string? part)
    {
        if (part is not { Length: > 0 })
        {
            return root;
        }

        return root + "/" + part;
    }

    private static string NotRoot(string root, string part) => part == "/" ? root : root + "/" + part;

    private static string IfAny(string root, string? part)
    {
        if (part is null)
        {
            return root + "/none";
        }

        return root + "/" + part + "/all";
    }
}
