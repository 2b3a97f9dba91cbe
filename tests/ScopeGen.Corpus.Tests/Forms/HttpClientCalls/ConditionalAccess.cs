// A client that may be null, one behind a property, one of a base class, one that is handed in.
abstract class ApiBase
{
    protected HttpClient Http { get; } = new HttpClient { BaseAddress = new Uri("https://api.acme.test/") };
}

class Orders : ApiBase
{
    private HttpClient? _lazy;

    private HttpClient Lazy => _lazy ??= new HttpClient { BaseAddress = new Uri("https://orders.acme.test/v1/") };

    public Task<HttpResponseMessage> List() => Http.GetAsync("orders"); //> GET /orders @ https://api.acme.test

    public Task<HttpResponseMessage> Get(int id) => Lazy.GetAsync($"orders/{id}"); //> GET /orders/{id} @ https://orders.acme.test/v1

    public Task? Cancel(int id) => _lazy?.DeleteAsync($"orders/{id}"); //> DELETE /orders/{id} @ https://orders.acme.test/v1

    // Whose client it is, only the caller knows: the route is known all the same.
    public static Task Ship(HttpClient anyones, int id) => anyones.PutAsync($"orders/{id}/shipment", null); //> PUT /orders/{id}/shipment @ unknown
}
