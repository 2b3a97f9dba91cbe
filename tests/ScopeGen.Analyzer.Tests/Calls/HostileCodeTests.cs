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
}
