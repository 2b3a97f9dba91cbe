using System.Globalization;

namespace ScopeGen.Tool.Scanning;

/// <summary>A report, and what the user asked of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="MinCoverage">The least coverage in percent; null for none.</param>
internal sealed record ScanOutcome(ScanReport Report, double? MinCoverage)
{
    /// <summary>Whether there is something that should not be: a missing scope, or too little that is understood.</summary>
    public bool HasFindings => Report.Missing.Any() || IsCoverageTooLow;

    /// <summary>Whether less is understood than was asked for.</summary>
    public bool IsCoverageTooLow => Report.Coverage.Percent < MinCoverage;

    /// <summary>The coverage in words.</summary>
    public string CoverageText
    {
        get
        {
            var coverage = Report.Coverage;
            var text = FormattableString.Invariant($"{coverage.Calls} {(coverage.Calls == 1 ? "call" : "calls")}: {coverage.Resolved} resolved, {coverage.Unresolved} unresolved ({Percent(coverage.Percent)} %)");
            return IsCoverageTooLow ? text + FormattableString.Invariant($", which is below the {MinCoverage} % asked for") : text;
        }
    }

    /// <summary>A percentage with one decimal, rounded down: 99.96 is not yet all.</summary>
    private static string Percent(double percent) => (Math.Floor(percent * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
