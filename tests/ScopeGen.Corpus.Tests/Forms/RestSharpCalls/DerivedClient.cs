// An SDK over RestSharp: a client class that owns a RestClient, and resources that hand it requests.
using RestSharp;

abstract class ApiBase
{
    private readonly IRestClient _rest;

    protected ApiBase(IRestClient rest) => _rest = rest;

    protected async Task<T?> Call<T>(Method method, string resource, object? body = null, params (string Name, string Value)[] segments)
    {
        var request = new RestRequest(resource, method);
        foreach (var (name, value) in segments)
        {
            request.AddUrlSegment(name, value);
        }

        if (body != null)
        {
            request.AddJsonBody(body);
        }

        var response = await _rest.ExecuteAsync<T>(request); //> passthrough
        return response.Data;
    }

    protected Task<T?> Fetch<T>(string resource) => _rest.GetAsync<T>(resource); //> passthrough
}

class Courses(IRestClient rest) : ApiBase(rest)
{
    public Task<string?> All() => Fetch<string>("courses"); //> wrapped GET /courses

    public Task<string?> Get(string id) => Call<string>(Method.Get, "courses/{id}", null, ("id", id)); //> wrapped GET /courses/{id}

    public Task<string?> Enroll(string id, string user) => Call<string>(Method.Post, $"courses/{id}/students", new { user }); //> wrapped POST /courses/{id}/students

    public Task<string?> Leave(string id, string user) => Call<string>(Method.Delete, "courses/" + id + "/students/" + user); //> wrapped DELETE /courses/{id}/students/{user}
}
