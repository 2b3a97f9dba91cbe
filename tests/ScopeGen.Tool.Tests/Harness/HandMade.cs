using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Configuration;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>A scan of hand-made call sites, with a table and manifests that stand in the test.</summary>
internal sealed class HandMade
{
    /// <summary>Two items of an API, one of which needs several scopes at once, and one call that needs none.</summary>
    public const string Acme = """
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path
        item:read,GET,/items/{id}
        item:write,GET,/items/{id}
        item:write,POST,/items
        order:read user:read,GET,/orders
        ,GET,/status
        report:read,GET,/reports/{name}
        report:admin,GET,/reports/audit
        """;

    private readonly List<(string Path, string Text, string Kind)> _files = [];
    private readonly List<string> _warnings = [];

    public HandMade(string table = Acme) => _files.Add(("acme.csv", table, BuildNames.TableKind));

    public IReadOnlyList<string> Warnings => _warnings;

    public HandMade Manifest(string name, string text)
    {
        _files.Add((name, text, BuildNames.ManifestKind));
        return this;
    }

    /// <summary>Scans one project.</summary>
    public ScanOutcome Scan(params CallSite[] sites) => new(ScanAll(sites), MinCoverage: null);

    /// <summary>Scans several projects with the same table and manifests.</summary>
    public ScanReport ScanAll(params CallSite[][] projects)
    {
        var names = projects.Select((sites, i) => (Name: $"P{i}.csproj", Sites: sites)).ToDictionary(p => p.Name, p => p.Sites);
        var loaded = names.Keys.Select(n => new LoadedProject(n, CSharpCompilation.Create("P"), Options())).ToImmutableArray();
        var scanner = new Scanner((project, inputs, _) => [.. names[project.Path].Select(s => Judge.Scan(s, inputs))]);
        return scanner.Scan("App.csproj", Sites.Folder, loaded, new InputReader(_warnings.Add), CancellationToken.None);
    }

    /// <summary>A report in a format.</summary>
    public static string Report(string format, ScanOutcome outcome)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ReportFormats.Write(format, outcome, text, isInteractive: false);
        return text.ToString();
    }

    private AnalyzerOptions Options() => new(
        [.. _files.Select(f => new TextInMemory(Path.Combine(Sites.Folder, f.Path), f.Text))],
        ConfigOptions.Empty.With(_files.Select(f => KeyValuePair.Create(
            Path.Combine(Sites.Folder, f.Path), ImmutableDictionary<string, string>.Empty.Add(BuildNames.KindMetadata, f.Kind)))));

    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
