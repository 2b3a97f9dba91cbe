using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Reports;

/// <summary>The report as a comment on a pull request: what is wrong first, all calls folded away.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(ScanOutcome outcome, TextWriter output)
    {
        var report = outcome.Report;
        output.WriteLine($"## OAuth scopes of {MarkdownText.Code(report.Name)}");
        output.WriteLine();
        output.WriteLine(MarkdownText.Plain(outcome.CoverageText + "."));
        WriteMissing(report, output);
        foreach (var provider in report.Providers)
        {
            WriteProvider(provider, report.Coverage.Unresolved, output);
        }

        if (!report.Calls.IsEmpty)
        {
            WriteCalls(report, output);
        }
    }

    private static void WriteMissing(ScanReport report, TextWriter output)
    {
        if (!report.Missing.Any())
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("### Missing scopes");
        MarkdownText.WriteTable(output, ["Call", "Endpoint", "Needs", "Manifest"], report.Missing.Select(c => new[]
        {
            MarkdownText.Code(c.Place),
            MarkdownText.Code(c.Endpoint ?? "?"),
            string.Join(" or ", c.Requires.Select(a => string.Join(" with ", a.Scopes.Select(MarkdownText.Code)))),
            c.Lacking.IsEmpty ? "none" : string.Join(", ", c.Lacking.Select(MarkdownText.Code)),
        }));
    }

    private static void WriteProvider(ProviderNeeds provider, int unresolved, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"### {MarkdownText.Plain(provider.Provider)}");
        output.WriteLine();
        output.WriteLine(MarkdownText.Plain(NeedsText.Minimum(provider.Minimum)) + ".");
        if (!provider.Uses.IsEmpty)
        {
            MarkdownText.WriteTable(output, ["Scope", "Needed by"], provider.Uses.Select(u => new[] { MarkdownText.Code(u.Scope), MarkdownText.Plain(NeedsText.Calls(u)) }));
        }

        var remarks = provider.Manifests.SelectMany(m => new[] { NeedsText.Lacking(m), NeedsText.TooMuch(m, unresolved) }).Append(NeedsText.NoManifest(provider)).OfType<string>().ToList();
        if (remarks.Count > 0)
        {
            output.WriteLine();
            remarks.ForEach(r => output.WriteLine("- " + MarkdownText.Plain(r)));
        }
    }

    private static void WriteCalls(ScanReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("<details><summary>All calls</summary>");
        MarkdownText.WriteTable(output, ["Call", "Kind", "Request", "Base", "Provider", "Verdict"], report.Calls.Select(c => new[]
        {
            MarkdownText.Code(c.Place),
            c.Kind,
            MarkdownText.Code(c.Routes.IsEmpty ? "?" : c.Method + " " + string.Join(" | ", c.Routes)),
            MarkdownText.Code(c.Base ?? "-"),
            MarkdownText.Plain(c.Provider ?? "-"),
            MarkdownText.Plain(VerdictText.Of(c)),
        }));
        output.WriteLine();
        output.WriteLine("</details>");
    }
}
