// The path is handed to a constructor; the calls of the object's methods are the call sites.
class Resource
{
    private readonly HttpClient _http;
    private readonly string _path;

    public Resource(HttpClient http, string path)
    {
        _http = http;
        _path = path;
    }

    public Task<string> List() => _http.GetStringAsync(_path); //> passthrough

    public Task<string> Get(string id) => _http.GetStringAsync($"{_path}/{id}"); //> passthrough

    public Task Delete(string id) => _http.DeleteAsync(_path + "/" + id); //> passthrough
}

sealed class TagsResource(HttpClient http) : Resource(http, "tags");

class Sdk
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://cms.acme.test/") };

    public Resource Posts { get; } = new(Http, "posts");

    public Resource Pages { get; } = new Resource(Http, "pages");

    public TagsResource Tags { get; } = new(Http);

    public Resource CommentsOf(string post) => new(Http, $"posts/{post}/comments");
}

class App(Sdk sdk)
{
    public Task<string> Posts() => sdk.Posts.List(); //> wrapped GET /posts @ https://cms.acme.test

    public Task<string> Page(string id) => sdk.Pages.Get(id); //> wrapped GET /pages/{id}

    public Task Untag(string id) => sdk.Tags.Delete(id); //> wrapped DELETE /tags/{id}

    public Task<string> Comments(string post) => sdk.CommentsOf(post).List(); //> wrapped GET /posts/{post}/comments

    public Task<string> Local()
    {
        var media = new Resource(new HttpClient { BaseAddress = new Uri("https://media.acme.test/") }, "media");
        return media.List(); //> wrapped GET /media @ https://media.acme.test
    }
}
