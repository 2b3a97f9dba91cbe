// What is registered for an interface is not what is registered for a class that implements it.
using Microsoft.Extensions.DependencyInjection;
using RestSharp;

static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IRestClient>(new RestClient("https://main.acme.test"));
        services.AddSingleton(_ => new RestClient("https://status.acme.test"));
    }
}

class Orders(IRestClient client)
{
    public Task All() => client.ExecuteAsync(new RestRequest("orders")); //> GET /orders @ https://main.acme.test
}

class Status(RestClient client)
{
    public Task Read() => client.ExecuteAsync(new RestRequest("status")); //> GET /status @ https://status.acme.test
}
