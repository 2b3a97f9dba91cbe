// A builder that is a record or a struct: every step gives a new one.
record Route(string Text)
{
    public static readonly Route Root = new("v1");

    public Route Add(string segment) => this with { Text = $"{Text}/{segment}" };

    public static Route operator /(Route left, string right) => left.Add(right);

    public static implicit operator string(Route route) => route.Text;
}

readonly struct ApiPath(string value)
{
    public string Value { get; } = value;

    public ApiPath Then(string segment) => new(Value + "/" + segment);

    public override string ToString() => Value;
}

class Wiki
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://wiki.acme.test/") };
    private static readonly ApiPath Pages = new("pages");

    public Task<string> Page(string id) => _http.GetStringAsync(Route.Root.Add("pages").Add(id).Text); //> GET /v1/pages/{id}

    public Task<string> Operator(string id) => _http.GetStringAsync(Route.Root / "spaces" / id); //> GET /v1/spaces/{id}

    public Task<string> Struct(string id) => _http.GetStringAsync(Pages.Then(id).Then("history").Value); //> GET /pages/{id}/history

    public Task<string> Text() => _http.GetStringAsync($"{Pages.Then("recent")}"); //> GET /pages/recent
}
