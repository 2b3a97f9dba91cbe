// An environment variable with a literal fallback has the literal as its base.
class Env
{
    private static readonly string Root = Environment.GetEnvironmentVariable("ACME_URL") ?? "https://api.acme.test";
    private static readonly HttpClient Http = new() { BaseAddress = new Uri(Environment.GetEnvironmentVariable("ACME_BASE") ?? "https://base.acme.test/v1/") };

    public Task Users() => new HttpClient().GetAsync($"{Root}/users"); //> GET /users @ https://api.acme.test

    public Task Groups() => Http.GetAsync("groups"); //> GET /groups @ https://base.acme.test/v1

    public Task Conditional()
    {
        var url = Environment.GetEnvironmentVariable("ACME_OTHER");
        if (string.IsNullOrEmpty(url))
        {
            url = "https://other.acme.test";
        }

        return new HttpClient().GetAsync(url + "/teams"); //> GET /teams
    }

    // Without a fallback the base is not known.
    public Task Unknown() => new HttpClient().GetAsync(Environment.GetEnvironmentVariable("ACME_ONLY") + "/things"); //> GET /things @ unknown

    // And without anything else, nor is the route.
    public Task Nothing() => new HttpClient().GetAsync(Environment.GetEnvironmentVariable("ACME_HOOK")); //> unresolved: configuration
}
