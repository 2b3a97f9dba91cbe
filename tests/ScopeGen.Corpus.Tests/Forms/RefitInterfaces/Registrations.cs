// The ways to register an interface with a container, or to make it of a client that is configured elsewhere.
using Microsoft.Extensions.DependencyInjection;
using Refit;

interface IByType
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ https://type.acme.test
}

interface ITyped
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ https://typed.acme.test
}

interface INamed
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ https://typed.acme.test
}

interface IKeyed
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ https://keyed.acme.test
}

interface IHeld
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ https://held.acme.test
}

interface IConfigured
{
    [Get("/items")]
    Task<string> Items(); //> GET /items @ unknown
}

static class Services
{
    private static readonly IHeld Held = RestService.For<IHeld>(RestService.CreateHttpClient("https://held.acme.test", null));

    public static void Add(IServiceCollection services, string host)
    {
        services.AddRefitClient(typeof(IByType)).ConfigureHttpClient(c => c.BaseAddress = new Uri("https://type.acme.test"));
        services.AddHttpClient("typed", c => c.BaseAddress = new Uri("https://typed.acme.test")).AddTypedClient(c => RestService.For<ITyped>(c));
        services.AddScoped(sp => RestService.For<INamed>(sp.GetRequiredService<IHttpClientFactory>().CreateClient("typed")));
        services.AddKeyedRefitClient<IKeyed>("key").ConfigureHttpClient(Configure);
        services.AddRefitClient<IConfigured>().ConfigureHttpClient(c => c.BaseAddress = new Uri(host));
        services.AddSingleton(Held);
    }

    private static void Configure(HttpClient client) => client.BaseAddress = new Uri("https://keyed.acme.test");
}
