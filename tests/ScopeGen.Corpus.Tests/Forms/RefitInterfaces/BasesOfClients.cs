// The base of a Refit client stands where the client is made; it is joined with a slash.
using Microsoft.Extensions.DependencyInjection;
using Refit;

interface IWeatherApi
{
    [Get("/forecast/{city}")]
    Task<string> Forecast(string city); //> GET /forecast/{city} @ https://weather.acme.test/v1
}

interface INewsApi
{
    [Get("/headlines")]
    Task<string> Headlines(); //> GET /headlines @ https://news.acme.test

    [Post("/headlines/{id}/read")]
    Task MarkRead(int id); //> POST /headlines/{id}/read @ https://news.acme.test
}

interface IMapsApi
{
    [Get("/tiles/{x}/{y}")]
    Task<Stream> Tile(int x, int y); //> GET /tiles/{x}/{y} @ https://maps.acme.test/api
}

// Nobody makes one: its base is not known.
interface IOtherApi
{
    [Get("/status")]
    Task<string> Status(); //> GET /status @ unknown
}

static class Clients
{
    public static readonly IWeatherApi Weather = RestService.For<IWeatherApi>("https://weather.acme.test/v1");

    public static INewsApi News() => RestService.For<INewsApi>(new HttpClient { BaseAddress = new Uri("https://news.acme.test") });

    public static void Add(IServiceCollection services) => services
        .AddRefitClient<IMapsApi>()
        .ConfigureHttpClient(c => c.BaseAddress = new Uri("https://maps.acme.test/api"));
}
