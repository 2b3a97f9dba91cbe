using ScopeGen.Analyzer.Calls;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>A table of sinks that a project adds.</summary>
public class OwnSinkTests
{
    [Fact]
    public Task Describes_what_ScopeGen_cannot_see_into()
    {
        var test = CallTest.Of("""
            interface IConnection { Task Fetch(string path); }
            class C(IConnection zoom)
            {
                Task Get() => zoom.Fetch({|SCG2001:"https://api.zoom.us/v2/users/me"|});
            }
            """);
        test.TestState.AddSinks("acme.sinks.csv", "Type,Member,Does,Verb,Url,Request,Client\nIConnection,Fetch,sends,GET,path,,this\n");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("IConnection,Fetch,sends,GET,path,,this", "")]
    [InlineData(",Fetch,sends,GET,path,,this", "The row names no type.")]
    [InlineData("IConnection,,sends,GET,path,,this", "The row names no member.")]
    [InlineData("IConnection,Fetch,transmits,GET,path,,this", "'transmits' is none of sends, describes, configures, appends, fills, resets, drops, names, registers, declares.")]
    [InlineData("IConnection,Fetch,sends,GET,,,this", "A member that sends has a URL or a request.")]
    [InlineData("IConnection,Fetch,sends,GET,path,,this,glue", "'glue' is none of append, folder, resolve.")]
    public async Task A_row_that_cannot_be_used_is_reported_at_its_line(string row, string message)
    {
        var test = new CSharpAnalyzerTest<SinkAnalyzer>();
        test.TestState.AddSinks("acme.sinks.csv", "# in-house\nType,Member,Does,Verb,Url,Request,Client,Join\nIOther,Fetch,sends,GET,path,,this,\n" + row + "\n");

        var diagnostics = await test.GetDiagnosticsAsync();

        Assert.Equal(message, string.Concat(diagnostics.Select(d => d.GetMessage(null))));
        Assert.All(diagnostics, d => Assert.Equal(3, d.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("\0\0\0")]
    public async Task A_file_that_is_no_table_is_reported_at_its_start(string text)
    {
        var test = new CSharpAnalyzerTest<SinkAnalyzer>();
        test.TestState.AddSinks("acme.sinks.csv", text);

        var diagnostic = Assert.Single(await test.GetDiagnosticsAsync());

        Assert.Equal("SCG2010", diagnostic.Id);
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }
}
