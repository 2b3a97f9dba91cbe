// Builders below builders: indexers and properties say which, the template of each says where.
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

public class TeamClient : BaseRequestBuilder
{
    public TeamClient(IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}", new Dictionary<string, object>())
    {
        if (string.IsNullOrEmpty(RequestAdapter.BaseUrl))
        {
            RequestAdapter.BaseUrl = "https://graph.acme.test/v1.0";
        }

        PathParameters.TryAdd("baseurl", RequestAdapter.BaseUrl);
    }

    public TeamsRequestBuilder Teams => new(new Dictionary<string, object>(PathParameters), RequestAdapter);
}

public class TeamsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
    : BaseRequestBuilder(requestAdapter, "{+baseurl}/teams{?%24filter}", pathParameters)
{
    public TeamItemRequestBuilder this[string position]
    {
        get
        {
            var parameters = new Dictionary<string, object>(PathParameters) { { "team%2Did", position } };
            return new TeamItemRequestBuilder(parameters, RequestAdapter);
        }
    }
}

public class TeamItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
    : BaseRequestBuilder(requestAdapter, "{+baseurl}/teams/{team%2Did}", pathParameters)
{
    public async Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        var requestInfo = ToDeleteRequestInformation();
        await RequestAdapter.SendNoContentAsync(requestInfo, default, cancellationToken); //> DELETE /teams/{team}
    }

    public Task<string?> GetAsync(CancellationToken cancellationToken = default) =>
        RequestAdapter.SendPrimitiveAsync<string>(ToGetRequestInformation(), default, cancellationToken); //> GET /teams/{team}

    public RequestInformation ToDeleteRequestInformation() => new(Method.DELETE, UrlTemplate, PathParameters);

    public RequestInformation ToGetRequestInformation()
    {
        var requestInfo = new RequestInformation(Method.GET, UrlTemplate, PathParameters);
        return requestInfo;
    }
}

class App(TeamClient client)
{
    // The builders have said it already.
    public Task Remove(string team) => client.Teams[team].DeleteAsync();
}
