// Named clients: the name links the registration with CreateClient.
using Microsoft.Extensions.DependencyInjection;

static class Names
{
    public const string Zoo = "zoo";
}

static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient("farm", c => { c.BaseAddress = new Uri("https://farm.acme.test/"); });
        services.AddHttpClient(Names.Zoo).ConfigureHttpClient(c => c.BaseAddress = new Uri("https://zoo.acme.test/api/"));
        services.AddHttpClient(nameof(Aquarium), (provider, c) => c.BaseAddress = new Uri("https://aquarium.acme.test/"));
    }
}

class Farm(IHttpClientFactory factory)
{
    public async Task<string> Cow(int id)
    {
        using var client = factory.CreateClient("farm");
        return await client.GetStringAsync($"cows/{id}"); //> GET /cows/{id} @ https://farm.acme.test
    }

    public Task<string> Lion() => factory.CreateClient(Names.Zoo).GetStringAsync("lions"); //> GET /lions @ https://zoo.acme.test/api

    // Nobody gave this name a base, and the default client has none.
    public Task<string> Other() => factory.CreateClient("other").GetStringAsync("things"); //> GET /things @ unknown

    public Task<string> Default() => factory.CreateClient().GetStringAsync("https://default.acme.test/x"); //> GET /x @ https://default.acme.test
}

class Aquarium
{
    private readonly HttpClient _http;

    public Aquarium(IHttpClientFactory factory) => _http = factory.CreateClient(nameof(Aquarium));

    public Task Feed(string fish) => _http.PostAsync($"fish/{fish}/feed", null); //> POST /fish/{fish}/feed @ https://aquarium.acme.test
}
