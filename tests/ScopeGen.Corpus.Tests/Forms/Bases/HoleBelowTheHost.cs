// The first segment is a hole, host and the rest are literal: a route.
class Tenants(HttpClient http)
{
    private const string Versioned = "https://tenants.acme.test/api/v2";

    public Task Projects(string tenant) => http.GetAsync($"https://dev.acme.test/{tenant}/_apis/projects"); //> GET /{tenant}/_apis/projects @ https://dev.acme.test

    public Task Two(string tenant, string project) => http.PostAsync($"https://dev.acme.test/{tenant}/{project}/_apis/builds", null); //> POST /{tenant}/{project}/_apis/builds

    public Task BelowABase(string id) => http.GetAsync($"{Versioned}/{id}/view/all"); //> GET /{id}/view/all @ https://tenants.acme.test/api/v2

    public Task Added(string tenant) => http.DeleteAsync("https://dev.acme.test/" + tenant + "/cache"); //> DELETE /{tenant}/cache

    public Task Number(int id) => http.GetAsync($"https://dev.acme.test/{id}"); //> GET /{id}

    // Nothing behind it says that it is one segment.
    public Task Alone(string path) => http.GetAsync($"https://dev.acme.test/{path}"); //> unresolved

    public Task AloneBelowABase(string path) => http.GetAsync(Versioned + "/" + path + "?view=all"); //> unresolved
}

/// <summary>Below a base that names a resource, what the object has is an id.</summary>
public class Spaces
{
    private readonly string _root = "https://spaces.acme.test/spaces/";
    private readonly SpaceOptions _options;
    private readonly HttpClient _client;

    public Spaces(HttpClient client, SpaceOptions options)
    {
        _client = client;
        _options = options;
        if (options.UsePreview)
        {
            _root = _root.Replace("spaces.", "preview.");
        }
    }

    public Task Entry(string id, string? queryString = null) => Get($"{_root}{_options.SpaceId}/entries/{id}{queryString}"); //> GET /spaces/{id}/entries/{id} @ https://spaces.acme.test | GET /spaces/{id}/entries/{id} @ https://preview.acme.test

    public Task Entries(string? queryString = null) => Get($"{_root}{_options.SpaceId}/entries/{queryString}"); //> GET /spaces/{id}/entries/ @ https://spaces.acme.test | GET /spaces/{id}/entries/ @ https://preview.acme.test

    private Task Get(string url) => _client.GetAsync(url); //> passthrough
}

public class SpaceOptions
{
    public string SpaceId { get; set; } = "";

    public bool UsePreview { get; set; }
}

/// <summary>Below a base that names a resource, a hole that calls itself an id is one; another may be any path.</summary>
public class Campaigns
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri("https://campaigns.acme.test/3.0/campaigns/") };

    public Task Change(Campaign campaign) => _client.PatchAsync($"{campaign.Id}", null); //> PATCH /3.0/campaigns/{id}

    public Task Delete(string campaignId) => _client.DeleteAsync(campaignId); //> DELETE /3.0/campaigns/{campaignId}

    public Task Other(string path) => _client.GetAsync(path); //> unresolved
}

public class Campaign
{
    public string Id { get; set; } = "";
}

/// <summary>A hole that calls itself a query is one behind a name; behind a slash it may be what is searched for.</summary>
public class Queries(HttpClient client)
{
    public Task Glued(string query) => client.GetAsync($"https://queries.acme.test/users{query}"); //> GET /users

    public Task Searched(string query) => client.GetAsync($"https://queries.acme.test/search/{query}"); //> GET /search/{query}

    public Task Sent(string queryString) => client.GetAsync($"https://queries.acme.test/users/{queryString}"); //> GET /users/
}
