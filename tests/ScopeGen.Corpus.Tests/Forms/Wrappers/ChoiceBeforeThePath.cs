// A piece that the caller, or the object, chooses stands before the path that callers hand over.
class Versions(HttpClient http)
{
    public Task Beta(string id) => Send(true, "users/" + id); //> wrapped GET /beta/users/{id}

    public Task Stable(string id) => Send(false, $"users/{id}/settings"); //> wrapped GET /v1/users/{id}/settings

    public Task Unknown(bool beta, string id) => Send(beta, $"rooms/{id}"); //> wrapped GET /beta/rooms/{id} | GET /v1/rooms/{id}

    private Task Send(bool beta, string path) => http.GetAsync("https://versions.acme.test/" + (beta ? "beta" : "v1") + "/" + path); //> passthrough
}

abstract class Generation(HttpClient http)
{
    protected virtual bool IsOld => false;

    protected Task Get(string path) => http.GetAsync("https://generations.acme.test" + (IsOld ? "/old/" : "/new/") + path); //> passthrough
}

class Current(HttpClient http) : Generation(http)
{
    public Task Item(string id) => Get("items/" + id); //> wrapped GET /new/items/{id}
}

class Legacy(HttpClient http) : Generation(http)
{
    protected override bool IsOld => true;

    public Task Item(string id) => Get("items/" + id); //> wrapped GET /old/items/{id}
}

// Text of unknown length between host and query may be any path.
class Proxy(HttpClient http)
{
    public Task Forward(string path) => http.GetAsync("https://proxy.acme.test" + path + "?via=1"); //> unresolved
}
