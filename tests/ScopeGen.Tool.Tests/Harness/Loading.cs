using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>Projects that were loaded, the warnings, and the calls that were found in them.</summary>
internal sealed record Loading(ImmutableArray<LoadedProject> Projects, IReadOnlyList<string> Warnings, ScanReport Report)
{
    /// <summary>The calls as <c>file:line METHOD url</c>.</summary>
    public IEnumerable<string> Calls => Report.Calls.Select(c => $"{c.Place} {c.Method} {c.Base}{c.Routes.FirstOrDefault()}");

    /// <summary>What the compiler would say is wrong.</summary>
    public IEnumerable<string> Errors => Projects.SelectMany(p => p.Compilation.GetDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

    /// <summary>Loads and scans.</summary>
    public static async Task<Loading> OfAsync(string target, string? framework = null, bool restore = true, AddedInputs? inputs = null)
    {
        var warnings = new List<string>();
        var found = ScanTarget.Find(target);
        var projects = await new ProjectLoader(inputs ?? new AddedInputs(), warnings.Add, _ => { }).LoadAsync(found, framework, restore, CancellationToken.None);
        var report = new Scanner(LiteralCalls.Scan).Scan(Path.GetFileName(target), found.Folder, projects, new InputReader(warnings.Add), CancellationToken.None);
        return new Loading(projects, warnings, report);
    }
}
