// string.Join, string.Concat, arrays, lists and LINQ over known values.
class Storage
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://storage.acme.test/") };

    public Task Join(string bucket, string key) => _http.GetAsync(string.Join("/", "buckets", bucket, "objects", key)); //> GET /buckets/{bucket}/objects/{key}

    public Task JoinArray(string bucket)
    {
        var segments = new[] { "buckets", bucket, "acl" };
        return _http.GetAsync(string.Join('/', segments)); //> GET /buckets/{bucket}/acl
    }

    public Task JoinList(string bucket, bool versions)
    {
        var segments = new List<string> { "buckets", bucket };
        segments.Add("objects");
        if (versions)
        {
            segments.Add("versions");
        }

        return _http.GetAsync(string.Join("/", segments)); //> GET /buckets/{bucket}/objects | GET /buckets/{bucket}/objects/versions
    }

    public Task CollectionExpression(string bucket)
    {
        string[] root = ["buckets", bucket];
        string[] all = [.. root, "policy"];
        return _http.PutAsync(string.Join("/", all), null); //> PUT /buckets/{bucket}/policy
    }

    public Task Concat(string bucket) => _http.DeleteAsync(string.Concat("buckets/", bucket, "/website")); //> DELETE /buckets/{bucket}/website

    public Task Escaped(string bucket, string key) =>
        _http.GetAsync(string.Join("/", new[] { "buckets", bucket, key }.Select(Uri.EscapeDataString))); //> GET /buckets/{bucket}/{key}

    // How many there are, nobody knows.
    public Task Any(params string[] segments) => _http.GetAsync(string.Join("/", segments)); //> unresolved

    public Task AnyBelow(IEnumerable<string> keys) => _http.GetAsync("objects?keys=" + string.Join(",", keys)); //> GET /objects
}
