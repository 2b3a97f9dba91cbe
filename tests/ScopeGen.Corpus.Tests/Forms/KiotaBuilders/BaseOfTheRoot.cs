// The root builder gives the adapter its base; builders below it hand the adapter on through their base class.
using Microsoft.Kiota.Abstractions;

public class ShopClient : BaseRequestBuilder
{
    public ShopClient(IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}", new Dictionary<string, object>())
    {
        if (string.IsNullOrEmpty(RequestAdapter.BaseUrl))
        {
            RequestAdapter.BaseUrl = "https://shop.acme.test/v1";
        }

        PathParameters.TryAdd("baseurl", RequestAdapter.BaseUrl);
    }

    public OrdersRequestBuilder Orders => new(new Dictionary<string, object>(PathParameters), RequestAdapter);
}

public class OrdersRequestBuilder : BaseRequestBuilder
{
    public OrdersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}/orders{?%24top}", pathParameters)
    {
    }

    public OrdersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}/orders{?%24top}", rawUrl)
    {
    }

    public OrderItemRequestBuilder this[Guid position] =>
        new(new Dictionary<string, object>(PathParameters) { { "order%2Did", position } }, RequestAdapter);

    public Task<string?> GetAsync() =>
        RequestAdapter.SendPrimitiveAsync<string>(new RequestInformation(Method.GET, UrlTemplate, PathParameters)); //> GET /orders @ https://shop.acme.test/v1

    public OrdersRequestBuilder WithUrl(string rawUrl) => new(rawUrl, RequestAdapter);
}

public class OrderItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
    : BaseRequestBuilder(requestAdapter, "{+baseurl}/orders/{order%2Did}", pathParameters)
{
    public Task DeleteAsync() =>
        RequestAdapter.SendNoContentAsync(new RequestInformation(Method.DELETE, UrlTemplate, PathParameters)); //> DELETE /orders/{order} @ https://shop.acme.test/v1
}

// A builder that nobody makes: whoever does has the base.
public class LooseRequestBuilder(IRequestAdapter requestAdapter) : BaseRequestBuilder(requestAdapter, "{+baseurl}/loose", new Dictionary<string, object>())
{
    public Task PutAsync() =>
        RequestAdapter.SendNoContentAsync(new RequestInformation(Method.PUT, UrlTemplate, PathParameters)); //> PUT /loose @ unknown
}

// Another API's client has another base.
public class StockClient : BaseRequestBuilder
{
    public StockClient(IRequestAdapter requestAdapter)
        : base(requestAdapter, "{+baseurl}", new Dictionary<string, object>())
    {
        RequestAdapter.BaseUrl = "https://stock.acme.test";
    }

    public ItemsRequestBuilder Items => new(new Dictionary<string, object>(PathParameters), RequestAdapter);
}

public class ItemsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
    : BaseRequestBuilder(requestAdapter, "{+baseurl}/items", pathParameters)
{
    public Task<string?> GetAsync() =>
        RequestAdapter.SendPrimitiveAsync<string>(new RequestInformation(Method.GET, UrlTemplate, PathParameters)); //> GET /items @ https://stock.acme.test
}
