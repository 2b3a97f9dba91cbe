// The request and its URL in locals, with verb and path by condition.
using Pathoschild.Http.Client;

class Webinars(IClient client)
{
    public async Task<string> Registrants(long id, string? status, string? token)
    {
        var url = $"webinars/{id}/registrants";
        var request = client
            .GetAsync(url) //> GET /webinars/{id}/registrants
            .WithArgument("page_size", 300);
        if (status != null)
        {
            request = request.WithArgument("status", status);
        }

        var response = await request;
        return await response.AsString();
    }

    public Task<string> Poll(long id, bool past)
    {
        var path = past ? "past_webinars" : "webinars";
        return client.GetAsync($"{path}/{id}/polls").AsString(); //> GET /past_webinars/{id}/polls | GET /webinars/{id}/polls
    }

    public Task Recover(long id, long? occurrence)
    {
        var verb = occurrence == null ? HttpMethod.Put : HttpMethod.Patch;
        return client.SendAsync(verb, $"webinars/{id}/recover").AsMessage(); //> PUT /webinars/{id}/recover | PATCH /webinars/{id}/recover
    }

    public Task Message(long id) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"webinars/{id}/messages")).AsMessage(); //> POST /webinars/{id}/messages

    // Parts of the chain that only look like verbs.
    public IRequest Prepared(IRequest request) => request.WithHeader("X-Verb", "webinars").WithCustom(m => m.Version = HttpVersion.Version11);
}
