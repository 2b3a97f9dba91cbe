namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>How a URL may be put together, and what is not guessed.</summary>
public class UrlTests
{
    [Theory]
    // Literals and constants.
    [InlineData("await http.GetAsync({|SCG2001:\"https://api.zoom.us/v2/users/me\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:@\"https://api.zoom.us/v2/users/me\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:\"\"\"https://api.zoom.us/v2/users/me\"\"\"|});")]
    [InlineData("const string Url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:Url|});")]
    [InlineData("await http.GetAsync({|SCG2001:Meetings + \"/1\"|});")]
    [InlineData("await http.GetAsync(({|SCG2001:\"https://api.zoom.us/v2/users/me\"|}));")]
    // Interpolation with holes of any type.
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/meetings/{id}\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/meetings/{number}\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/meetings/{guid:N}\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/meetings/{Uri.EscapeDataString(id)}?show={flag}\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/users/{id.Replace(\"#\", \"%23\")}/meetings\"|});")]
    // Concatenation.
    [InlineData("await http.GetAsync({|SCG2001:Base + \"/meetings/\" + number + \"?x=\" + id|});")]
    [InlineData("await http.GetAsync({|SCG2001:Base + (\"/meetings/\" + id)|});")]
    // Locals that are assigned once.
    [InlineData("var url = $\"{Base}/meetings/{id}\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("string url; url = Base + \"/users/me\"; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("var part = \"users/\" + id; await http.GetAsync({|SCG2001:$\"{Base}/{part}/meetings\"|});")]
    [InlineData("var uri = new Uri(Base + \"/users/me\"); await http.GetAsync({|SCG2001:uri|});")]
    [InlineData("var uri = new Uri(new Uri(\"https://api.zoom.us/v2/\"), \"users/me\"); await http.GetAsync({|SCG2001:uri|});")]
    [InlineData("var uri = new Uri(\"https://api.zoom.us/v2/users/me\", UriKind.Absolute); await http.GetAsync({|SCG2001:uri|});")]
    [InlineData("var url = Base + \"/users/me\"; if (flag) url = id; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("var url = Base + \"/users/u\"; url = url + id; await http.GetAsync({|SCG2001:url|});")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, {|SCG2001:Base + \"/users/me\"|}); if (flag) r = new HttpRequestMessage(); await http.SendAsync(r);")]
    // Sets of URLs.
    [InlineData("await http.GetAsync({|SCG2001:flag ? Base + \"/users/me\" : \"https://other.test/\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/{kind switch { 0 => \"users/me\", _ => \"nowhere\" }}\"|});")]
    public Task Are_understood(string statement) => CallTest.StatementsAsync(statement);

    [Theory]
    // Somebody else's API, and one's own.
    [InlineData("await http.GetAsync(\"https://other.test/v2/users/me\");")]
    [InlineData("await http.GetAsync(\"https://api.zoom.us/v3/users/me\");")]
    [InlineData("await http.GetAsync(\"https://api.zoom.us.other.test/v2/users/me\");")]
    [InlineData("await http.GetAsync($\"https://{id}/v2/users/me\");")]
    // Routes that the table does not have, or not with this verb.
    [InlineData("await http.GetAsync(Base + \"/nowhere\");")]
    [InlineData("await http.GetAsync(Base + \"/users\");")]
    [InlineData("await http.GetAsync(Base + \"/users/me/meetings/1/more\");")]
    // An endpoint that needs no scope.
    [InlineData("await http.GetAsync(Base + \"/videosdk/sessions\");")]
    // What nobody can know.
    [InlineData("await http.GetAsync(id);")]
    [InlineData("await http.GetAsync($\"{Base}/{id}\");")]
    [InlineData("await http.GetAsync($\"{Base}{id}\");")]
    [InlineData("await http.GetAsync(\"/\" + id);")]
    [InlineData("await http.GetAsync($\"{id}/users/me\");")]
    [InlineData("var url = Base; url += id; await http.GetAsync(url);")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(new HttpMethod(id), Base + \"/users/me\"));")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, Base + \"/users/me\"); r.RequestUri = new Uri(id); await http.SendAsync(r);")]
    [InlineData("await http.GetAsync((string?)null);")]
    [InlineData("await http.GetAsync(\"\");")]
    public Task Are_not_reported_without_need(string statement) => CallTest.StatementsAsync(statement);

    [Fact]
    public Task A_stray_dollar_and_a_brace_are_kept_as_the_code_says() =>
        CallTest.StatementsAsync("await http.GetAsync({|SCG2001:$\"{Base}/meetings/${id}\"|}); await http.GetAsync({|SCG2001:$\"{Base}/meetings/{{id}}\"|});");

    [Fact]
    public Task Readonly_fields_and_properties_are_followed() => CallTest.Of("""
        static class Urls
        {
            public static readonly Uri Me = new Uri(Root + "users/me");
            public static string Users => Root + "users";
            public static string Meetings { get; } = Root + "meetings";
            public static string Status { get => Root + "meetings/1/status"; }
            private const string Root = "https://api.zoom.us/v2/";
            public static string Mutable = Root + "users/me";
            public static string Settable { get; set; } = Root + "users/me";
        }
        class C
        {
            private readonly string _fromConstructor;
            C(bool flag, string other) { _fromConstructor = Urls.Users + "/1"; _either = flag ? other : Urls.Users; }
            private readonly string _either;
            async Task M(HttpClient http)
            {
                await http.GetAsync({|SCG2001:Urls.Me|});
                await http.PostAsync({|SCG2001:Urls.Users|}, null);
                await http.GetAsync({|SCG2001:Urls.Meetings + "/1"|});
                await http.PutAsync({|SCG2001:Urls.Status|}, null);
                await http.DeleteAsync({|SCG2001:_fromConstructor|});
                await http.GetAsync({|SCG2001:Urls.Mutable|});
                await http.GetAsync({|SCG2001:Urls.Settable|});
                await http.PostAsync({|SCG2001:_either|}, null);
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_hole_is_a_segment_unless_its_value_can_be_more() => CallTest.Of("""
        class C
        {
            private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://services.leadconnectorhq.com") };
            string Build(string id) => id + "/tasks";
            async Task M(string id, string kind)
            {
                // The parameter stands where the template has one.
                await _http.GetAsync({|SCG2001:$"/calendars/{id}"|});
                // Tasks and notes need the same scope.
                await _http.GetAsync({|SCG2001:$"/contacts/{id}/{kind}"|});
                // Events and slots do not.
                await _http.GetAsync($"/calendars/{id}/{kind}");
                // What the method returns may hold a slash: all routes below /contacts need the same scope, those below /calendars do not.
                await _http.GetAsync({|SCG2001:$"/contacts/{Build(id)}"|});
                await _http.GetAsync($"/calendars/{Build(id)}");
                // Part of a segment.
                await _http.GetAsync({|SCG2001:$"/calendars/cal-{id}"|});
                await _http.GetAsync($"/calendars/gr{id}");
            }
        }
        """).RunAsync();
}
