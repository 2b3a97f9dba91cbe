using System.Globalization;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>The report in SARIF 2.1.0, for code hosts: a result for each call that the analyzer has a rule for.</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";
    private const string NoManifestId = "SCG3004";

    /// <summary>The rules, as the analyzer knows them: identifiers, titles, severities and pages are the same in an editor and here.</summary>
    private static readonly List<DiagnosticDescriptor> Rules = [.. new CallAnalyzer().SupportedDiagnostics.OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="root">The root of the repository: code hosts read the names of files from there.</param>
    /// <param name="output">Takes it.</param>
    public static void Write(ScanReport report, string root, TextWriter output)
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
                [Root] = new JObject { ["description"] = new JObject { ["text"] = "The root of the repository; without one, the folder of the scanned project or solution." } },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JArray(Results(report, root)),
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

    private static JObject RuleOf(DiagnosticDescriptor rule)
    {
        var description = rule.Description.ToString(CultureInfo.InvariantCulture);
        return new JObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Message(rule.Title.ToString(CultureInfo.InvariantCulture)),
            ["fullDescription"] = Message(description),
            ["helpUri"] = rule.HelpLinkUri,
            ["help"] = new JObject
            {
                ["text"] = $"{OneLine.Of(description)} See {rule.HelpLinkUri}",
                ["markdown"] = $"{OneLine.Of(description)} [More about {rule.Id}]({rule.HelpLinkUri})",
            },
            ["defaultConfiguration"] = new JObject { ["level"] = LevelOf(rule) },
            ["properties"] = new JObject { ["category"] = rule.Category },
        };
    }

    /// <summary>A result for each call that a rule is about.</summary>
    private static IEnumerable<JObject> Results(ScanReport report, string root)
    {
        var undeclared = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var call in report.Calls)
        {
            var (id, message) = Finding(call);
            // That no manifest speaks for a provider is said once, as in an editor.
            if (Rules.FirstOrDefault(r => r.Id == id) is { } rule && (id != NoManifestId || undeclared.Add(call.Provider)))
            {
                yield return ResultOf(call, rule, message, root);
            }
        }
    }

    private static JObject ResultOf(CallEntry call, DiagnosticDescriptor rule, string message, string root)
    {
        var result = new JObject
        {
            ["ruleId"] = rule.Id,
            ["ruleIndex"] = Rules.IndexOf(rule),
            ["level"] = LevelOf(rule),
            ["message"] = Message(message),
            ["locations"] = new JArray(new JObject
            {
                ["physicalLocation"] = new JObject
                {
                    ["artifactLocation"] = FileOf(call.Url.Path, root),
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
        if (rule.DefaultSeverity == DiagnosticSeverity.Hidden)
        {
            // Nothing is known to be wrong: somebody has to look.
            result["kind"] = "review";
        }

        return result;
    }

    private static (string? Rule, string Message) Finding(CallEntry call) => call.Verdict switch
    {
        VerdictWords.Missing when call.Lacking.IsEmpty => (NoManifestId, $"{call.Endpoint} of {call.Provider} needs {RequirementText.Of(call.Requires)}, and no manifest declares scopes of {call.Provider}."),
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
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>A file below the root by its name from there; another one, such as a linked file's, by its whole name.</summary>
    private static JObject FileOf(string path, string root)
    {
        var relative = PathNames.Relative(root, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("../", StringComparison.Ordinal)
            ? new JObject { ["uri"] = new Uri(path).AbsoluteUri }
            : new JObject { ["uri"] = string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };
    }
}
