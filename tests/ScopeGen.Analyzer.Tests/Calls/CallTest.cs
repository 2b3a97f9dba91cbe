using ScopeGen.Analyzer.Calls;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>A test of the rules about calls: a project with two providers, Zoom and HighLevel, in small.</summary>
internal sealed class CallTest : CSharpAnalyzerTest<CallAnalyzer>
{
    public const string Zoom = """
        # provider: Zoom
        # base-url: https://api.zoom.us/v2
        Scope,Method,Path
        user:read,GET,/users/{userId}
        user:read:admin,GET,/users/{userId}
        user:write,POST,/users
        user:write,DELETE,/users/{userId}
        meeting:read,GET,/users/{userId}/meetings
        meeting:read,GET,/meetings/{meetingId}
        meeting:read:admin,GET,/meetings/{meetingId}
        meeting:write,PATCH,/meetings/{meetingId}
        meeting:write,PUT,/meetings/{meetingId}/status
        meeting:write recording:write,POST,/meetings/{meetingId}/live
        ,GET,/videosdk/sessions
        """;

    public const string HighLevel = """
        # provider: HighLevel
        # base-url: https://services.leadconnectorhq.com
        Scope,Method,Path
        contacts.readonly,GET,/contacts/{contactId}
        contacts.readonly,GET,/contacts/
        contacts.readonly,GET,/contacts/{contactId}/tasks
        contacts.readonly,GET,/contacts/{contactId}/notes
        contacts.write,POST,/contacts/
        calendars.readonly,GET,/calendars/{calendarId}
        calendars/groups.readonly,GET,/calendars/groups
        calendars/events.readonly,GET,/calendars/{calendarId}/events
        calendars/slots.readonly,GET,/calendars/{calendarId}/slots
        """;

    /// <summary>A project without a manifest.</summary>
    public static CallTest WithoutManifest(string source)
    {
        var test = new CallTest();
        // Their own tests have manifests that fit the calls.
        test.TestState.DisabledDiagnostics.UnionWith(["SCG3002", "SCG3006"]);
        test.TestState.AddTable("zoom.csv", Zoom);
        test.TestState.AddTable("highlevel.csv", HighLevel);
        test.TestState.Sources.Add("""
            global using System;
            global using System.Net.Http;
            global using System.Net.Http.Json;
            global using System.Threading;
            global using System.Threading.Tasks;
            """);
        test.TestState.Sources.Add(source);
        return test;
    }

    /// <summary>A project whose manifest declares nothing, so that every call that needs a scope is reported.</summary>
    public static CallTest Of(string source) => Of(source, """{ "scopes": { "Zoom": [], "HighLevel": [] } }""");

    /// <summary>A project with a manifest.</summary>
    public static CallTest Of(string source, string manifest)
    {
        var test = WithoutManifest(source);
        test.TestState.AddManifest("scopes.json", manifest);
        return test;
    }

    /// <summary>Fails unless the statements, in a method with an <c>HttpClient http</c> and some parameters, give the marked diagnostics.</summary>
    public static Task StatementsAsync(string statements) => Of($$"""
        class C
        {
            const string Base = "https://api.zoom.us/v2";
            internal static readonly string Meetings = Base + "/meetings";
            async Task M(HttpClient http, string id, long number, Guid guid, bool flag, int kind, CancellationToken token)
            {
                {{statements}}
                await Task.CompletedTask;
            }
        }
        """).RunAsync();
}
