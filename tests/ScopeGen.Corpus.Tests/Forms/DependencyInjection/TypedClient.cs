// AddHttpClient<T> gives T's HttpClient its base.
using Microsoft.Extensions.DependencyInjection;

static class Registration
{
    public static IServiceCollection AddAcme(this IServiceCollection services)
    {
        services.AddHttpClient<CatalogClient>(client =>
        {
            client.BaseAddress = new Uri("https://catalog.acme.test/v1/");
            client.Timeout = TimeSpan.FromSeconds(5);
        });
        services.AddHttpClient<ICartClient, CartClient>(c => c.BaseAddress = new Uri("https://cart.acme.test/"));
        services.AddHttpClient<RatingClient>().ConfigureHttpClient((provider, c) => c.BaseAddress = new Uri("https://ratings.acme.test/"));
        services.AddHttpClient<PlainClient>();
        return services;
    }
}

interface ICartClient
{
    Task Add(string product);
}

class CatalogClient(HttpClient http)
{
    public Task<string> Product(string id) => http.GetStringAsync($"products/{id}"); //> GET /products/{id} @ https://catalog.acme.test/v1
}

class CartClient : ICartClient
{
    private readonly HttpClient _client;

    public CartClient(HttpClient client) => _client = client;

    public Task Add(string product) => _client.PostAsync($"items/{product}", null); //> POST /items/{product} @ https://cart.acme.test
}

class RatingClient
{
    public RatingClient(HttpClient httpClient) => Http = httpClient;

    private HttpClient Http { get; }

    public Task Rate(string product, int stars) => Http.PutAsJsonAsync($"ratings/{product}", stars); //> PUT /ratings/{product} @ https://ratings.acme.test
}

class PlainClient(HttpClient http)
{
    // Registered without a base.
    public Task Ping() => http.GetAsync("ping"); //> GET /ping @ unknown
}
