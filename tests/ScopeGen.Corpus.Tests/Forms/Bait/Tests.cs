// A test project: mocks of one's own, and servers that answer.
interface IHttp
{
    Task<string> GetAsync(string url);
}

class Mock<T>
{
    public T Object => default!;

    public Mock<T> Setup<TResult>(System.Linq.Expressions.Expression<Func<T, TResult>> expression) => this;
}

class FakeHttp : IHttp
{
    public List<string> Urls { get; } = [];

    public Task<string> GetAsync(string url)
    {
        Urls.Add(url);
        return Task.FromResult("{}");
    }
}

class ClientTests
{
    public async Task Gets()
    {
        var mock = new Mock<IHttp>();
        mock.Setup(h => h.GetAsync("https://api.acme.test/users"));
        var fake = new FakeHttp();
        await fake.GetAsync("https://api.acme.test/users");
        Func<HttpRequestMessage, HttpResponseMessage> answer = r => r.RequestUri!.AbsolutePath == "/users" ? new HttpResponseMessage() : new HttpResponseMessage(HttpStatusCode.NotFound);
        _ = (mock.Object, answer);
    }
}
