using System.Collections.Immutable;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Project;
using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Scanning;

/// <summary>Runs the engine over loaded projects and puts what it says together.</summary>
/// <param name="scan">The engine: <see cref="CallScanner.Scan"/>.</param>
internal sealed class Scanner(Func<LoadedProject, ProjectInputs, CancellationToken, ImmutableArray<ScannedCall>> scan)
{
    /// <summary>The engine of the analyzer.</summary>
    public static Scanner OfEngine() => new((project, inputs, cancellationToken) => CallScanner.Scan(project.Compilation, inputs, cancellationToken));

    /// <summary>Scans projects.</summary>
    /// <param name="name">The name of what is scanned.</param>
    /// <param name="folder">What files are named relative to.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="reader">Reads their tables and manifests.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    public ScanReport Scan(string name, string folder, ImmutableArray<LoadedProject> projects, InputReader reader, CancellationToken cancellationToken)
    {
        var read = Read(projects, reader, cancellationToken);
        var scanned = read.Select(p => new ScannedProject(p.Inputs, [.. p.Calls.SelectMany(c => CallEntries.Of(c, folder))])).ToList();
        var entries = scanned
            .SelectMany(p => p.Calls)
            .OrderBy(c => c.File, StringComparer.Ordinal)
            .ThenBy(c => c.Line)
            .ThenBy(c => c.Column)
            .ThenBy(c => c.Method, StringComparer.Ordinal)
            .ThenBy(c => string.Join("\n", c.Routes), StringComparer.Ordinal)
            .ToImmutableArray();
        return new ScanReport(name, folder, entries, Count(read.SelectMany(p => p.Calls)), new NeedsCollector(scanned, folder).Collect());
    }

    /// <summary>Runs the engine over projects.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="reader">Reads their tables and manifests.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    public IReadOnlyList<ReadProject> Read(ImmutableArray<LoadedProject> projects, InputReader reader, CancellationToken cancellationToken)
    {
        var result = new List<ReadProject>();
        foreach (var project in projects)
        {
            var inputs = reader.Read(project.Options, cancellationToken);
            result.Add(new ReadProject(project, inputs, scan(project, inputs, cancellationToken)));
        }

        return result;
    }

    private static Coverage Count(IEnumerable<ScannedCall> calls)
    {
        var byOutcome = calls.Where(c => c.Site.Kind != CallKind.PassThrough).ToLookup(CallEntries.IsResolved);
        var reasons = byOutcome[false]
            .GroupBy(ReasonOf, StringComparer.Ordinal)
            .Select(g => (Reason: g.Key, Count: g.Count()))
            .OrderByDescending(r => r.Count)
            .ThenBy(r => r.Reason, StringComparer.Ordinal);
        return new Coverage(byOutcome[true].Count(), byOutcome[false].Count(), [.. reasons]);
    }

    private static string ReasonOf(ScannedCall call)
    {
        var reasons = call.Verdicts.Select(v => v.Reason).Prepend(call.Site.Reason).Where(r => r is not (UnresolvedReason.None or UnresolvedReason.UnreadableManifest));
        return ReasonWords.Of(reasons.FirstOrDefault(UnresolvedReason.UnsupportedConstruct), call.Site.Detail)!;
    }
}

/// <summary>A project with what the engine says of it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Inputs">Its tables and manifests.</param>
/// <param name="Calls">Its call sites.</param>
internal sealed record ReadProject(LoadedProject Project, ProjectInputs Inputs, ImmutableArray<ScannedCall> Calls);

/// <summary>A project's inputs and calls, as lines of a report.</summary>
internal sealed record ScannedProject(ProjectInputs Inputs, ImmutableArray<CallEntry> Calls);
