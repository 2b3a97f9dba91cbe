namespace ScopeGen.Package.Tests;

/// <summary>Projects outside the repository, restored from a local feed and built by the installed SDK.</summary>
[Collection(PackageCollection.Name)]
public class ConsumerTests(PackageFixture package)
{
    private const string Constants = """
        /// <summary>Uses constants of every shipped table.</summary>
        public static class Needs
        {
            /// <summary>The scopes and an event.</summary>
            public static readonly string[] All =
            {
                Talkdesk.Scopes.LiveSubscriptionsWrite,
                Zoom.Scopes.MeetingReadAdmin,
                HighLevel.Scopes.ContactsReadonly,
                HighLevel.V1.Scopes.ContactsReadonly,
                HighLevel.WebhookEvents.ContactCreate,
            };
        }
        """;

    [Fact]
    public async Task An_app_gets_constants_and_the_seeded_warnings_and_nothing_else()
    {
        // With central package management, in a folder with spaces and letters beyond ASCII.
        var consumer = new Consumer(package, "Üben und проба")
            .Write("Directory.Packages.props", """
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="ScopeGen" Version="1.0.0" /></ItemGroup>
                </Project>
                """)
            .Write("Consumer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <WarningsAsErrors>CS8785;CS8032;AD0001</WarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ScopeGen" PrivateAssets="all" />
                    <ScopeProvider Include="Zoom;Talkdesk;HighLevel;HighLevel.V1" />
                    <ScopeTable Include="scopes/acme.csv" />
                    <ScopeManifest Include="zoom manifest.json" Provider="Zoom" />
                  </ItemGroup>
                </Project>
                """)
            .Write("scopes/acme.csv", "# provider: Acme\n# base-url: https://api.acme.test\nScope,Method,Path\nitem:read,GET,/items\nitem:write,POST,/items/{id\n")
            .Write("zoom manifest.json", """{ "scopes": ["meeting:read", 7] }""")
            .Write("Needs.cs", Constants)
            .Write("Program.cs", """
                var http = new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") };
                await http.GetAsync($"meetings/{args[0]}");
                await http.DeleteAsync($"meetings/{args[0]}");
                await http.GetAsync("https://api.acme.test/items");
                Console.WriteLine(string.Join(",", Needs.All.Append(Acme.Scopes.ItemRead)));
                """);

        var result = await consumer.BuildAsync();

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(
            [
                "Program.cs(3,24) SCG2001: DELETE /meetings/{meetingId} of Zoom needs 'meeting:delete:meeting', 'meeting:write', 'meeting:delete:meeting:admin' or 1 more, which zoom manifest.json does not declare",
                "Program.cs(4,21) SCG3004: GET /items of Acme needs 'item:read', and no manifest declares scopes of Acme; 1 call in all need one",
                "acme.csv(5,17) SCG1003: The braces of the path '/items/{id' do not pair, or a pair is empty.",
                "zoom manifest.json(1,30) SCG3003: A scope is a string; this is a number.",
            ],
            result.Findings);

        // Nothing of the package is left at run time.
        var output = consumer.FolderOf("bin/Debug/net10.0");
        Assert.DoesNotContain(Directory.EnumerateFiles(output), f => Path.GetFileName(f).StartsWith("ScopeGen", StringComparison.Ordinal) || f.EndsWith("CsvHelper.dll", StringComparison.Ordinal));
        Assert.DoesNotContain("ScopeGen", File.ReadAllText(Path.Combine(output, "Consumer.deps.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netstandard2.0", "7.3", "disable")]
    [InlineData("netstandard2.0", "latest", "enable")]
    [InlineData("net10.0", "latest", "enable")]
    [InlineData("net10.0", "preview", "disable")]
    public async Task An_SDK_compiles_without_a_warning(string framework, string language, string nullable)
    {
        // netstandard2.0 needs its reference assemblies from the usual sources.
        var result = await new Consumer(package, $"sdk {framework} {language}", onlyLocalFeed: framework == "net10.0")
            .WriteProject(
                """<ScopeProvider Include="Zoom;Talkdesk;HighLevel;HighLevel.V1" />""",
                $"""
                <TargetFramework>{framework}</TargetFramework>
                <LangVersion>{language}</LangVersion>
                <Nullable>{nullable}</Nullable>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                """)
            .Write("Needs.cs", Constants.Replace("public static class", "internal static class", StringComparison.Ordinal).Replace("public static readonly", "internal static readonly", StringComparison.Ordinal))
            .BuildAsync();

        Assert.True(result.ExitCode == 0 && result.Findings.Count == 0, result.Output);
    }

    [Fact]
    public async Task A_provider_or_table_that_does_not_exist_fails_and_says_which()
    {
        var unknown = await new Consumer(package, "unknown provider").WriteProject("""<ScopeProvider Include="Zoom;Zomo" />""").BuildAsync();
        Assert.Contains("ScopeGen ships no table for the ScopeProvider 'Zomo'", Assert.Single(unknown.Findings), StringComparison.Ordinal);

        var lost = await new Consumer(package, "lost table").WriteProject("""<ScopeTable Include="nowhere.csv" />""").BuildAsync();
        Assert.Contains("The ScopeTable 'nowhere.csv' does not exist.", Assert.Single(lost.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_does_not_exist_is_reported_and_declares_nothing()
    {
        var result = await new Consumer(package, "lost manifest")
            .WriteProject("""<ScopeProvider Include="Talkdesk" /><ScopeManifest Include="nowhere.json" />""")
            .Write("Calls.cs", """class Calls { void M(System.Net.Http.HttpClient http) => http.PostAsync("https://api.talkdeskapp.com/live-subscriptions", null); }""")
            .BuildAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Findings.Count);
        Assert.StartsWith("Calls.cs(1,73) SCG3004: POST /live-subscriptions of Talkdesk needs 'live-subscriptions:write'", result.Findings[0], StringComparison.Ordinal);
        Assert.Equal("nowhere.json SCG3003: The ScopeManifest 'nowhere.json' does not exist.", result.Findings[1]);
    }

    [Fact]
    public async Task ScopeGenMode_Off_leaves_a_project_as_it_was()
    {
        var result = await new Consumer(package, "off")
            .WriteProject("""<ScopeProvider Include="Talkdesk" /><ScopeManifest Include="nowhere.json" />""")
            .Write("Calls.cs", """class Calls { void M(System.Net.Http.HttpClient http) => http.PostAsync("https://api.talkdeskapp.com/live-subscriptions", null); }""")
            .BuildAsync("-p:ScopeGenMode=Off");

        Assert.True(result.ExitCode == 0 && result.Findings.Count == 0, result.Output);
    }
}
