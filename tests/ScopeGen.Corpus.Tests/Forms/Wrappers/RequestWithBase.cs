// A request object that knows its client's base and its own path.
class MovieClient(Uri root)
{
    public Uri BaseUrl { get; } = root;

    public HttpClient Http { get; } = new();

    public MovieRequest Create(string path) => new(this, path);
}

class MovieRequest(MovieClient client, string path)
{
    private readonly MovieClient _client = client;
    private readonly string _path = path;

    public Task Get() => _client.Http.GetAsync(new Uri(_client.BaseUrl, _path)); //> passthrough

    public Task Send(HttpMethod method) => _client.Http.SendAsync(new HttpRequestMessage(method, new Uri(_client.BaseUrl, _path))); //> passthrough
}

class Movies
{
    private readonly MovieClient _client;

    public Movies(string host) => _client = new MovieClient(new Uri($"https://{host}/"));

    public Task Latest() => _client.Create("3/movie/latest").Get(); //> GET /3/movie/latest @ https://{host}

    public Task Movie(int id) => _client.Create($"3/movie/{id}").Get(); //> GET /3/movie/{id}

    public Task Rate(int id)
    {
        var request = _client.Create($"3/movie/{id}/rating");
        return request.Send(HttpMethod.Post); //> POST /3/movie/{id}/rating
    }

    // Made and not sent.
    public MovieRequest Prepare() => _client.Create("3/movie/popular");

    public Task Any(string path) => _client.Create(path).Get(); //> unresolved
}
