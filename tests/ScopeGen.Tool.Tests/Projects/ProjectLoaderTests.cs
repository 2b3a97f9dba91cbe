using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Projects;

/// <summary>Projects of the installed SDK, as users have them.</summary>
public sealed class ProjectLoaderTests : IDisposable
{
    private const string Implicit = "<ImplicitUsings>enable</ImplicitUsings>";
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_is_seen_as_the_compiler_would_see_it_and_nothing_is_left_beside_it()
    {
        var project = _folder.WriteProject("App.csproj", Implicit + "<DefineConstants>$(DefineConstants);LIVE</DefineConstants>", """<PackageReference Include="Newtonsoft.Json" Version="13.0.4" />""");
        _folder.Write("Api/Calls.cs", """
            public class Calls(HttpClient http)
            {
                public string Json => Newtonsoft.Json.JsonConvert.SerializeObject(1);
            #if LIVE
                public void Live() => http.GetAsync("https://api.acme.test/live");
            #else
                public void Test() => http.GetAsync("https://api.acme.test/test");
            #endif
            }
            """);

        var loading = await Loading.OfAsync(project);

        Assert.Empty(loading.Warnings);
        Assert.Empty(loading.Errors);
        Assert.Equal(["Api/Calls.cs:5 GET https://api.acme.test/live"], loading.Calls);
        // What a restore writes, and no more.
        Assert.Equal(
            ["Api/Calls.cs", "App.csproj", "obj/App.csproj.nuget.dgspec.json", "obj/App.csproj.nuget.g.props", "obj/App.csproj.nuget.g.targets", "obj/project.assets.json", "obj/project.nuget.cache"],
            _folder.Files());
    }

    [Fact]
    public async Task Of_a_multi_targeted_project_the_first_framework_is_scanned_or_the_one_asked_for()
    {
        var project = _folder.WriteProject("Sdk.csproj", "<TargetFrameworks> netstandard2.0 ; net10.0</TargetFrameworks>");
        _folder.Write("Calls.cs", """
            public class Calls
            {
            #if NET
                public void New(System.Net.Http.HttpClient http) => http.GetAsync("https://api.acme.test/new");
            #else
                public void Old(System.Net.Http.HttpClient http) => http.GetAsync("https://api.acme.test/old");
            #endif
            }
            """);

        var first = await Loading.OfAsync(project);
        Assert.Equal(["Calls.cs:6 GET https://api.acme.test/old"], first.Calls);
        Assert.Empty(first.Errors.Concat(first.Warnings));

        var second = await Loading.OfAsync(project, framework: "net10.0", restore: false);
        Assert.Equal(["Calls.cs:4 GET https://api.acme.test/new"], second.Calls);
        Assert.Empty(second.Errors.Concat(second.Warnings));

        var none = await Loading.OfAsync(project, framework: "net11.0", restore: false);
        Assert.Equal(["Calls.cs:6 GET https://api.acme.test/old"], none.Calls);
        Assert.Equal(["Sdk.csproj does not target net11.0; it is scanned for netstandard2.0"], none.Warnings);
    }

