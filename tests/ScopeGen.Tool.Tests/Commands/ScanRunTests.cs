using System.Globalization;
using ScopeGen.Tool.Commands;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary>Whole runs over a project on the disk.</summary>
public sealed class ScanRunTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ScanRequest _request;

    public ScanRunTests()
    {
        _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>");
        _folder.Write("A.cs", """
            class A(HttpClient http, string url)
            {
                void Get() => http.GetAsync("https://api.acme.test/items/1");
                void Post() => http.PostAsync("https://api.acme.test/items", null);
                void Unknown() => http.GetAsync(url);
            }
            """);
        _request = new ScanRequest
        {
            Target = _folder.Root,
            Tables = [_folder.Write("acme.csv", HandMade.Acme)],
            Manifests = [_folder.Write("scopes.json", """{ "scopes": ["item:read", "item:write"] }""")],
            Restore = false,
        };
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_whose_manifest_declares_everything_is_fine()
    {
        var (exitCode, output, error) = await RunAsync(_request);

        Assert.Equal(ExitCodes.Fine, exitCode);
        Assert.Contains("A.cs:4  direct  POST    /items    https://api.acme.test  Acme      satisfied\n", output, StringComparison.Ordinal);
        // Nobody restored it, and a report without warning would look whole.
        Assert.Equal("scopegen: warning: App.csproj is not restored: what its packages bring is not seen\n", error);
    }

    [Fact]
    public async Task A_missing_scope_is_a_finding() =>
        Assert.Equal(ExitCodes.Findings, (await RunAsync(_request with { Manifests = [_folder.Write("less.json", """{ "scopes": ["item:read"] }""")] })).ExitCode);

    [Fact]
    public async Task So_is_a_coverage_below_what_is_asked_for()
    {
        Assert.Equal(ExitCodes.Findings, (await RunAsync(_request with { MinCoverage = 67 })).ExitCode);
        Assert.Equal(ExitCodes.Fine, (await RunAsync(_request with { MinCoverage = 66.6 })).ExitCode);
    }

    [Fact]
    public async Task The_report_goes_to_a_file_where_one_is_named()
    {
        var path = _folder.PathOf("report.html");

        var (exitCode, output, _) = await RunAsync(_request with { Format = "html", Output = path });

        Assert.Equal(ExitCodes.Fine, exitCode);
        Assert.Empty(output);
        Assert.EndsWith("</html>\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_is_explained_in_place_of_the_report() =>
        Assert.StartsWith("2 calls need item:write:\n\nA.cs:3  GET /items/{id} of Acme (satisfied)\n", (await RunAsync(_request with { Explain = "item:write" })).Output, StringComparison.Ordinal);

    [Fact]
    public async Task The_culture_makes_no_difference()
    {
        var invariant = await RunAsync(_request with { MinCoverage = 99.5 });
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            Assert.Equal(invariant, await RunAsync(_request with { MinCoverage = 99.5 }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task A_cancelled_scan_stops()
    {
        using var source = new CancellationTokenSource();
        var started = RunAsync(_request with { Restore = true }, source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => started);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(ScanRequest request, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await new ScanRun(new ToolConsole(output, error), new Scanner(LiteralCalls.Scan)).RunAsync(request, cancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
