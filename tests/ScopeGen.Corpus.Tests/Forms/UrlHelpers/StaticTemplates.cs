// string.Format over static readonly templates and constants.
static class Routes
{
    public const string User = "https://id.acme.test/users/{0}";
    public static readonly string UserRole = "https://id.acme.test/users/{0}/roles/{1}";
    internal static readonly string Tenants = Host() + "/tenants";

    private static string Host() => "https://id.acme.test";
}

class Identity(HttpClient http)
{
    private static readonly string[] Segments = ["users", "{0}", "photo"];
    private static readonly CompositeFormat Photo = CompositeFormat.Parse("https://id.acme.test/users/{0}/photo");

    public Task<string> Get(Guid id) => http.GetStringAsync(string.Format(Routes.User, id)); //> GET /users/{id} @ https://id.acme.test

    public Task Grant(Guid id, string role) => http.PutAsync(string.Format(Routes.UserRole, id, Uri.EscapeDataString(role)), null); //> PUT /users/{id}/roles/{role}

    public Task<string> Tenants() => http.GetStringAsync(Routes.Tenants); //> GET /tenants @ https://id.acme.test

    public Task<string> Invariant(int id) => http.GetStringAsync( //> GET /groups/{id}/members @ https://id.acme.test
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "https://id.acme.test/groups/{0:D}/members?top={1}", id, 5));

    public Task<Stream> Picture(Guid id) => http.GetStreamAsync(string.Format(null, Photo, id)); //> GET /users/{id}/photo

    public Task<string> Joined(Guid id) => http.GetStringAsync("https://id.acme.test/" + string.Format(string.Join("/", Segments), id)); //> GET /users/{id}/photo @ https://id.acme.test
}
