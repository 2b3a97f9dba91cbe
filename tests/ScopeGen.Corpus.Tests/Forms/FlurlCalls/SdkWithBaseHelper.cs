// An SDK on Flurl: helpers that return IFlurlRequest, one for the root and one for each area.
using Flurl.Http;
using Flurl;

partial class AcmeClient
{
    private readonly Url _url = new("https://bitbucket.acme.test");
    private readonly string _token;

    public AcmeClient(string token) => _token = token;

    private IFlurlRequest GetBaseUrl(string root = "/rest/api", string version = "1.0") => new Url(_url)
        .AppendPathSegment($"{root}/{version}")
        .WithOAuthBearerToken(_token);
}

partial class AcmeClient
{
    private IFlurlRequest GetProjectsUrl() => GetBaseUrl().AppendPathSegment("/projects");

    private IFlurlRequest GetProjectsUrl(string path) => GetProjectsUrl().AppendPathSegment(path);

    private IFlurlRequest GetProjectsReposUrl(string project, string repo) => GetProjectsUrl($"/{project}/repos/{repo}");

    public Task<string> Projects(int limit) => GetProjectsUrl()
        .SetQueryParam("limit", limit)
        .GetStringAsync(); //> GET /rest/api/1.0/projects @ https://bitbucket.acme.test

    public Task<string> Project(string key) => GetProjectsUrl($"/{key}").GetJsonAsync<string>(); //> GET /rest/api/1.0/projects/{key}

    public async Task<string> Fork(string key, string repo)
    {
        var response = await GetProjectsReposUrl(key, repo)
            .PostJsonAsync(new { slug = repo }) //> POST /rest/api/1.0/projects/{key}/repos/{repo}
            .ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync();
    }

    public Task Hooks(string key, string repo) => GetBaseUrl("/rest/hooks", "latest")
        .AppendPathSegment("projects").AppendPathSegments(key, repo)
        .DeleteAsync(); //> DELETE /rest/hooks/latest/projects/{key}/{repo}

    public Task<string> Whoami() => GetBaseUrl("/plugins", "servlet/whoami").GetStringAsync(); //> GET /plugins/servlet/whoami
}
