// A builder whose verbs are called like HttpClient's, used by an app: the builder has said it, the app's own calls say theirs.
using Microsoft.Kiota.Abstractions;

public class HealthRequestBuilder : BaseRequestBuilder
{
    public HealthRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}/health", pathParameters)
    {
    }

    public Task<string?> GetAsync(CancellationToken cancellationToken = default)
    {
        var requestInfo = new RequestInformation(Method.GET, UrlTemplate, PathParameters);
        return RequestAdapter.SendPrimitiveAsync<string>(requestInfo, default, cancellationToken); //> GET /health
    }

    public Task PutAsync()
    {
        var requestInfo = ToPutRequestInformation();
        return RequestAdapter.SendNoContentAsync(requestInfo); //> PUT /health
    }

    private RequestInformation ToPutRequestInformation() => new(Method.PUT, UrlTemplate, PathParameters);
}

class App(HealthRequestBuilder health, HttpClient http)
{
    public async Task Run()
    {
        await health.GetAsync();
        await health.PutAsync();
        await http.GetAsync("https://other.acme.test/health"); //> GET /health @ https://other.acme.test
    }
}
