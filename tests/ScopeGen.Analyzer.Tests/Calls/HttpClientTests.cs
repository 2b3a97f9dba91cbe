namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>SCG2001 at every member of HttpClient that sends a request.</summary>
public class HttpClientTests
{
    [Theory]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/users/me\"|});")]
    [InlineData("await http.GetAsync({|SCG2001:$\"{Base}/users/me\"|}, token);")]
    [InlineData("await http.GetAsync({|SCG2001:new Uri($\"{Base}/users/me\")|}, HttpCompletionOption.ResponseHeadersRead);")]
    [InlineData("await http.GetStringAsync({|SCG2001:Base + \"/users/me\"|});")]
    [InlineData("await http.GetStreamAsync({|SCG2001:Base + \"/users/me\"|});")]
    [InlineData("await http.GetByteArrayAsync({|SCG2001:Base + \"/users/me\"|});")]
    [InlineData("await http.PostAsync({|SCG2001:Base + \"/users\"|}, null);")]
    [InlineData("await http.PutAsync({|SCG2001:Meetings + \"/1/status\"|}, new StringContent(\"\"));")]
    [InlineData("await http.PatchAsync({|SCG2001:Meetings + \"/1\"|}, null);")]
    [InlineData("await http.DeleteAsync({|SCG2001:Base + \"/users/1\"|});")]
    [InlineData("await http.PostAsync(content: null, requestUri: {|SCG2001:Base + \"/users\"|});")]
    public Task Verbs(string statement) => CallTest.StatementsAsync(statement);

    [Theory]
    [InlineData("await http.GetFromJsonAsync<string[]>({|SCG2001:Base + \"/users/me\"|});")]
    [InlineData("await http.GetFromJsonAsync(requestUri: {|SCG2001:Base + \"/users/me\"|}, type: typeof(string));")]
    [InlineData("await foreach (var user in http.GetFromJsonAsAsyncEnumerable<string>({|SCG2001:Base + \"/users/me\"|})) { }")]
    [InlineData("await http.PostAsJsonAsync({|SCG2001:Base + \"/users\"|}, new { id });")]
    [InlineData("await http.PutAsJsonAsync({|SCG2001:new Uri(Meetings + \"/1/status\")|}, new { id });")]
    [InlineData("await http.PatchAsJsonAsync({|SCG2001:Meetings + \"/1\"|}, new { id });")]
    [InlineData("await http.DeleteFromJsonAsync<string>({|SCG2001:Base + \"/users/1\"|});")]
    [InlineData("await HttpClientJsonExtensions.GetFromJsonAsync<string>(http, {|SCG2001:Base + \"/users/me\"|});")]
    public Task Json_extensions(string statement) => CallTest.StatementsAsync(statement);

    [Theory]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|SCG2001:Base + \"/users/me\"|}));")]
    [InlineData("await http.SendAsync(new(HttpMethod.Delete, {|SCG2001:new Uri(Base + \"/users/1\")|}), token);")]
    [InlineData("http.Send(new HttpRequestMessage(new HttpMethod(\"patch\"), {|SCG2001:Meetings + \"/1\"|}));")]
    [InlineData("http.Send(new HttpRequestMessage(HttpMethod.Parse(\"PATCH\"), {|SCG2001:Meetings + \"/1\"|}));")]
    [InlineData("using var r = new HttpRequestMessage(HttpMethod.Post, {|SCG2001:Base + \"/users\"|}); await http.SendAsync(r);")]
    [InlineData("var r = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = {|SCG2001:new Uri(Base + \"/users\")|} }; await http.SendAsync(r);")]
    [InlineData("var r = new HttpRequestMessage { RequestUri = {|SCG2001:new Uri(Base + \"/users/me\")|} }; await http.SendAsync(r);")] // GET is the default
    [InlineData("var r = new HttpRequestMessage(); r.Method = HttpMethod.Post; r.RequestUri = {|SCG2001:new Uri(Base + \"/users\")|}; await http.SendAsync(r);")]
    [InlineData("var verb = HttpMethod.Post; await http.SendAsync(new HttpRequestMessage(verb, {|SCG2001:Base + \"/users\"|}));")]
    [InlineData("var invoker = new HttpMessageInvoker(null!); await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|SCG2001:Base + \"/users/me\"|}), token);")]
    public Task Requests_in_place_and_in_a_local(string statement) => CallTest.StatementsAsync(statement);

    [Theory]
    [InlineData("flag ? HttpMethod.Post : HttpMethod.Get", "users", "POST")] // GET /users is not in the table
    [InlineData("flag ? HttpMethod.Get : HttpMethod.Delete", "users/1", "GET DELETE")]
    public async Task A_verb_that_depends_is_reported_for_each(string verb, string path, string verbs)
    {
        var test = CallTest.Of($$"""class C { void M(HttpClient http, bool flag) => http.Send(new HttpRequestMessage({{verb}}, "https://api.zoom.us/v2/{{path}}")); }""");

        var messages = (await test.GetDiagnosticsAsync()).Select(d => d.GetMessage(null).Split(' ')[0]);

        Assert.Equal(verbs.Split(' ').Order(), messages.Order());
    }

    [Fact]
    public Task A_class_that_derives_from_the_client_calls_it_too() => CallTest.Of("""
        class ZoomClient : HttpClient
        {
            public ZoomClient() { BaseAddress = new Uri("https://api.zoom.us/v2/"); }
            public Task<string> Me() => GetStringAsync({|SCG2001:"users/me"|});
            public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) => base.SendAsync(request, token);
            public Task<HttpResponseMessage> Post() => SendAsync(new HttpRequestMessage(HttpMethod.Post, {|SCG2001:"users"|}), default);
        }
        class App
        {
            Task<string> Me() => new ZoomClient().GetStringAsync({|SCG2001:"users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task Top_level_statements_lambdas_and_local_functions_call_too()
    {
        var test = CallTest.Of("""
            var http = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };
            await http.GetAsync({|SCG2001:"users/me"|});
            Func<Task> lambda = () => http.DeleteAsync({|SCG2001:"users/1"|});
            await Local();
            Task Local() => http.PostAsync({|SCG2001:"users"|}, null);
            """);
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task Methods_with_the_same_names_on_other_types_are_no_calls() => CallTest.Of("""
        class Repository
        {
            public Task<string> GetAsync(string key) => Task.FromResult(key);
            public Task<string> DeleteAsync(string key) => Task.FromResult(key);
            public Task<string> SendAsync(HttpRequestMessage request) => Task.FromResult("");
        }
        class LoggingHandler : DelegatingHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) =>
                base.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.zoom.us/v2/users/me"), token);
        }
        class C
        {
            async Task M(Repository repository)
            {
                await repository.GetAsync("https://api.zoom.us/v2/users/me");
                await repository.DeleteAsync("https://api.zoom.us/v2/users/1");
                await repository.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.zoom.us/v2/users/me"));
            }
        }
        """).RunAsync();
}
