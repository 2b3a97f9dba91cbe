// Helpers whose value passes through locals, conditions and other helpers.
static class Endpoints
{
    internal static Uri Contact(string? id)
    {
        var path = "contacts";
        if (id != null)
        {
            path = $"{path}/{id}";
        }

        var relative = new Uri(path, UriKind.Relative);
        return relative;
    }

    internal static string Version(int version) => version switch
    {
        1 => "v1",
        2 => "v2",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    internal static string Tags(string owner) => Owner(owner) + "/tags";

    private static string Owner(string owner)
    {
        if (owner.Length == 0)
        {
            throw new ArgumentException("No owner", nameof(owner));
        }

        return "owners/" + owner;
    }
}

class Crm
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://crm.acme.test/") };

    public Task<string> Contacts(string? id) => _http.GetStringAsync(Endpoints.Contact(id)); //> GET /contacts | GET /contacts/{id}

    public Task<string> Contacts() => _http.GetStringAsync(Endpoints.Contact(null)); //> GET /contacts

    public Task<string> Versioned(int version) => _http.GetStringAsync(Endpoints.Version(version) + "/contacts"); //> GET /v1/contacts | GET /v2/contacts

    public Task<string> Tags(string owner)
    {
        var url = Endpoints.Tags(owner);
        return _http.GetStringAsync(url); //> GET /owners/{owner}/tags
    }
}
