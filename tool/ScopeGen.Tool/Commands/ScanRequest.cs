using System.Globalization;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>What a user asks <c>scopegen scan</c> for.</summary>
internal sealed record ScanRequest : ProjectRequest
{
    /// <summary>One of <see cref="ReportFormats.All"/>.</summary>
    public string Format { get; init; } = ReportFormats.Text;

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The least coverage in percent; null for none.</summary>
    public double? MinCoverage { get; init; }

    /// <summary>The scope to explain in place of a report.</summary>
    public string? Explain { get; init; }

    /// <summary>Checks what can be checked before anything is loaded.</summary>
    /// <exception cref="InputException">Something cannot be used.</exception>
    public void Check()
    {
        if (MinCoverage is < 0 or > 100 or double.NaN)
        {
            throw new InputException($"--min-coverage is a percentage from 0 to 100; {MinCoverage.Value.ToString(CultureInfo.InvariantCulture)} is none");
        }

        if (Explain != null && Format != ReportFormats.Text)
        {
            throw new InputException($"--explain prints text; it does not go with --format {Format}");
        }
    }
}
