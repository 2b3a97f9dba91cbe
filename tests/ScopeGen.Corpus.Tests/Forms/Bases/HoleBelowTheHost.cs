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
