// A base class whose derived classes replace some of its methods: each class has its own route and no other one's.
class Transport(HttpClient http)
{
    public Task Send(HttpMethod method, string path) => http.SendAsync(new HttpRequestMessage(method, path)); //> passthrough
}

abstract class Resource(Transport transport, string path)
{
    protected Transport Transport { get; } = transport;

    public virtual Task Get(string id) => Transport.Send(HttpMethod.Get, $"{path}/{id}"); //> GET /users/{id} | GET /teams/{id} | GET /orgs/{org}/members/{id}

    public Task Delete(string id) => Transport.Send(HttpMethod.Delete, Url(id)); //> DELETE /users/{id} | DELETE /v2/teams/{id} | DELETE /orgs/{org}/members/{id}

    protected virtual string Url(string id) => $"{path}/{id}";
}

sealed class Users(Transport transport) : Resource(transport, "users")
{
    public Task Ban(string id) => Transport.Send(HttpMethod.Post, Url(id) + "/ban"); //> POST /users/{id}/ban
}

sealed class Teams(Transport transport) : Resource(transport, "teams")
{
    public override Task Get(string id) => base.Get(id); //> GET /teams/{id}

    public Task Close(string id) => Transport.Send(HttpMethod.Post, Url(id) + "/close"); //> POST /v2/teams/{id}/close

    protected override string Url(string id) => $"v2/teams/{id}";
}

sealed class Members(Transport transport, string org) : Resource(transport, $"orgs/{org}/members");
