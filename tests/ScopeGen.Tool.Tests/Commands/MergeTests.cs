using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

public sealed class MergeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tables_become_one()
    {
        var (a, b, output) = (_folder.Write("a.csv", "# provider: Acme\nScope,Group,OperationId\nrockets:read,Rockets,list\n"), _folder.Write("b.csv", "Scope,Method,Path,OperationId\nrockets:read,GET,/rockets,list\n"), _folder.PathOf("out.csv"));

        var result = await CommandLine.RunAsync("merge", a, b, "-o", output, "--source", "both");

        Assert.Equal(new CommandResult(ExitCodes.Fine, $"{output}: 1 scope in 1 group, 1 endpoint\n", string.Empty), result);
        Assert.Equal("# provider: Acme\n# source: both\nScope,Method,Path,Group,OperationId\nrockets:read,GET,/rockets,Rockets,list\n", await File.ReadAllTextAsync(output));
    }

    [Fact]
    public async Task A_conflict_is_a_note_with_its_place_and_fails_a_strict_merge()
    {
        var (a, b, output) = (_folder.Write("a.csv", "Scope,Description\na,Reads\n"), _folder.Write("b.csv", "Scope,Description\n\na,Sees\n"), _folder.Write("out.csv", "as it was"));

        var strict = await CommandLine.RunAsync("merge", a, b, "-o", output, "--strict");
        var kept = await File.ReadAllTextAsync(output);
        var lenient = await CommandLine.RunAsync("merge", a, b, "-o", output);

        var note = $"scopegen: note: {b}(3,1): 'a' is described as 'Sees'; line 2 of {a} says 'Reads', which counts.\n";
        Assert.Equal(new CommandResult(ExitCodes.Findings, $"{output}: not written; 1 scope; 1 conflict\n", note), strict);
        Assert.Equal("as it was", kept);
        Assert.Equal(new CommandResult(ExitCodes.Fine, $"{output}: 1 scope; 1 conflict\n", note), lenient);
        Assert.Equal("Scope,Description\na,Reads\n", await File.ReadAllTextAsync(output));
    }
}
