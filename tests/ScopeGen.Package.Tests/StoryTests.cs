namespace ScopeGen.Package.Tests;

/// <summary>The README's story, from the warning to the fixed manifest, with the commands that a user has: nothing of this repository's.</summary>
[Collection(PackageCollection.Name)]
public class StoryTests(PackageFixture package)
{
    [Fact]
    public async Task From_the_warning_to_the_fixed_manifest()
    {
        const string Before = "{\r\n  // what we ask our users for\r\n  \"scopes\": {\r\n    \"Zoom\": [\r\n      \"user:read\" // who they are\r\n    ]\r\n  }\r\n}\r\n";
        var consumer = new Consumer(package, "story", onlyLocalFeed: false)
            .WriteProject("""<ScopeProvider Include="Zoom" />""", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>")
            .Write("scopes.json", Before)
            .Write("Meetings.cs", """
                class Meetings(HttpClient http)
                {
                    public Task<string> Me() => http.GetStringAsync("https://api.zoom.us/v2/users/me");
                    public Task Delete(long id) => http.DeleteAsync($"https://api.zoom.us/v2/meetings/{id}");
                }
                """);

        var warned = await consumer.BuildAsync();
        var formatted = await consumer.RunAsync("format", "analyzers", "--diagnostics", "SCG2001");
        var built = await consumer.BuildAsync();

        Assert.Equal(["Meetings.cs(4,53) SCG2001: DELETE /meetings/{meetingId} of Zoom needs 'meeting:delete:meeting', 'meeting:write', 'meeting:delete:meeting:admin' or 1 more, which scopes.json does not declare"], warned.Findings);
        Assert.True(formatted.ExitCode == 0, formatted.Output);
        Assert.Equal(Before.Replace("\"user:read\" // who they are\r\n", "\"user:read\", // who they are\r\n      \"meeting:delete:meeting\"\r\n", StringComparison.Ordinal), File.ReadAllText(consumer.FolderOf("scopes.json")));
        Assert.Empty(built.Findings);
    }

    [Fact]
    public async Task A_section_of_editorconfig_speaks_for_a_manifest()
    {
        var consumer = new Consumer(package, "accepted")
            .WriteProject("""<ScopeProvider Include="Zoom" /><ScopeManifest Include="zoom.yaml" /><ScopeManifest Include="other.txt" Provider="Zoom" />""")
            .Write("zoom.yaml", "provider: Zoom\nscopes:\n  - custom:read\n  - custom:write\n")
            .Write("other.txt", "custom:write\n")
            // The SDK looks for .editorconfig beside and above sources.
            .Write("Class.cs", "class Class;")
            .Write(".editorconfig", "root = true\n\n[zoom.yaml]\nscopegen_accepted.SCG3001 = custom:read\n\n[*.txt]\nscopegen_severity.SCG3001 = none\n");

        Assert.Equal(["zoom.yaml(4,5) SCG3001: 'custom:write' is no scope of Zoom"], (await consumer.BuildAsync()).Findings);
    }
}