    [Theory]
    [InlineData("Üben und проба")]
    [InlineData("50% off; $(Bad) 'quoted' & (1)")]
    public async Task A_folder_may_have_any_name(string name)
    {
        using var folder = new TestFolder(name);
        var project = folder.WriteProject("Größe 1.csproj", Implicit);
        folder.Write("Älter/A b.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");

        var loading = await Loading.OfAsync(project);

        Assert.Empty(loading.Warnings);
        Assert.Empty(loading.Errors);
        Assert.Equal(["Älter/A b.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_scanned_as_far_as_it_goes()
    {
        var project = _folder.WriteProject("App.csproj", Implicit);
        _folder.Write("Broken.cs", """
            class C
            {
                void M(HttpClient http) { http.GetAsync("https://api.acme.test/a"); Unknown.Call(  ; }
                void N(HttpClient http) => http.DeleteAsync("https://api.acme.test/b");
            """);
        _folder.Write("Fine.cs", """class D { void M(HttpClient http, NoSuchType x) => http.GetAsync("https://api.acme.test/c"); }""");

        var loading = await Loading.OfAsync(project);

        Assert.Equal(["App.csproj: 1 source files have syntax errors, such as Broken.cs; calls in them may be missed"], loading.Warnings);
        Assert.Equal(["Broken.cs:3 GET https://api.acme.test/a", "Broken.cs:4 DELETE https://api.acme.test/b", "Fine.cs:1 GET https://api.acme.test/c"], loading.Calls);
    }

    [Fact]
    public async Task Where_a_package_cannot_be_restored_the_rest_is_seen_and_a_warning_says_so()
    {
        var project = _folder.WriteProject("App.csproj", Implicit, """
            <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
            <PackageReference Include="ScopeGen.No.Such.Package" Version="1.0.0" />
            """);
        // No source is asked for the package that is not there; the other one comes from the machine's packages.
        _folder.Write("nuget.config", """<configuration><packageSources><clear /></packageSources></configuration>""");
        _folder.Write("A.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); object J => Newtonsoft.Json.Linq.JValue.CreateNull(); }""");

        var loading = await Loading.OfAsync(project);

        var warning = Assert.Single(loading.Warnings);
        Assert.StartsWith("the restore failed, and what it did not bring is not seen: ", warning, StringComparison.Ordinal);
        Assert.Contains("ScopeGen.No.Such.Package", warning, StringComparison.Ordinal);
        Assert.Equal(["A.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }

    [Fact]
    public async Task Without_a_restore_packages_are_not_seen_and_a_warning_says_so()
    {
        var project = _folder.WriteProject("App.csproj", Implicit);
        _folder.Write("A.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");

        var loading = await Loading.OfAsync(project, restore: false);

        Assert.Equal(["App.csproj is not restored: what its packages bring is not seen"], loading.Warnings);
        Assert.Equal(["A.cs:1 GET https://api.acme.test/a"], loading.Calls);
        Assert.Equal(["A.cs", "App.csproj"], _folder.Files());
    }

    [Theory]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>")]
    [InlineData("<Project Sdk=\"No.Such.Sdk/1.0.0\" />")]
    [InlineData("")]
    [InlineData("\0\u0001 no XML at all")]
    public async Task A_project_that_MSBuild_cannot_evaluate_is_scanned_by_its_folder(string text)
    {
        var project = _folder.Write("App.csproj", text);
        _folder.Write("Api/A.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");
        _folder.Write("bin/B.cs", """class B { void M(HttpClient http) => http.GetAsync("https://api.acme.test/b"); }""");

        var loading = await Loading.OfAsync(project, restore: false);

        Assert.Equal(2, loading.Warnings.Count);
        Assert.StartsWith("MSBuild says: ", loading.Warnings[0], StringComparison.Ordinal);
        Assert.StartsWith("App.csproj: MSBuild cannot evaluate it; all sources below its folder are scanned", loading.Warnings[1], StringComparison.Ordinal);
        Assert.Equal(["Api/A.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }

    [Fact]
    public async Task A_project_whose_build_stops_before_the_compiler_is_scanned_with_what_it_names()
    {
        var project = _folder.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><DefineConstants>$(DefineConstants);LIVE</DefineConstants></PropertyGroup>
              <ItemGroup><Using Include="Acme.Urls" Static="true" /><Using Include="System.Net.Http.HttpClient" Alias="Http" /><Compile Remove="Old.cs" /></ItemGroup>
              <Target Name="Stop" BeforeTargets="CoreCompile"><Error Text="not on this machine" /></Target>
            </Project>
            """);
        _folder.Write("Urls.cs", """namespace Acme { static class Urls { public const string Items = "https://api.acme.test/items"; } }""");
        _folder.Write("A.cs", """
            class C
            {
            #if LIVE
                void M(Http http) => http.GetAsync(Items);
            #endif
            }
            """);
        _folder.Write("Old.cs", """class D { void M(HttpClient http) => http.GetAsync("https://api.acme.test/old"); }""");

        var loading = await Loading.OfAsync(project);

        Assert.Contains(loading.Warnings, w => w.StartsWith("MSBuild says: ", StringComparison.Ordinal) && w.Contains("not on this machine", StringComparison.Ordinal));
        Assert.Contains(loading.Warnings, w => w.StartsWith("App.csproj: MSBuild does not say how it is compiled", StringComparison.Ordinal));
        Assert.Equal(["A.cs:4 GET https://api.acme.test/items"], loading.Calls);
    }

    [Fact]
    public async Task Files_that_are_not_there_are_left_out()
    {
        var project = _folder.WriteProject("App.csproj", Implicit, """<Compile Include="Gone.cs" /><Reference Include="Gone"><HintPath>Gone.dll</HintPath></Reference><ProjectReference Include="../gone/Gone.csproj" />""");
        _folder.Write("A.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");

        var loading = await Loading.OfAsync(project);

        Assert.Contains("App.csproj: 1 source files cannot be read, such as Gone.cs", loading.Warnings);
        Assert.Equal(["A.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }
}
