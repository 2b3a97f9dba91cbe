// Chains that begin with a string: segments are path, parameters are query.
using Flurl;
using Flurl.Http;

record Repo(string Name);

class Repos(string token)
{
    private const string Base = "https://git.acme.test/api/v4";

    public Task<Repo> Get(string owner, string name) =>
        Base.AppendPathSegments("repos", owner, name).GetJsonAsync<Repo>(); //> GET /repos/{owner}/{name} @ https://git.acme.test/api/v4

    public Task<List<Repo>> List(string owner, int page) => Base
        .AppendPathSegment("users")
        .AppendPathSegment(owner)
        .AppendPathSegment("repos")
        .SetQueryParam("page", page)
        .SetQueryParams(new { per_page = 100, type = "all" })
        .WithOAuthBearerToken(token)
        .GetJsonAsync<List<Repo>>(); //> GET /users/{owner}/repos @ https://git.acme.test/api/v4

    public Task<Repo> Create(string owner, object body) => Base
        .AppendPathSegments("users", owner, "repos")
        .WithHeader("Accept", "application/json")
        .PostJsonAsync(body) //> POST /users/{owner}/repos @ https://git.acme.test/api/v4
        .ReceiveJson<Repo>();

    public Task Star(string owner, string name) =>
        $"{Base}/user/starred/{owner}/{name}".WithOAuthBearerToken(token).PutAsync(null); //> PUT /user/starred/{owner}/{name} @ https://git.acme.test/api/v4

    public Task Delete(string owner, string name) =>
        (Base + "/repos").AppendPathSegment($"{owner}/{name}").DeleteAsync(); //> DELETE /repos/{owner}/{name}

    public Task<string> Zen() => "https://git.acme.test/zen".GetStringAsync(); //> GET /zen @ https://git.acme.test

    public Task Rename(string owner, string name, string to) => Base
        .AppendPathSegments("repos", owner, name)
        .SendJsonAsync(new HttpMethod("PATCH"), new { name = to }); //> PATCH /repos/{owner}/{name}
}
