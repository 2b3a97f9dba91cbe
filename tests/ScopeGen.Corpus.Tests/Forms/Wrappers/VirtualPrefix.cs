// A virtual property of the class says which prefix its requests have.
abstract class ShopService
{
    private readonly HttpClient _http = new();
    private readonly string _shop;

    protected ShopService(string shop) => _shop = shop;

    protected virtual bool IsVersioned => true;

    protected virtual string Version => "2024-01";

    protected Task Get(string path) => _http.GetAsync(Url(path)); //> passthrough

    protected Task Delete(string path) => _http.DeleteAsync(Url(path)); //> passthrough

    private string Url(string path) => $"https://{_shop}/" + (IsVersioned ? $"admin/{Version}/{path}" : $"admin/{path}");
}

class ProductService(string shop) : ShopService(shop)
{
    public Task One(long id) => Get($"products/{id}.json"); //> GET /admin/2024-01/products/{id}.json

    public Task Remove(long id) => Delete($"products/{id}.json"); //> DELETE /admin/2024-01/products/{id}.json
}

class AccessService(string shop) : ShopService(shop)
{
    protected override bool IsVersioned => false;

    public Task Scopes() => Get("oauth/access_scopes.json"); //> GET /admin/oauth/access_scopes.json
}

class PreviewService(string shop) : ShopService(shop)
{
    protected override string Version => "unstable";

    public Task Themes() => Get("themes.json"); //> GET /admin/unstable/themes.json
}

/// <summary>The base class's own calls: whichever class it is.</summary>
abstract class Feed(HttpClient http)
{
    protected virtual bool IsPublic => true;

    public Task Head() => http.GetAsync("https://feeds.acme.test" + (IsPublic ? "/public/head" : "/private/head")); //> GET /public/head | GET /private/head
}

class PublicFeed(HttpClient http) : Feed(http);

class PrivateFeed(HttpClient http) : Feed(http)
{
    protected override bool IsPublic => false;
}
