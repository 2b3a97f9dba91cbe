// Earlier generators set verb, template and parameters in an initialiser; functions have parentheses in their template.
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

public class EventsRequestBuilder
{
    private readonly IRequestAdapter _adapter;

    private string UrlTemplate { get; } = "{+baseurl}/users/{user_id}/events{?search,top}";

    private Dictionary<string, object> PathParameters { get; }

    public EventsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter adapter)
    {
        PathParameters = new Dictionary<string, object>(pathParameters);
        _adapter = adapter;
    }

    public RequestInformation CreateGetRequestInformation()
    {
        var requestInfo = new RequestInformation
        {
            HttpMethod = Method.GET,
            UrlTemplate = UrlTemplate,
            PathParameters = PathParameters,
        };
        return requestInfo;
    }

    public async Task<string?> GetAsync()
    {
        var requestInfo = CreateGetRequestInformation();
        return await _adapter.SendPrimitiveAsync<string>(requestInfo); //> GET /users/{user}/events
    }

    public Task Cancel()
    {
        var requestInfo = new RequestInformation { HttpMethod = Method.POST };
        requestInfo.UrlTemplate = "{+baseurl}/users/{user_id}/events/microsoft.graph.cancel()";
        return _adapter.SendNoContentAsync(requestInfo); //> POST /users/{user}/events/microsoft.graph.cancel()
    }

    public Task Delta() => _adapter.SendNoContentAsync( //> GET /users/{user}/events/delta(from='{from}')
        new RequestInformation(Method.GET, "{+baseurl}/users/{user_id}/events/delta(from='{from}'){?%24top}", PathParameters));
}
