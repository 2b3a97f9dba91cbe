using System.Globalization;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>The report in SARIF 2.1.0, for code hosts: a result for each call that the analyzer has a rule for.</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    /// <summary>The rules, as the analyzer knows them: identifiers, titles, severities and pages are the same in an editor and here.</summary>
    private static readonly List<DiagnosticDescriptor> Rules = [.. new CallAnalyzer().SupportedDiagnostics.OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Writes the report.</summary>
    public static void Write(ScanReport report, TextWriter output)
    {
        var run = new JObject
        {
            ["tool"] = new JObject
            {
                ["driver"] = new JObject
                {
                    ["name"] = "ScopeGen",
                    ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                    ["rules"] = new JArray(Rules.Select(RuleOf)),
                },
            },
            ["originalUriBaseIds"] = new JObject
            {
                [Root] = new JObject { ["description"] = new JObject { ["text"] = "The folder of the scanned project or solution." } },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JArray(report.Calls.Select(ResultOf).OfType<JObject>()),
        };
        var log = new JObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JArray(run),
        };
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        log.WriteTo(json);
        json.Flush();
        output.WriteLine();
    }

    private static JObject RuleOf(DiagnosticDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Message(rule.Title.ToString(CultureInfo.InvariantCulture)),
        ["fullDescription"] = Message(rule.Description.ToString(CultureInfo.InvariantCulture)),
        ["helpUri"] = rule.HelpLinkUri,
        ["defaultConfiguration"] = new JObject { ["level"] = LevelOf(rule) },
        ["properties"] = new JObject { ["category"] = rule.Category },
    };

    /// <summary>A result; null for a call that no rule is about.</summary>
    private static JObject? ResultOf(CallEntry call)
    {
        var (id, message) = Finding(call);
        return Rules.FirstOrDefault(r => r.Id == id) is not { } rule ? null : new JObject
        {
            ["ruleId"] = id,
            ["ruleIndex"] = Rules.IndexOf(rule),
            ["level"] = LevelOf(rule),
            ["message"] = Message(message),
            ["locations"] = new JArray(new JObject
            {
                ["physicalLocation"] = new JObject
                {
                    ["artifactLocation"] = new JObject { ["uri"] = UriOf(call.File), ["uriBaseId"] = Root },
                    ["region"] = new JObject
                    {
                        ["startLine"] = call.Url.StartLinePosition.Line + 1,
                        ["startColumn"] = call.Url.StartLinePosition.Character + 1,
                        ["endLine"] = call.Url.EndLinePosition.Line + 1,
                        ["endColumn"] = call.Url.EndLinePosition.Character + 1,
                    },
                },
            }),
        };
    }

    private static (string? Rule, string Message) Finding(CallEntry call) => call.Verdict switch
    {
        VerdictWords.Missing when call.Lacking.IsEmpty => ("SCG3004", $"{call.Endpoint} of {call.Provider} needs {RequirementText.Of(call.Requires)}, and no manifest declares scopes of {call.Provider}."),
        VerdictWords.Missing => (CallRules.MissingScopeId, $"{call.Endpoint} of {call.Provider} needs {RequirementText.Of(call.Requires)}, which {string.Join(", ", call.Lacking)} lacks."),
        VerdictWords.UnknownRoute => ("SCG2002", $"{call.Method} {call.Routes[0]} is in no scope table of its host."),
        VerdictWords.Unresolved when call.Reason == ReasonWords.AmbiguousRoute => ("SCG2004", $"{call.Method} {call.Routes[0]} may reach endpoints with different needs."),
        VerdictWords.Unresolved => ("SCG2003", $"What this call sends cannot be told from the code: {call.Reason}."),
        _ => (null, string.Empty),
    };

    /// <summary>A text in which brackets make no links.</summary>
    private static JObject Message(string text) => new() { ["text"] = OneLine.Of(text).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal) };

    private static string LevelOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string UriOf(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
