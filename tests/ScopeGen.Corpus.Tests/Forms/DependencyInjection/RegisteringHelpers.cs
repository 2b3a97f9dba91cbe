// An app's own extension method registers what it is handed: its callers say which interface, and which base.
using Microsoft.Extensions.DependencyInjection;
using Refit;

interface IPrices
{
    [Get("/prices/{id}")]
    Task<string> Price(string id); //> GET /prices/{id} @ https://prices.acme.test/v1
}

interface IStock
{
    [Get("/stock/{id}")]
    Task<string> Stock(string id); //> GET /stock/{id} @ https://stock.acme.test
}

interface IOffers
{
    [Get("/offers")]
    Task<string> Offers(); //> GET /offers @ https://offers.acme.test
}

interface ICoupons
{
    [Get("/coupons")]
    Task<string> Coupons(); //> GET /coupons @ https://coupons.acme.test
}

static class Registrations
{
    public static IServiceCollection AddShop(this IServiceCollection services)
    {
        services.AddApi<IPrices>("https://prices.acme.test/v1");
        services.AddApi<IStock>("https://stock.acme.test");
        services.AddSingleton(Make<IOffers>("offers"));
        services.AddSingleton(new Maker<ICoupons>().Make("https://coupons.acme.test"));
        return services;
    }

    private static void AddApi<T>(this IServiceCollection services, string url)
        where T : class => services.AddRefitClient<T>().ConfigureHttpClient(c => c.BaseAddress = new Uri(url));

    private static T Make<T>(string name) => MakeAt<T>($"https://{name}.acme.test");

    private static T MakeAt<T>(string url) => RestService.For<T>(url, new RefitSettings());

    private sealed class Maker<T>
    {
        public T Make(string url) => RestService.For<T>(url);
    }
}
