// A table of routes by type in the base class, which constructors fill.
abstract class Routable
{
    public virtual string Area { get; protected set; } = string.Empty;

    protected virtual Dictionary<Type, string> Routes { get; set; } = new();

    public string GetRoute<T>()
    {
        var route = Routes.ContainsKey(typeof(T)) ? Routes[typeof(T)] : string.Empty;
        return $"{Area.TrimEnd('/')}/{route.TrimStart('/')}";
    }

    public string GetRoute<T>(params string[] values) => $"{GetRoute<T>().TrimEnd('/')}/{string.Join("/", values.Select(v => v.Trim('/')).ToArray())}";

    public void AddRoute<T>(string route) => Routes.Add(typeof(T), route);
}

class Channel(HttpClient client)
{
    public Task Execute(HttpMethod method, string path) => client.SendAsync(new HttpRequestMessage(method, "https://api.acme.test" + path)); //> passthrough
}

class Mail : Routable
{
    private readonly Channel _channel;

    public Mail(Channel channel)
    {
        _channel = channel;
        AddRoute<Subscription>("subscriptions");
        AddRoute<Timeline>("subscriptions/timeline");
    }

    public override string Area => "/mail/v1";

    public Task All() => _channel.Execute(HttpMethod.Get, GetRoute<Subscription>()); //> GET /mail/v1/subscriptions

    public Task One(string mail) => _channel.Execute(HttpMethod.Put, GetRoute<Subscription>(mail)); //> PUT /mail/v1/subscriptions/{mail}

    public Task Changes() => _channel.Execute(HttpMethod.Get, GetRoute<Timeline>()); //> GET /mail/v1/subscriptions/timeline
}

// Nothing is in the table: two slashes are one.
class Files(Channel channel) : Routable
{
    public override string Area => "/files/v2";

    public Task Upload() => channel.Execute(HttpMethod.Post, $"{GetRoute<Subscription>()}/upload"); //> POST /files/v2/upload
}

class Subscription;

class Timeline;

// What others add later is not known.
class Open : Routable
{
    public void Register(string route) => Routes.Add(typeof(Timeline), route);

    public Task Added(Channel channel) => channel.Execute(HttpMethod.Get, GetRoute<Timeline>()); //> unresolved
}
