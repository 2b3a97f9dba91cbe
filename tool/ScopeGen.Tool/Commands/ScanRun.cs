using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>Does what <c>scopegen scan</c> is asked for.</summary>
/// <param name="console">Where to write.</param>
/// <param name="scanner">Scans what is loaded.</param>
internal sealed class ScanRun(ToolConsole console, Scanner scanner)
{
    /// <summary>Loads, scans and reports.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="InputException">Something that the user handed over cannot be used.</exception>
    public async Task<int> RunAsync(ScanRequest request, CancellationToken cancellationToken)
    {
        request.Check();
        var inputs = request.FindInputs();
        var target = ScanTarget.Find(request.Target);
        var warnings = new List<string>();
        var report = await console.WithProgressAsync(async step =>
        {
            var projects = await new ProjectLoader(inputs, warnings.Add, step).LoadAsync(target, request.Framework, request.Restore, cancellationToken);
            step("Reading calls");
            return scanner.Scan(Path.GetFileName(target.Path), target.Folder, projects, new InputReader(warnings.Add), cancellationToken);
        });

        // After the progress, which would write over them.
        foreach (var warning in warnings.Distinct())
        {
            console.Warn(warning);
        }

        var outcome = new ScanOutcome(report, request.MinCoverage);
        Write(request, outcome);
        return outcome.HasFindings ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private void Write(ScanRequest request, ScanOutcome outcome)
    {
        // Whole before any of it is written.
        using var text = new StringWriter { NewLine = "\n" };
        if (request.Explain is { } scope)
        {
            ExplainReport.Write(outcome.Report, scope, text);
        }
        else
        {
            ReportFormats.Write(request.Format, outcome, text, isInteractive: console.IsOutInteractive && request.Output == null);
        }

        OutputFile.WriteOrPrint(request.Output, text.ToString(), console);
    }
}
