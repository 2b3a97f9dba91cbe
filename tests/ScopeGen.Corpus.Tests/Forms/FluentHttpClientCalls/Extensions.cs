// Extension methods of the SDK on IClient and IRequest: the first take the URL, the second say nothing of it.
using Pathoschild.Http.Client;

static class ClientExtensions
{
    public static Task<T> GetObjectAsync<T>(this IClient client, string resource, CancellationToken token = default) =>
        client.GetAsync(resource).WithCancellationToken(token).AsObject<T>(); //> passthrough

    public static IRequest PostJson<T>(this IClient client, string resource, T body) =>
        client.PostAsync(resource).WithBody(body).WithHeader("Accept", "application/json"); //> passthrough

    public static async Task<T> AsObject<T>(this IRequest request, string? property = null)
    {
        var response = await request.AsResponse().ConfigureAwait(false);
        return await response.As<T>();
    }
}

class Groups(IClient client)
{
    public Task<string[]> List() => client.GetObjectAsync<string[]>("groups"); //> wrapped GET /groups

    public Task<string> Get(string id) => client
        .GetObjectAsync<string>($"groups/{id}"); //> wrapped GET /groups/{id}

    public Task<string> Add(string id, string member) => client
        .PostJson($"groups/{id}/members", new { member }) //> wrapped POST /groups/{id}/members
        .AsObject<string>();

    public Task<string> Members(string id) => client
        .GetAsync($"groups/{id}/members") //> direct GET /groups/{id}/members
        .AsObject<string>("members");
}
