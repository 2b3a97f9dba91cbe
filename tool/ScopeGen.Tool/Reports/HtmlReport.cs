using System.Net;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>The report as one file for a browser, which loads nothing and runs nothing.</summary>
internal static class HtmlReport
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """;

    private const string Style = """
        <style>
        :root { color-scheme: light dark; --line: #8884; --bad: #c62828; --doubt: #b26a00; --good: #2e7d32; --quiet: #777; }
        @media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --doubt: #ffcc80; --good: #a5d6a7; --quiet: #999; } }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 90rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        thead th { position: sticky; top: 0; background: Canvas; }
        code { font: 13px/1.5 ui-monospace, monospace; }
        .missing { color: var(--bad); } .unresolved, .unknownRoute { color: var(--doubt); }
        .satisfied, .noScopeNeeded { color: var(--good); } .notChecked { color: var(--quiet); }
        </style>
        """;

    /// <summary>Writes the report.</summary>
    public static void Write(ScanOutcome outcome, TextWriter output)
    {
        var report = outcome.Report;
        output.WriteLine(Lines(Head));
        output.WriteLine($"<title>OAuth scopes of {Text(report.Name)}</title>");
        output.WriteLine(Lines(Style));
        output.WriteLine("</head>");
        output.WriteLine("<body>");
        output.WriteLine($"<h1>OAuth scopes of {Text(report.Name)}</h1>");
        output.WriteLine($"<p{(outcome.IsCoverageTooLow ? " class=\"missing\"" : string.Empty)}>{Text(outcome.CoverageText)}.</p>");
        if (!report.Coverage.Reasons.IsEmpty)
        {
            WriteList(report.Coverage.Reasons.Select(r => FormattableString.Invariant($"{r.Count} {r.Reason}")), "unresolved", output);
        }

        foreach (var provider in report.Providers)
        {
            WriteProvider(provider, report.Coverage.Unresolved, output);
        }

        output.WriteLine("<h2>Calls</h2>");
        WriteTable(
            ["Call", "Kind", "Method", "Route", "Base", "Provider", "Verdict"],
            report.Calls.Select(c => new[]
            {
                Code(c.Place), Text(c.Kind), Code(c.Method ?? "?"), string.Join("<br>", c.Routes.DefaultIfEmpty("?").Select(Code)), Code(c.Base ?? "-"), Text(c.Provider ?? "-"),
                $"<span class=\"{c.Verdict}\">{Text(VerdictText.Of(c))}</span>",
            }),
            output);
        output.WriteLine("</body>");
        output.WriteLine("</html>");
    }

    private static void WriteProvider(ProviderNeeds provider, int unresolved, TextWriter output)
    {
        output.WriteLine($"<h2>{Text(provider.Provider)}</h2>");
        output.WriteLine($"<p>{Text(NeedsText.Minimum(provider.Minimum))}.</p>");
        WriteList(provider.Manifests.Select(NeedsText.Lacking).Append(NeedsText.NoManifest(provider)).OfType<string>(), "missing", output);
        WriteList(provider.Manifests.Select(m => NeedsText.TooMuch(m, unresolved)).OfType<string>(), "unresolved", output);
        if (!provider.Uses.IsEmpty)
        {
            WriteTable(["Scope", "Needed by"], provider.Uses.Select(u => new[] { Code(u.Scope), Text(NeedsText.Calls(u)) }), output);
        }
    }

    private static void WriteList(IEnumerable<string> items, string style, TextWriter output)
    {
        var lines = items.Select(i => $"<li class=\"{style}\">{Text(i)}</li>").ToList();
        if (lines.Count > 0)
        {
            output.WriteLine("<ul>");
            lines.ForEach(output.WriteLine);
            output.WriteLine("</ul>");
        }
    }

    private static void WriteTable(IEnumerable<string> headings, IEnumerable<string[]> rows, TextWriter output)
    {
        output.WriteLine("<table>");
        output.WriteLine("<thead><tr>" + string.Concat(headings.Select(h => $"<th>{h}</th>")) + "</tr></thead>");
        output.WriteLine("<tbody>");
        foreach (var row in rows)
        {
            output.WriteLine("<tr>" + string.Concat(row.Select(c => $"<td>{c}</td>")) + "</tr>");
        }

        output.WriteLine("</tbody>");
        output.WriteLine("</table>");
    }

    /// <summary>Foreign text that stays text.</summary>
    private static string Text(string text) => WebUtility.HtmlEncode(OneLine.Of(text));

    private static string Code(string text) => $"<code>{Text(text)}</code>";

    /// <summary>The lines of a literal, whatever line endings this source is checked out with.</summary>
    private static string Lines(string literal) => literal.ReplaceLineEndings("\n");
}
