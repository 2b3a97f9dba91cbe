using System.Globalization;
using System.Text;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>The report as a comment on a pull request: what is wrong first, all calls folded away.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(ScanOutcome outcome, TextWriter output)
    {
        var report = outcome.Report;
        output.WriteLine($"## OAuth scopes of {Code(report.Name)}");
        output.WriteLine();
        output.WriteLine(Plain(outcome.CoverageText + "."));
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
        WriteTable(output, ["Call", "Endpoint", "Needs", "Manifest"], report.Missing.Select(c => new[]
        {
            Code(c.Place),
            Code(c.Endpoint ?? "?"),
            string.Join(" or ", c.Requires.Select(a => string.Join(" with ", a.Scopes.Select(Code)))),
            c.Lacking.IsEmpty ? "none" : string.Join(", ", c.Lacking.Select(Code)),
        }));
    }

    private static void WriteProvider(ProviderNeeds provider, int unresolved, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"### {Plain(provider.Provider)}");
        output.WriteLine();
        output.WriteLine(Plain(NeedsText.Minimum(provider.Minimum)) + ".");
        if (!provider.Uses.IsEmpty)
        {
            WriteTable(output, ["Scope", "Needed by"], provider.Uses.Select(u => new[] { Code(u.Scope), Plain(NeedsText.Calls(u)) }));
        }

        var remarks = provider.Manifests.SelectMany(m => new[] { NeedsText.Lacking(m), NeedsText.TooMuch(m, unresolved) }).Append(NeedsText.NoManifest(provider)).OfType<string>().ToList();
        if (remarks.Count > 0)
        {
            output.WriteLine();
            remarks.ForEach(r => output.WriteLine("- " + Plain(r)));
        }
    }

    private static void WriteCalls(ScanReport report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("<details><summary>All calls</summary>");
        WriteTable(output, ["Call", "Kind", "Request", "Base", "Provider", "Verdict"], report.Calls.Select(c => new[]
        {
            Code(c.Place),
            c.Kind,
            Code(c.Routes.IsEmpty ? "?" : c.Method + " " + string.Join(" | ", c.Routes)),
            Code(c.Base ?? "-"),
            Plain(c.Provider ?? "-"),
            Plain(VerdictText.Of(c)),
        }));
        output.WriteLine();
        output.WriteLine("</details>");
    }

    private static void WriteTable(TextWriter output, string[] headings, IEnumerable<string[]> rows)
    {
        output.WriteLine();
        output.WriteLine("| " + string.Join(" | ", headings) + " |");
        output.WriteLine("|" + string.Concat(Enumerable.Repeat("---|", headings.Length)));
        foreach (var row in rows)
        {
            output.WriteLine("| " + string.Join(" | ", row) + " |");
        }
    }

    /// <summary>Foreign text in type of fixed width; mentions and links come to life in no such element.</summary>
    private static string Code(string text) => "<code>" + Plain(text) + "</code>";

    /// <summary>
    /// Foreign text that stays text: every character that Markdown, HTML or GitHub could read anything into is an entity, which a backslash
    /// is not in all places.
    /// </summary>
    private static string Plain(string text)
    {
        var result = new StringBuilder();
        foreach (var c in OneLine.Of(text))
        {
            result.Append(c < 0x80 && !char.IsAsciiLetterOrDigit(c) && !" /,;()%-".Contains(c) ? "&#" + ((int)c).ToString(CultureInfo.InvariantCulture) + ";" : c.ToString());
        }

        return result.ToString();
    }
}
