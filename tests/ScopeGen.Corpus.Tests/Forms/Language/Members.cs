// Where values stand: auto properties, expression bodies, init, nested types, static constructors, lazies, constants of generic types.
class Members
{
    private static readonly string FromStaticConstructor;
    private static readonly Lazy<HttpClient> Http = new(() => new HttpClient { BaseAddress = new Uri("https://members.acme.test/") });
    private readonly string _fromConstructor;
    private readonly string _fromParameter;

    static Members()
    {
        FromStaticConstructor = "static";
    }

    public Members(string? area = null)
    {
        _fromConstructor = "constructor";
        _fromParameter = area ?? throw new ArgumentNullException(nameof(area));
    }

    private string Auto { get; } = "auto";

    private string Body => Auto + "/body";

    private string Block
    {
        get
        {
            var text = "block";
            return text + "/getter";
        }
    }

    public Task Run(string id) => Task.WhenAll(
        Http.Value.GetAsync(FromStaticConstructor), //> GET /static @ https://members.acme.test
        Http.Value.GetAsync(_fromConstructor), //> GET /constructor
        Http.Value.GetAsync($"areas/{_fromParameter}"), //> GET /areas/{area}
        Http.Value.GetAsync(Body + "/" + id), //> GET /auto/body/{id}
        Http.Value.GetAsync(Block), //> GET /block/getter
        Http.Value.GetAsync(Nested.Path), //> GET /nested
        Http.Value.GetAsync(Generic<int>.Path), //> GET /generic
        Http.Value.GetAsync(new Nested { Name = "named" }.Name)); //> GET /named

    private sealed class Nested
    {
        public const string Path = "nested";

        public required string Name { get; init; }
    }

    private static class Generic<T>
    {
        public static string Path { get; } = "generic";
    }
}
