using Newtonsoft.Json;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Reports;

/// <summary>The report for programs. Its properties and their order are a contract.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(ScanReport report, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("calls");
        json.WriteStartArray();
        foreach (var call in report.Calls)
        {
            Write(json, call);
        }

        json.WriteEndArray();
        json.WritePropertyName("coverage");
        json.WriteStartObject();
        Write(json, "calls", report.Coverage.Calls);
        Write(json, "resolved", report.Coverage.Resolved);
        Write(json, "unresolved", report.Coverage.Unresolved);
        json.WriteEndObject();
        json.WritePropertyName("minimumScopes");
        json.WriteStartObject();
        foreach (var provider in report.Providers.Where(p => p.Minimum.Scopes.Any()))
        {
            json.WritePropertyName(provider.Provider);
            Write(json, provider.Minimum.Scopes);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void Write(JsonTextWriter json, CallEntry call)
    {
        json.WriteStartObject();
        Write(json, "file", call.File);
        Write(json, "line", call.Line);
        Write(json, "method", call.Method);
        Write(json, "route", call.Routes.FirstOrDefault());
        if (call.Routes.Length > 1)
        {
            json.WritePropertyName("routes");
            Write(json, call.Routes);
        }

        Write(json, "base", call.Base);
        Write(json, "kind", call.Kind);
        Write(json, "verdict", call.Verdict);
        Write(json, "reason", call.Reason);
        Write(json, "provider", call.Provider);
        Write(json, "endpoint", call.Endpoint);
        json.WritePropertyName("requires");
        json.WriteStartArray();
        foreach (var alternative in call.Requires)
        {
            Write(json, alternative.Scopes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Write(JsonTextWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }
}
