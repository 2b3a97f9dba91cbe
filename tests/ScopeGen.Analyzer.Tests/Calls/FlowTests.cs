namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>What changes a value in some other way than by plain assignment, so that nothing is taken for it.</summary>
public class FlowTests
{
    [Theory]
    [InlineData("var url = Base + \"/users/me\"; ref var alias = ref url; alias = id; await http.GetAsync(url);")]
    [InlineData("var url = Base + \"/users/me\"; Change(ref url); await http.GetAsync(url);")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, Base + \"/users/me\"); (r.Method, r.RequestUri) = (HttpMethod.Put, new Uri(id)); await http.SendAsync(r);")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, Base + \"/users/me\"); var q = r; q.RequestUri = new Uri(id); await http.SendAsync(r);")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, Base + \"/users/me\"); Redirect(r); await http.SendAsync(r);")]
    public Task Is_not_followed(string statements) => CallTest.Of($$"""
        class C
        {
            const string Base = "https://api.zoom.us/v2";
            static void Change(ref string url) => url = "";
            static void Redirect(HttpRequestMessage request) => request.RequestUri = new Uri("https://other.test");
            async Task M(HttpClient http, string id, bool flag, object o, (string, int) pair, System.Collections.Generic.Dictionary<string, string> cache)
            {
                {{statements}}
            }
        }
        """).RunAsync();

    /// <summary>One way through the code sends it.</summary>
    [Theory]
    [InlineData("if (!cache.TryGetValue(\"x\", out var url)) url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("if (o is not string url) url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("var (url, n) = pair; if (n > 1) url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("string url; int n; bool b; ((url, n), b) = (pair, flag); if (b) url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("if (!Try(out HttpRequestMessage? r)) r = new HttpRequestMessage(HttpMethod.Get, {|SCG2001:Base + \"/users/me\"|}); await http.SendAsync(r!);")]
    [InlineData("if (!Try(out HttpMethod? verb)) verb = HttpMethod.Get; await http.SendAsync(new HttpRequestMessage(verb!, {|SCG2001:Base + \"/users/me\"|}));")]
    public Task Is_reported_for_the_way_on_which_it_is_sent(string statements) => CallTest.Of($$"""
        class C
        {
            const string Base = "https://api.zoom.us/v2";
            static bool Try<T>(out T? value) { value = default; return false; }
            async Task M(HttpClient http, string id, bool flag, object o, (string, int) pair, System.Collections.Generic.Dictionary<string, string> cache)
            {
                {{statements}}
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_tuple_that_is_assigned_to_a_tuple_is_followed() =>
        CallTest.StatementsAsync("var (url, verb) = (Base + \"/users/me\", HttpMethod.Get); await http.SendAsync(new HttpRequestMessage(verb, {|SCG2001:url|}));");

    [Fact]
    public Task A_member_of_an_enumeration_is_its_name() => CallTest.Of("""
        enum Kind { users, groups }
        class C
        {
            async Task M(HttpClient http, string id)
            {
                var kind = Kind.groups;
                await http.GetAsync({|SCG2001:$"https://api.zoom.us/v2/{Kind.users}/me"|});
                await http.GetAsync({|SCG2001:"https://services.leadconnectorhq.com/calendars/" + kind|});
                await http.GetAsync($"https://services.leadconnectorhq.com/{(int)kind}/me");
            }
        }
        """).RunAsync();

    [Theory]
    [InlineData("string.Join(\"/\", id, id)")]
    [InlineData("string.Format(\"{0}/status\", id)")]
    [InlineData("string.Concat(id, \"/status\")")]
    [InlineData("Own(id)")]
    [InlineData("Own(id).TrimEnd('/')")]
    [InlineData("await OwnAsync()")]
    [InlineData("build(id)")]
    [InlineData("Parts[0]")]
    [InlineData("_mutable")]
    [InlineData("Block")]
    [InlineData("DateTime.Now")]
    [InlineData("(\"1/status\", 2).Item1")]
    [InlineData("new { X = \"1/status\" }.X")]
    public Task What_may_hold_a_slash_is_not_taken_for_a_segment(string hole) => CallTest.Of(Hole(hole, string.Empty, string.Empty)).RunAsync();

    [Theory]
    [InlineData("id")]
    [InlineData("id.Trim()")]
    [InlineData("new System.Text.StringBuilder(id).ToString()")]
    [InlineData("id.Replace(\"#\", \"%23\")")]
    [InlineData("Uri.EscapeDataString(Own(id))")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("DateTime.Now.Year")]
    [InlineData("ids[0]")]
    [InlineData("Item.Id")]
    [InlineData("_fromOutside")]
    public Task What_somebody_else_fills_is_taken_for_one(string hole) => CallTest.Of(Hole(hole, "{|SCG2001:", "|}")).RunAsync();

    [Fact]
    public Task A_branch_that_throws_gives_no_value() => CallTest.StatementsAsync("""
        await http.PutAsync({|SCG2001:$"{Base}/meetings/{kind switch { 1 => "1/status", _ => throw new Exception() }}"|}, null);
        await http.GetAsync($"{Base}/meetings/{(flag ? "1/status" : throw new Exception())}");
        await http.SendAsync(new HttpRequestMessage(kind switch { 1 => HttpMethod.Get, _ => throw new Exception() }, {|SCG2001:Base + "/users/me"|}));
        """);

    [Fact]
    public Task An_override_is_one_of_those_that_an_object_may_have() => CallTest.Of("""
        abstract class A { protected abstract string Path { get; } protected readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") }; }
        class B : A { protected override string Path => "users/me"; Task M() => Http.GetAsync({|SCG2001:Path|}); }
        class D : B { protected override string Path => "videosdk/sessions"; }
        sealed class S : A { protected override string Path => "users/me"; Task M() => Http.GetAsync({|SCG2001:Path|}); }
        """).RunAsync();

    [Fact]
    public Task Whatever_stands_in_a_query_makes_no_difference() => CallTest.StatementsAsync(
        "await http.GetAsync({|SCG2001:$\"{Base}/users/me?a={(flag ? 1 : 0)}&b={(flag ? 1 : 0)}&c={(flag ? 1 : 0)}&d={(flag ? 1 : 0)}&e={(flag ? 1 : 0)}&f={(flag ? 1 : 0)}\"|});");

    private static string Hole(string hole, string open, string close) => $$"""
        class Item { public string Id { get; set; } = ""; }
        class C
        {
            private string _mutable = "1/status";
            private readonly string _fromOutside;
            private static readonly string[] Parts = { "1/status" };
            public C(string outside, Item item) { _fromOutside = outside; Item = item; _mutable += outside; }
            private Item Item { get; }
            private string Block { get { var x = "1" + "/status"; return x + _mutable; } }
            static string Own(string id) => id + "/status";
            static Task<string> OwnAsync() => Task.FromResult("1/status");
            async Task M(HttpClient http, string id, string[] ids, Func<string, string> build)
            {
                await Task.CompletedTask;
                await http.GetAsync({{open}}$"https://services.leadconnectorhq.com/calendars/{{{hole}}}"{{close}});
            }
        }
        """;

    [Fact]
    public Task A_method_and_a_URL_that_hang_on_one_answer_make_no_third_request() => CallTest.Of(
        """
        class C
        {
            async Task M(HttpClient http, string id, Func<string, Task<bool>> isMeeting)
            {
                var meeting = await isMeeting(id);
                var method = meeting ? HttpMethod.Patch : HttpMethod.Get;
                var path = meeting ? "meetings" : "users";
                await http.SendAsync(new HttpRequestMessage(method, $"https://api.zoom.us/v2/{path}/{id}"));
            }
        }
        """,
        """{ "provider": "Zoom", "scopes": ["meeting:write", "user:read"] }""").RunAsync();
}
