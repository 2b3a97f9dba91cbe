using ScopeGen.Analyzer.Manifests;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>A test of what is reported in a manifest whatever the code calls: a project with two providers and a manifest.</summary>
internal sealed class ManifestTest : CSharpAnalyzerTest<ManifestAnalyzer>
{
    public const string Zoom = """
        # provider: Zoom
        # base-url: https://api.zoom.us/v2
        Scope,Method,Path,Status,ReplacedBy
        meeting:read,GET,/meetings/{meetingId},,
        meeting:read:admin,GET,/meetings/{meetingId},,
        meeting:write,PATCH,/meetings/{meetingId},,
        user:read,GET,/users/{userId},,
        old:read,,,deprecated,user:read
        older:read,,,removed,
        oldest:read,,,deprecated,ask your account manager
        """;

    public const string Talkdesk = """
        # provider: Talkdesk
        # base-url: https://api.talkdeskapp.com
        Scope,Method,Path
        live-queries:read,GET,/live-queries
        account:read,GET,/account
        """;

    /// <summary>A project whose manifest has markup.</summary>
    public static ManifestTest Of(string manifest, string name = "scopes.json", string? provider = null, string? format = null, string? path = null)
    {
        var test = new ManifestTest();
        test.TestState.AddTable("zoom.csv", Zoom);
        test.TestState.AddTable("talkdesk.csv", Talkdesk);
        test.TestState.AddManifest(name, manifest, provider, format, path);
        return test;
    }

    /// <summary>The only message.</summary>
    public async Task<string> MessageAsync() => Assert.Single(await GetDiagnosticsAsync()).GetMessage(null);
}
