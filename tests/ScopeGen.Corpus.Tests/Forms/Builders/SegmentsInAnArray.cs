// A path that is put together by an operator, in an array that is copied into a larger one for each segment.
readonly struct RelativePath
{
    private readonly string[] _segments;

    public RelativePath(string segment) => _segments = new[] { segment };

    private RelativePath(string[] segments) => _segments = segments;

    public static RelativePath operator /(RelativePath parent, string segment) => parent.Add(segment);

    public string Build() => string.Join("/", (_segments ?? Array.Empty<string>()).Select(Uri.EscapeDataString));

    private RelativePath Add(string segment)
    {
        var old = _segments ?? Array.Empty<string>();
        var current = new string[old.Length + 1];
        Array.Copy(old, 0, current, 0, old.Length);
        current[old.Length] = segment.Trim('/');
        return new RelativePath(current);
    }
}

class Broker(HttpClient http)
{
    private static readonly RelativePath Api = new("api");
    private static readonly RelativePath Queues = Api / "queues";

    public Task All() => Get(Queues); //> wrapped GET /api/queues

    public Task One(string host, string name) => Get(Queues / host / name); //> wrapped GET /api/queues/{}/{}

    public Task Bindings(string host, string name) => Get(Queues / host / name / "bindings"); //> wrapped GET /api/queues/{}/{}/bindings

    private Task Get(RelativePath path) => http.GetAsync("https://broker.acme.test/" + path.Build()); //> passthrough
}

class Fixed(HttpClient http)
{
    public Task Filled(int id)
    {
        var parts = new string[3];
        parts[0] = "users";
        parts[1] = id.ToString();
        parts[2] = "groups";
        return http.GetAsync("https://broker.acme.test/" + string.Join("/", parts)); //> GET /users/{}/groups
    }

    public Task Copied(string name)
    {
        string[] start = ["api", "v1"];
        var all = new string[4];
        start.CopyTo(all, 0);
        all[2] = "users";
        all[3] = name;
        return http.GetAsync("https://broker.acme.test/" + string.Join("/", all)); //> GET /api/v1/users/{name}
    }

    // How many there are is known at run time only.
    public Task Many(int count)
    {
        var parts = new string[count];
        for (var i = 0; i < count; i++)
        {
            parts[i] = "x";
        }

        return http.GetAsync("https://broker.acme.test/" + string.Join("/", parts)); //> unresolved
    }
}
