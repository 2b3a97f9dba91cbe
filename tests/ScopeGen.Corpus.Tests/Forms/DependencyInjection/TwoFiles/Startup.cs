// The registration stands in another file than the client.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace App.Setup;

public class Startup(IConfiguration configuration)
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpClient<Clients.IssuesClient>(ConfigureIssues);
        services.AddHttpClient<Clients.WikiClient>(c => c.BaseAddress = Addresses.Wiki);
        services.AddHttpClient<Clients.BuildsClient>(c => c.BaseAddress = new Uri(configuration["Builds"]!));
    }

    private static void ConfigureIssues(HttpClient client)
    {
        client.BaseAddress = new Uri("https://issues.acme.test/rest/");
    }
}

static class Addresses
{
    public static readonly Uri Wiki = new("https://wiki.acme.test/");
}
