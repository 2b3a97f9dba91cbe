// What Kiota generates: the template stands in the base constructor's argument, verb and parameters in RequestInformation.
// The call site is where the adapter sends.
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

public class Message : IParsable
{
    public static Message Create(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    public void Serialize(ISerializationWriter writer)
    {
    }
}

public partial class MessagesRequestBuilder : BaseRequestBuilder
{
    public MessagesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}/users/{user%2Did}/messages{?%24select*,%24top*}", pathParameters)
    {
    }

    public MessagesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}/users/{user%2Did}/messages{?%24select*,%24top*}", rawUrl)
    {
    }

    public async Task<Message?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
    {
        var requestInfo = ToGetRequestInformation(requestConfiguration);
        return await RequestAdapter.SendAsync<Message>(requestInfo, Message.Create, default, cancellationToken).ConfigureAwait(false); //> GET /users/{user}/messages
    }

    public async Task<Message?> PostAsync(Message body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default)
    {
        _ = body ?? throw new ArgumentNullException(nameof(body));
        var requestInfo = ToPostRequestInformation(body, requestConfiguration);
        return await RequestAdapter.SendAsync<Message>(requestInfo, Message.Create, default, cancellationToken).ConfigureAwait(false); //> POST /users/{user}/messages
    }

    public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default)
    {
        var requestInfo = new RequestInformation(Method.GET, UrlTemplate, PathParameters);
        requestInfo.Configure(requestConfiguration);
        requestInfo.Headers.TryAdd("Accept", "application/json");
        return requestInfo;
    }

    public RequestInformation ToPostRequestInformation(Message body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default)
    {
        var requestInfo = new RequestInformation(Method.POST, "{+baseurl}/users/{user%2Did}/messages", PathParameters);
        requestInfo.Configure(requestConfiguration);
        requestInfo.SetContentFromParsable(RequestAdapter, "application/json", body);
        return requestInfo;
    }

    public MessagesRequestBuilder WithUrl(string rawUrl) => new(rawUrl, RequestAdapter);
}
