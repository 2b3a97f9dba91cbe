// Verbs of the project's own: an enumeration, or text, turned into HttpMethod by a switch, a table or its name.
enum Verb
{
    Get,
    Post,
    Remove,
}

class Client
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://verbs.acme.test/") };

    public Task ByExpression(Verb verb, string path) =>
        _http.SendAsync(new HttpRequestMessage(ToMethod(verb), path)); //> passthrough

    public async Task ByStatement(Verb verb, string path)
    {
        switch (verb)
        {
            case Verb.Get:
                await _http.GetAsync(path); //> passthrough
                break;
            case Verb.Post:
                await _http.PostAsync(path, null); //> passthrough
                break;
            case Verb.Remove:
                await _http.DeleteAsync(path); //> passthrough
                break;
        }
    }

    public Task ByText(string verb, string path) => _http.SendAsync(new HttpRequestMessage(new HttpMethod(verb.ToUpperInvariant()), path)); //> passthrough

    private static HttpMethod ToMethod(Verb verb) => verb switch
    {
        Verb.Get => HttpMethod.Get,
        Verb.Post => HttpMethod.Post,
        Verb.Remove => HttpMethod.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };
}

class App(Client client)
{
    public Task List() => client.ByExpression(Verb.Get, "items"); //> wrapped GET /items

    public Task Add() => client.ByExpression(Verb.Post, "items"); //> wrapped POST /items

    public Task Delete(int id) => client.ByStatement(Verb.Remove, $"items/{id}"); //> wrapped DELETE /items/{id}

    public Task Patch(int id) => client.ByText("patch", $"items/{id}"); //> wrapped PATCH /items/{id}

    public Task ByName(int id) => client.ByText(nameof(HttpMethod.Put), $"items/{id}"); //> wrapped PUT /items/{id}

    public Task Member(int id) => client.ByText(Verb.Post.ToString(), $"items/{id}/copies"); //> wrapped POST /items/{id}/copies
}

/// <summary>Which of several routes it is, callers say by a constant; where others may call, nobody knows.</summary>
public class Counted(HttpClient client)
{
    private enum Endpoint
    {
        Feeds,
        Items,
    }

    public Task Feeds() => Count(Endpoint.Feeds); //> GET /api/feeds/count

    public Task Items() => Count(Endpoint.Items); //> GET /api/items/count

    public Task Both(bool all = false) => client.GetAsync(all ? "https://counted.acme.test/all" : "https://counted.acme.test/some"); //> GET /all | GET /some

    public Task Some() => Both();

    private Task Count(Endpoint endpoint) => client.GetAsync(Url(endpoint) + "/count"); //> passthrough

    private static string Url(Endpoint endpoint)
    {
        switch (endpoint)
        {
            case Endpoint.Feeds:
                return "https://counted.acme.test/api/feeds";
            default:
                return "https://counted.acme.test/api/items";
        }
    }
}

/// <summary>A request whose method is the enumeration's first member where nobody sets it.</summary>
enum Does
{
    Get,
    Put,
    Delete,
    Post,
    Options,
}

class Order(string path)
{
    public string Path { get; } = path;

    public Does Does { get; set; }
}

static class OrderExtensions
{
    public static T By<T>(this T order, Does does)
        where T : Order
    {
        order.Does = does;
        return order;
    }
}

class Orders(HttpClient http)
{
    public Task One(string id) => Send(new Order("orders/" + id)); //> wrapped GET /orders/{id}

    public Task Drop(string id) => Send(new Order("orders/" + id).By(Does.Delete)); //> wrapped DELETE /orders/{id}

    private Task Send(Order order) => http.SendAsync(new HttpRequestMessage(Verb(order), "https://orders.acme.test/" + order.Path)); //> passthrough

    private static HttpMethod Verb(Order order) => order.Does switch
    {
        Does.Get => HttpMethod.Get,
        Does.Put => HttpMethod.Put,
        Does.Delete => HttpMethod.Delete,
        Does.Post => HttpMethod.Post,
        _ => HttpMethod.Options,
    };
}
