// Extension methods over composite formats.
using System.Globalization;

static class StringExtensions
{
    public static Uri FormatUri(this string pattern, params object[] args)
    {
        var uriString = string.Format(CultureInfo.InvariantCulture, pattern, args).EncodeSharp();
        return new Uri(uriString, UriKind.Relative);
    }

    public static string With(this string format, object arg0, object? arg1 = null) => string.Format(format, arg0, arg1);

    private static string EncodeSharp(this string value) => value.Replace("#", "%23");
}

static class ApiUrls
{
    private static readonly Uri CurrentUserRepos = new("user/repos", UriKind.Relative);

    public static Uri Repos() => CurrentUserRepos;

    public static Uri Repo(string owner, string name) => "repos/{0}/{1}".FormatUri(owner, name);

    public static Uri Issue(string owner, string name, int number) => "repos/{0}/{1}/issues/{2}".FormatUri(owner, name, number);

    public static Uri Zen() => "zen".FormatUri();
}

class Repos
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://git.acme.test/") };

    public Task<string> Mine() => _http.GetStringAsync(ApiUrls.Repos()); //> GET /user/repos @ https://git.acme.test

    public Task<string> Get(string owner, string name) => _http.GetStringAsync(ApiUrls.Repo(owner, name)); //> GET /repos/{owner}/{name} @ https://git.acme.test

    public Task Close(string owner, string name, int number) =>
        _http.PatchAsJsonAsync(ApiUrls.Issue(owner, name, number), new { state = "closed" }); //> PATCH /repos/{owner}/{name}/issues/{number}

    public Task<string> Zen() => _http.GetStringAsync(ApiUrls.Zen()); //> GET /zen

    public Task Lock(string owner, string name, int number)
    {
        var endpoint = "repos/{0}/{1}/issues".FormatUri(owner, name);
        var uri = new Uri(endpoint + "/" + number + "/lock", UriKind.Relative);
        return _http.PutAsync(uri, null); //> PUT /repos/{owner}/{name}/issues/{number}/lock
    }

    public Task<string> Branch(string repo, string branch) => _http.GetStringAsync("repositories/{0}/branches/{1}".With(repo, branch)); //> GET /repositories/{repo}/branches/{branch}
}
