using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>Why an app needs a scope: the calls, each with its way through wrappers to the member that sends.</summary>
internal static class ExplainReport
{
    /// <summary>Writes the explanation.</summary>
    /// <param name="report">The report.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="output">Takes it.</param>
    public static void Write(ScanReport report, string scope, TextWriter output)
    {
        var calls = report.Calls.Where(c => c.Needs.Any(n => n.Requirement.Alternatives.Any(a => a.Scopes.Contains(scope)))).ToList();
        output.WriteLine(OneLine.Of(calls.Count switch
        {
            0 => $"No call needs {scope}.",
            1 => $"1 call needs {scope}:",
            _ => FormattableString.Invariant($"{calls.Count} calls need {scope}:"),
        }));
        foreach (var call in calls)
        {
            output.WriteLine();
            output.WriteLine(OneLine.Of($"{call.Place}  {call.Endpoint ?? call.Method + " " + call.Routes[0]} of {call.Provider} ({call.Verdict})"));
            if (call.Requires.Length > 1 || call.Requires.Any(a => a.Scopes.Count > 1))
            {
                output.WriteLine(OneLine.Of("  needs " + RequirementText.Of(call.Requires)));
            }

            for (var i = 0; i < call.Path.Length; i++)
            {
                output.WriteLine(new string(' ', 2 + (2 * i)) + OneLine.Of($"{call.Path[i].Member}  {call.Path[i].Place}"));
            }
        }
    }
}
