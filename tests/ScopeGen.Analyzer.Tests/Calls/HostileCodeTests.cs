using System.Text;

namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>Code that is wrong, unfinished or huge: no exception, bounded time.</summary>
public class HostileCodeTests
{
    [Theory]
    [InlineData("http.GetAsync();")]
    [InlineData("http.GetAsync(;")]
    [InlineData("http.GetAsync($\"https://api.zoom.us/v2/{\");")]
    [InlineData("http.GetAsync(\"https://api.zoom.us/v2/\" + );")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod., \"https://api.zoom.us/v2/users/me\"));")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod.Get, undefined));")]
    [InlineData("http.SendAsync();")]
    [InlineData("http.GetFromJsonAsync<Missing>(undefined + \"/users/me\");")]
    [InlineData("undefined.GetAsync(\"https://api.zoom.us/v2/users/me\");")]
    [InlineData("var url = url + \"x\"; http.GetAsync(url);")]
    [InlineData("new HttpClient { BaseAddress = }.GetAsync(\"users/me\");")]
    [InlineData("http.GetAsync(new Uri());")]
    [InlineData("HttpRequestMessage r = r; http.SendAsync(r);")]
    [InlineData("HttpClient c = c; c.GetAsync(\"users/me\");")]
    [InlineData("HttpMethod m = m; http.SendAsync(new HttpRequestMessage(m, \"https://api.zoom.us/v2/users/me\"));")]
    public async Task Code_that_does_not_compile(string statement)
    {
        var test = CallTest.Of($$"""class C { async Task M(HttpClient http) { {{statement}} } }""");
        test.TestState.IgnoreCompilerDiagnostics = true;

        Assert.DoesNotContain(await test.GetDiagnosticsAsync(), d => d.Id != "SCG2001");
    }

    [Fact]
    public Task Fields_and_properties_that_refer_to_each_other_end() => CallTest.Of("""
        static class A
        {
            public static readonly string X = B.Y + "/users";
            public static string Loop => Loop;
        }
        static class B { public static readonly string Y = A.X; }
        class C
        {
            static HttpClient Create() => Create();
            async Task M(HttpClient http)
            {
                await http.GetAsync(A.X);
                await http.GetAsync(A.Loop);
                await Create().GetAsync("nowhere");
            }
        }
        """).RunAsync();

    [Fact]
    public Task Methods_that_are_handed_themselves_and_lists_that_grow_end() => CallTest.Of("""
        class C
        {
            delegate void Step(HttpRequestMessage request, Step next);
            private readonly HttpClient http = new();
            void Twice(HttpRequestMessage request, Step next)
            {
                next(request, next);
                next(request, (r, n) => n(r, next));
                http.SendAsync(request);
            }
            public void Self() => Twice(new HttpRequestMessage(HttpMethod.Get, "https://api.zoom.us/nowhere"), Twice);
            public void Nested() => Twice(new HttpRequestMessage(HttpMethod.Get, "https://api.zoom.us/nowhere"), (r, n) => Twice(r, (x, y) => Twice(x, n)));
            Task Longer(System.Collections.Generic.List<string> items, string path)
            {
                foreach (var item in items)
                {
                    Longer(new System.Collections.Generic.List<string>(items) { item }, path + "/" + item);
                }
                return http.GetAsync("https://api.zoom.us/nowhere" + path);
            }
            public Task Grow() => Longer(new System.Collections.Generic.List<string> { "a", "b" }, "/c");
        }
        """).RunAsync();

    [Fact]
    public Task Lists_in_lists_and_helpers_that_call_each_other_with_them_end()
    {
        var items = string.Join(", ", Enumerable.Range(0, 24).Select(i => $"\"n{i}\""));
        var helpers = string.Concat(Enumerable.Range(1, 40).Select(i => $$"""static string F{{i}}(params string[] p) { var u = ""; foreach (var x in p) u += x; return F{{i - 1}}(p[0], u) + F{{i - 1}}(p); }"""));
        return CallTest.Of($$"""
            class C
            {
                static readonly string[] N = [{{items}}];
                private readonly HttpClient http = new();
                public async Task Loops()
                {
                    foreach (var a in N) foreach (var b in N) foreach (var c in N) foreach (var d in N)
                    {
                        await http.GetAsync($"https://api.zoom.us/nowhere/{a}/{b}/{c}/{d}");
                    }
                }
                static string F0(params string[] p) { var u = "https://api.zoom.us/nowhere"; foreach (var x in p) u += "/" + x; return u; }
                {{helpers}}
                public Task Helpers(string id) => http.GetAsync(F40(id, "b", "c"));
            }
            """).RunAsync();
    }

    [Fact]
    public Task Ten_thousand_strings_in_one_sum_and_a_thousand_alternatives_end()
    {
        var sum = new StringBuilder("\"https://api.zoom.us/v2/meetings/\"");
        for (var i = 0; i < 10_000; i++)
        {
            sum.Append(" + id");
        }

        var alternatives = new StringBuilder();
        for (var i = 0; i < 1_000; i++)
        {
            alternatives.Append($"{i} => \"users/{i}\", ");
        }

        return CallTest.Of($$"""
            class C
            {
                async Task M(HttpClient http, string id, int kind)
                {
                    await http.GetAsync({|SCG2001:{{sum}}|});
                    await http.GetAsync("https://api.zoom.us/v2/" + kind switch { {{alternatives}}_ => "" });
                }
            }
            """).RunAsync();
    }

    [Fact]
    public Task Without_a_reference_to_HttpClient_nothing_is_looked_at()
    {
        var test = CallTest.Of("class HttpClient { public void GetAsync(string url) { } void M() => GetAsync(\"https://api.zoom.us/v2/users/me\"); }");
        return test.RunAsync();
    }

    [Fact]
    public async Task The_order_of_diagnostics_does_not_depend_on_threads()
    {
        var source = string.Concat(Enumerable.Range(0, 50).Select(i => $$"""class C{{i}} { Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/{{i}}"); }"""));

        var first = (await CallTest.Of(source).GetDiagnosticsAsync()).Select(d => d.ToString());
        var second = (await CallTest.Of(source).GetDiagnosticsAsync()).Select(d => d.ToString());

        Assert.Equal(first, second);
        Assert.Equal(50, first.Count());
    }

    [Fact]
    public Task Requests_that_are_assigned_to_each_other_end() => CallTest.Of("""
        class C
        {
            static void Make(out HttpRequestMessage request) => request = new();
            async Task M(HttpClient http) { HttpRequestMessage b; Make(out var a); b = a; a = b; await http.SendAsync(a); }
        }
        """).RunAsync();

    [Fact]
    public Task A_client_with_ten_thousand_names_ends() => CallTest.Of($$"""
        class C
        {
            async Task M(HttpClient c0)
            {
                {{string.Concat(Enumerable.Range(1, 10_000).Select(i => $"var c{i} = c{i - 1};"))}}
                await c0.GetAsync({|SCG2001:"users/me"|});
                await c10000.GetAsync({|SCG2001:"users/me"|});
            }
        }
        """).RunAsync();

    [Fact]
    public async Task A_referenced_project_is_source_in_an_editor_and_not_of_this_compilation()
    {
        var library = CallTest.WithoutManifest("""
            public static class Urls
            {
                public static readonly string Me = "https://api.zoom.us/v2/users/me";
                public static string Property => Me;
                public static readonly HttpMethod Verb = HttpMethod.Get;
                public static readonly HttpClient Client = new();
                public static HttpClient Create() => Client;
            }
            public class ZoomClient : HttpClient { public ZoomClient() { BaseAddress = new Uri("https://api.zoom.us/v2/"); } }
            """);
        var test = CallTest.Of("""
            class C
            {
                async Task M(HttpClient http)
                {
                    await http.GetAsync(Urls.Me);
                    await http.GetAsync(Urls.Property);
                    await http.SendAsync(new HttpRequestMessage(Urls.Verb, "https://api.zoom.us/v2/users/me"));
                    await Urls.Client.GetAsync("users/me");
                    await Urls.Create().GetAsync("users/me");
                    await new ZoomClient().GetAsync("users/me");
                }
            }
            """);
        test.TestState.AdditionalReferences.Add(ScopeGen.Testing.TestProject.Create(library.TestState).Compilation.WithAssemblyName("Library").ToMetadataReference());

        await test.RunAsync();
    }

    [Fact]
    public Task Values_that_double_at_each_step_end() => CallTest.Of($$"""
        class Filter
        {
            public Filter Left = null!, Right = null!;
            public string Op = "";
            public string Text => Left.Text + " " + Op + " " + Right.Text;
        }
        class C
        {
            async Task M(HttpClient http, Filter filter, string s0)
            {
                {{string.Concat(Enumerable.Range(1, 60).Select(i => $"var s{i} = s{i - 1} + s{i - 1} + \"x\" + s{i - 1};"))}}
                await http.GetAsync({|SCG2001:"https://api.zoom.us/v2/users/me?filter=" + filter.Text|});
                await http.GetAsync("https://api.zoom.us/v2/nowhere/" + s60);
            }
        }
        """).RunAsync();
}
