namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>Where a client gets the base of its relative URLs from.</summary>
public class BaseAddressTests
{
    [Theory]
    [InlineData("""private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };""")]
    [InlineData("""private readonly HttpClient _http = new() { BaseAddress = new("https://api.zoom.us/v2/") };""")]
    [InlineData("""private HttpClient _http { get; } = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };""")]
    [InlineData("""private readonly HttpClient _http; public C() { _http = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") }; }""")]
    [InlineData("""private readonly HttpClient _http = new(); public C() { _http.BaseAddress = new Uri("https://api.zoom.us/v2/"); }""")]
    [InlineData("""private readonly HttpClient _http; public C(HttpClient http) { http.BaseAddress = new Uri("https://api.zoom.us/v2/"); _http = http; }""")]
    [InlineData("""private readonly HttpClient _http; public C(HttpClient http) { _http = http ?? throw new ArgumentNullException(); this._http.BaseAddress = Root; } static readonly Uri Root = new("https://api.zoom.us/v2/");""")]
    [InlineData("""private readonly HttpClient _http = Create(); static HttpClient Create() { var client = new HttpClient(); client.BaseAddress = new Uri("https://api.zoom.us/v2/"); return client; }""")]
    [InlineData("""private HttpClient _http => Create(); static HttpClient Create() => new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };""")]
    public Task Is_found_where_the_client_is_created_or_the_type_sets_it(string member) => CallTest.Of($$"""
        class C
        {
            {{member}}
            Task Get(string id) => _http.GetAsync({|SCG2001:$"meetings/{id}"|});
            Task Send() => _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|SCG2001:"users/me"|}));
            Task Json() => _http.PostAsJsonAsync({|SCG2001:"users"|}, 1);
            // A rooted path leaves /v2, as it does at run time.
            Task Lost() => _http.GetAsync("/users/me");
            // An absolute URL overrides the base.
            Task Elsewhere() => _http.GetAsync("https://other.test/users/me");
        }
        """).RunAsync();

    [Fact]
    public Task Is_found_in_a_local() => CallTest.StatementsAsync("""
        using var zoom = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };
        await zoom.GetAsync({|SCG2001:"users/me"|});
        var own = new HttpClient();
        own.BaseAddress = new Uri("https://own.test");
        await own.GetAsync("users/me");
        """);

    [Fact]
    public Task Is_found_on_a_parameter_of_the_primary_constructor_and_in_a_base_class() => CallTest.Of("""
        class Base(HttpClient http)
        {
            protected readonly HttpClient Client = http;
            protected Base() : this(new HttpClient()) { }
        }
        class Zoom : Base
        {
            public Zoom() { Client.BaseAddress = new Uri("https://api.zoom.us/v2/"); }
            Task Me() => Client.GetAsync({|SCG2001:"users/me"|});
        }
        class Primary(HttpClient http)
        {
            void Configure() => http.BaseAddress = new Uri("https://api.zoom.us/v2/");
            Task Me() => http.GetAsync({|SCG2001:"users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task A_part_of_the_type_in_another_file_sets_it_too()
    {
        var test = CallTest.Of("""partial class C { Task Me() => _http.GetAsync({|SCG2001:"users/me"|}); }""");
        test.TestState.Sources.Add("""partial class C { private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") }; }""");
        return test.RunAsync();
    }

    [Fact]
    public Task Several_bases_are_all_looked_at() => CallTest.Of("""
        class C
        {
            private readonly HttpClient _http = new();
            C(bool test) { _http.BaseAddress = new Uri(test ? "https://test.zoom.test/" : "https://api.zoom.us/v2/"); }
            Task Me() => _http.GetAsync({|SCG2001:"users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task A_base_that_is_not_known_is_not_guessed() => CallTest.Of("""
        class C
        {
            private readonly HttpClient _http = new();
            C(string url) { _http.BaseAddress = new Uri(url); }
            Task Me() => _http.GetAsync("users/me");
        }
        """).RunAsync();

    [Fact]
    public Task Without_any_base_the_one_table_that_has_the_route_counts() => CallTest.Of("""
        class C(HttpClient http)
        {
            Task Contacts() => http.GetAsync({|SCG2001:"contacts"|});
            Task Own() => http.GetAsync("orders");
        }
        """).RunAsync();
}
