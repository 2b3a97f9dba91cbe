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

    [Theory]
    [InlineData("HttpClient? _h; HttpClient H => _h ??= new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }; Task M() => H.GetAsync(\"users/me\");")]
    [InlineData("HttpClient? _h; Task M() { _h ??= new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }; return _h.GetAsync(\"users/me\"); }")]
    [InlineData("readonly HttpClient? _h = new() { BaseAddress = new Uri(\"https://own.test/\") }; Task? M() => _h?.GetAsync(\"users/me\");")]
    [InlineData("readonly HttpClient _h = new(); void Set() => _h.BaseAddress ??= new Uri(\"https://own.test/\"); Task M() => _h.GetAsync(\"users/me\");")]
    [InlineData("HttpClient _h; C(bool f) { _h = f ? new HttpClient { BaseAddress = new Uri(\"https://own.test/\") } : new HttpClient { BaseAddress = new Uri(\"https://own2.test/\") }; } Task M() => _h.GetAsync(\"users/me\");")]
    [InlineData("HttpClient _h; int _x; C(HttpClient h, int x) { h.BaseAddress = new Uri(\"https://own.test/\"); (_h, _x) = (h, x); } Task M() => _h.GetAsync(\"users/me\");")]
    [InlineData("readonly HttpClient _h = new(); void Set() { var c = _h; c.BaseAddress = new Uri(\"https://own.test/\"); } Task M() => _h.GetAsync(\"users/me\");")]
    [InlineData("readonly HttpClient _h = new(); C() => Configure(_h); static void Configure(HttpClient c) { c.BaseAddress = new Uri(\"https://own.test/\"); } Task M() => _h.GetAsync(\"users/me\");")]
    [InlineData("async Task<HttpClient> Create() { await Task.Yield(); return new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }; } async Task M() { var c = await Create(); await c.GetAsync(\"users/me\"); }")]
    [InlineData("readonly Lazy<HttpClient> _h = new(() => new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }); Task M() => _h.Value.GetAsync(\"users/me\");")]
    [InlineData("async Task M(HttpClient[] clients) { foreach (var c in clients) await c.GetAsync(\"users/me\"); await clients[0].GetAsync(\"users/me\"); }")]
    [InlineData("HttpClient? _h; Task M() => (_h = new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }).GetAsync(\"users/me\");")]
    [InlineData("class Nested { internal void Set() => H.BaseAddress = new Uri(\"https://own.test/\"); } static readonly HttpClient H = new(); Task M() => H.GetAsync(\"users/me\");")]
    [InlineData("class Api { public HttpClient Client = new(); } readonly Api _zoom = new(), _own = new(); C() { _zoom.Client.BaseAddress = new Uri(\"https://api.zoom.us/v2/\"); } Task M() => _own.Client.GetAsync(\"users/me\");")]
    [InlineData("async Task M() { var c = new HttpClient { BaseAddress = new Uri(\"https://api.zoom.us/v2/\") }; c = new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }; await c.GetAsync(\"users/me\"); }")]
    [InlineData("readonly System.Collections.Generic.Dictionary<string, HttpClient> _h = new(); async Task M() { _h[\"zoom\"] = new() { BaseAddress = new Uri(\"https://api.zoom.us/v2/\") }; await _h[\"own\"].GetAsync(\"users/me\"); }")]
    [InlineData("Task M() => Send(new HttpClient { BaseAddress = new Uri(\"https://own.test/\") }); static Task Send(HttpClient c) => c.GetAsync(\"users/me\");")]
    public Task Ones_own_client_is_never_taken_for_a_providers(string members) => CallTest.Of("class C { " + members + " }").RunAsync();

    [Fact]
    public Task Ones_own_client_may_be_configured_anywhere_in_a_hierarchy() => CallTest.Of("""
        class Generic<T> { protected readonly HttpClient Http = new() { BaseAddress = new Uri("https://own.test/") }; }
        class OfInt : Generic<int> { Task M() => Http.GetAsync("users/me"); }
        class HasField { protected readonly HttpClient Http = new(); }
        class SetsBase : HasField { protected SetsBase() { Http.BaseAddress = new Uri("https://own.test/"); } }
        class Calls : SetsBase { Task M() => Http.GetAsync("users/me"); }
        class OwnClient : HttpClient { public OwnClient() { BaseAddress = new Uri("https://own.test/"); } }
        class Sub : OwnClient { Task M() => GetAsync("users/me"); }
        class App(OwnClient injected)
        {
            private readonly Sub _sub = new();
            Task M() => new Sub().GetAsync("users/me");
            Task N() => _sub.GetAsync("users/me");
            Task O() => injected.GetAsync("users/me");
        }
        """).RunAsync();

    [Fact]
    public Task A_generic_base_class_and_a_lazy_client_are_understood() => CallTest.Of("""
        class Generic<T>
        {
            protected readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") };
            protected readonly string Root = "https://api.zoom.us/v2/";
        }
        class OfInt : Generic<int>
        {
            Task M() => Http.GetAsync({|SCG2001:"users/me"|});
            Task N(HttpClient other) => other.GetAsync({|SCG2001:Root + "users/me"|});
        }
        class Lazy
        {
            private HttpClient? _http;
            private HttpClient Http => _http ??= new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };
            Task M() => Http.GetAsync({|SCG2001:"users/me"|});
            Task? N() => _http?.GetAsync({|SCG2001:"users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task A_number_or_id_below_a_base_is_no_URL_of_its_own() => CallTest.Of("""
        class C
        {
            private readonly HttpClient _meetings = new() { BaseAddress = new Uri("https://api.zoom.us/v2/meetings/") };
            Task Get(long id) => _meetings.GetAsync({|SCG2001:$"{id}"|});
            Task Text(int id) => _meetings.GetAsync({|SCG2001:id.ToString()|});
            Task Put(long id) => _meetings.PutAsync({|SCG2001:$"{id}/status"|}, null);
            Task Text(string id) => _meetings.GetAsync({|SCG2001:$"{id}"|});
            Task Path(string rest) => _meetings.GetAsync($"{rest}");
        }
        """).RunAsync();
}
