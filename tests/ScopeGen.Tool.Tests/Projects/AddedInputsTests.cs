using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Projects;

/// <summary>Tables, manifests, settings and sinks: the project's own, its items where it lacks the package, and what the user names.</summary>
public sealed class AddedInputsTests : IDisposable
{
    private const string Items = """
        <ScopeTable Include="acme.csv" /><ScopeTable Include="beta.csv" Provider="Beta.V2" />
        <ScopeProvider Include="Talkdesk" /><ScopeManifest Include="scopes.json" Provider="Acme" />
        """;

    // What the package's own MSBuild files make of the items.
    private const string Package = """
        <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="ScopeGenKind" />
        <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="ScopeGenProvider" />
        <AdditionalFiles Include="acme.csv" ScopeGenKind="Table" ScopeGenProvider="" />
        <AdditionalFiles Include="scopes.json" ScopeGenKind="Manifest" ScopeGenProvider="Acme" />
        <AdditionalFiles Include="notes.txt" />
        """;

    private readonly TestFolder _folder = new();

    public AddedInputsTests()
    {
        _folder.Write("acme.csv", HandMade.Acme);
        _folder.Write("beta.csv", "# base-url: https://beta.test\nScope,Method,Path\nb:read,GET,/b\n");
        _folder.Write("scopes.json", """{ "scopes": ["item:read"] }""");
        _folder.Write("A.cs", """class C { void M(HttpClient http) { http.GetAsync("https://api.acme.test/items/1"); http.PostAsync("https://api.acme.test/items", null); http.GetAsync("https://beta.test/b"); } }""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_s_own_files_are_those_that_its_build_would_use()
    {
        var project = _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", Package + Items);

        var loading = await Loading.OfAsync(project);

        Assert.Empty(loading.Warnings);
        Assert.Equal(["Manifest scopes.json Acme", "Table acme.csv ", " notes.txt "], Files(loading));
        Assert.Equal(["satisfied", "missing", "notChecked"], loading.Report.Calls.Select(c => c.Verdict));
    }

    [Fact]
    public async Task Items_of_a_project_without_the_package_count_all_the_same()
    {
        var project = _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", Items);

        var loading = await Loading.OfAsync(project);

        Assert.Empty(loading.Warnings);
        Assert.Equal(["Manifest scopes.json Acme", "Table acme.csv ", "Table beta.csv Beta.V2", "Table talkdesk.csv "], Files(loading));
        Assert.Equal(["satisfied", "missing", "missing"], loading.Report.Calls.Select(c => c.Verdict));
    }

    [Fact]
    public async Task What_the_user_names_takes_the_place_of_the_project_s_own()
    {
        var project = _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", Package);
        var inputs = new AddedInputs
        {
            Tables = [_folder.Write("other/beta.csv", "# provider: Beta\n# base-url: https://beta.test\nScope,Method,Path\nb:read,GET,/b\n")],
            Manifests = [_folder.Write("other/all.json", """{ "scopes": ["b:read"] }""")],
        };

        var loading = await Loading.OfAsync(project, inputs: inputs);

        Assert.Equal(["Manifest all.json ", "Table beta.csv ", " notes.txt "], Files(loading));
        Assert.Equal(["notChecked", "notChecked", "satisfied"], loading.Report.Calls.Select(c => c.Verdict));
    }

    [Fact]
    public async Task Manifests_and_settings_beside_the_project_and_lists_of_sinks_are_handed_to_the_engine()
    {
        var project = _folder.WriteProject("App.csproj", items: """<AdditionalFiles Include="appsettings.json" />""");
        _folder.Write("appsettings.json", "{}");
        _folder.Write("appsettings.Production.json", "{}");
        var sinks = _folder.Write("mine.csv", "Type,Member\n");

        var loading = await Loading.OfAsync(project, inputs: new AddedInputs { Sinks = [sinks] });

        Assert.Equal(["Manifest scopes.json ", "Settings appsettings.Production.json ", "Settings appsettings.json ", "Sinks mine.csv "], Files(loading));
    }

    [Fact]
    public async Task Settings_may_be_a_manifest_as_well()
    {
        _folder.Write("appsettings.json", """{ "Acme": { "Scopes": "item:read" } }""");
        var project = _folder.WriteProject("App.csproj", items: """<ScopeManifest Include="appsettings.json" Provider="Acme" /><ScopeManifest Include="scopes.json" />""");

        Assert.Equal(["Manifest scopes.json ", "Settings,Manifest appsettings.json Acme"], Files(await Loading.OfAsync(project)));
    }

    [Fact]
    public async Task What_is_wrong_with_a_project_s_table_or_manifest_is_said_with_its_place()
    {
        _folder.Write("acme.csv", HandMade.Acme + "\nbad scope\",GET,relative path\n");
        _folder.Write("scopes.json", "{ \"scopes\": [7, 8] }");
        var project = _folder.WriteProject("App.csproj", items: Items.Replace("scopes.json", "gone.json", StringComparison.Ordinal) + """<ScopeManifest Include="scopes.json" />""");

        var loading = await Loading.OfAsync(project);

        Assert.Contains(loading.Warnings, w => w.StartsWith(_folder.PathOf("acme.csv") + "(11,", StringComparison.Ordinal));
        Assert.Contains(_folder.PathOf("scopes.json") + "(1,14): A scope is a string; this is a number. (and 1 more)", loading.Warnings);
        Assert.Contains(_folder.PathOf("gone.json") + " cannot be read", loading.Warnings);
    }

    /// <summary>The additional files as <c>kind name provider</c>, those without a kind last.</summary>
    private static IEnumerable<string> Files(Loading loading)
    {
        var options = loading.Projects.Single().Options;
        return options.AdditionalFiles.Select(Describe).OrderBy(t => t[0] == ' ').ThenBy(t => t, StringComparer.Ordinal);

        string Describe(AdditionalText file)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            return string.Join(' ', Value(metadata, BuildNames.KindMetadata), Path.GetFileName(file.Path), Value(metadata, BuildNames.ProviderMetadata));
        }
    }

    private static string Value(AnalyzerConfigOptions metadata, string name) => metadata.TryGetValue(name, out var value) ? value : string.Empty;
}
