using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Reports;

/// <summary>The formats of a report, by the names that users give them.</summary>
internal static class ReportFormats
{
    /// <summary>For people at a terminal.</summary>
    public const string Text = "text";

    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> All = [Text, "json", "markdown", "sarif", "html"];

    /// <summary>Writes a report.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="outcome">The report.</param>
    /// <param name="output">Takes it.</param>
    /// <param name="isInteractive">Whether text is for a terminal: in colour, and as wide as that.</param>
    public static void Write(string format, ScanOutcome outcome, TextWriter output, bool isInteractive)
    {
        switch (format)
        {
            case Text:
                TextReport.Write(outcome, output, isInteractive);
                break;
            case "json":
                JsonReport.Write(outcome.Report, output);
                break;
            case "markdown":
                MarkdownReport.Write(outcome, output);
                break;
            case "sarif":
                SarifReport.Write(outcome.Report, RepositoryRoot.Of(outcome.Report.Folder), output);
                break;
            case "html":
                HtmlReport.Write(outcome, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
