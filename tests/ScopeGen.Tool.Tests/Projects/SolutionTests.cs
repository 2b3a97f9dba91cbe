using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Projects;

public sealed class SolutionTests : IDisposable
{
    private const string Implicit = "<ImplicitUsings>enable</ImplicitUsings>";
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Projects_see_each_other_s_code_without_a_build(bool isNewFormat)
    {
        // Urls is used by both others; the app sees it for its own framework, though its first one is another.
        _folder.WriteProject("src/Urls/Urls.csproj", "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>");
        _folder.Write("src/Urls/Urls.cs", """
            namespace Acme { public static class Urls {
            #if NET
                public const string Items = "https://api.acme.test/items";
            #else
                public const string Items = "https://old.acme.test/items";
            #endif
            } }
            """);
        _folder.WriteProject("src/Sdk/Sdk.csproj", Implicit, """<ProjectReference Include="../Urls/Urls.csproj" />""");
        _folder.Write("src/Sdk/Sdk.cs", """public class Sdk { public const string Orders = "https://api.acme.test/orders"; public void M(HttpClient http) => http.GetAsync(Acme.Urls.Items); }""");
        _folder.WriteProject("app/App.csproj", Implicit, """<ProjectReference Include="../src/Sdk/Sdk.csproj" /><ProjectReference Include="../src/Urls/Urls.csproj" Aliases="urls" />""");
        _folder.Write("app/Program.cs", """
            extern alias urls;
            class Program { void M(HttpClient http, Sdk sdk) { http.PostAsync(Sdk.Orders, null); http.DeleteAsync(urls::Acme.Urls.Items + "/1"); } }
            """);
        _folder.Write("native/Native.vcxproj", "<Project />");
        var solution = isNewFormat
            ? _folder.Write("All.slnx", """
                <Solution>
                  <Folder Name="/src/"><Project Path="src/Sdk/Sdk.csproj" /><Project Path="src/Urls/Urls.csproj" /></Folder>
                  <Project Path="app/App.csproj" />
                  <Project Path="gone/Gone.csproj" />
                  <Project Path="native/Native.vcxproj" Id="5dd8e6ac-0000-4000-8000-000000000001" />
                </Solution>
                """)
            : _folder.Write("All.sln", """
                Microsoft Visual Studio Solution File, Format Version 12.00
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "App", "app\App.csproj", "{00000000-0000-0000-0000-000000000001}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Sdk", "src\Sdk\Sdk.csproj", "{00000000-0000-0000-0000-000000000002}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Urls", "src\Urls\Urls.csproj", "{00000000-0000-0000-0000-000000000003}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Gone", "gone\Gone.csproj", "{00000000-0000-0000-0000-000000000004}"
                EndProject
                Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Native", "native\Native.vcxproj", "{00000000-0000-0000-0000-000000000005}"
                EndProject
                """);

        var loading = await Loading.OfAsync(solution);

        Assert.True(!loading.Errors.Any(), string.Join("\n", loading.Errors.Concat(loading.Warnings)));
        Assert.Equal(
            [
                "app/Program.cs:2 POST https://api.acme.test/orders",
                "app/Program.cs:2 DELETE https://api.acme.test/items/1",
                "src/Sdk/Sdk.cs:1 GET https://api.acme.test/items",
            ],
            loading.Calls);
        Assert.Contains("gone/Gone.csproj: skipped, since it does not exist", loading.Warnings.Select(w => w.Replace('\\', '/')));
        Assert.Contains("native/Native.vcxproj: skipped, since it is no C# project", loading.Warnings.Select(w => w.Replace('\\', '/')));
        Assert.DoesNotContain(_folder.Files(), f => f.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_brings_the_projects_that_it_references_and_is_scanned_alone()
    {
        _folder.WriteProject("Lib/Lib.csproj", Implicit);
        _folder.Write("Lib/Lib.cs", """public class Lib { public const string Url = "https://api.acme.test/a"; void M(HttpClient http) => http.DeleteAsync(Url); }""");
        var app = _folder.WriteProject("App/App.csproj", Implicit, """<ProjectReference Include="../Lib/Lib.csproj" />""");
        _folder.Write("App/App.cs", """class App { void M(HttpClient http) => http.GetAsync(Lib.Url); }""");

        var loading = await Loading.OfAsync(app);

        Assert.Empty(loading.Errors.Concat(loading.Warnings));
        Assert.Equal(["App.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }

    [Fact]
    public async Task Projects_that_reference_each_other_in_a_circle_are_scanned()
    {
        _folder.WriteProject("A/A.csproj", Implicit, """<ProjectReference Include="../B/B.csproj" />""");
        _folder.Write("A/A.cs", """public class A { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");
        _folder.WriteProject("B/B.csproj", Implicit, """<ProjectReference Include="../A/A.csproj" />""");
        _folder.Write("B/B.cs", """public class B { void M(HttpClient http) => http.GetAsync("https://api.acme.test/b"); }""");
        var solution = _folder.Write("All.slnx", """<Solution><Project Path="A/A.csproj" /><Project Path="B/B.csproj" /></Solution>""");

        var loading = await Loading.OfAsync(solution);

        Assert.NotEmpty(loading.Warnings);
        Assert.Equal(["A/A.cs:1 GET https://api.acme.test/a", "B/B.cs:1 GET https://api.acme.test/b"], loading.Calls);
    }

    [Fact]
    public async Task A_solution_that_is_none_is_bad_input()
    {
        var solution = _folder.Write("All.slnx", "<Solution><oops");

        var error = await Assert.ThrowsAsync<InputException>(() => Loading.OfAsync(solution));

        Assert.StartsWith($"'{solution}' cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_holds_exactly_one_project_or_solution()
    {
        Assert.Contains("holds neither", Assert.Throws<InputException>(() => ScanTarget.Find(_folder.Root)).Message, StringComparison.Ordinal);

        var project = _folder.WriteProject("App.csproj");
        Assert.Equal(new ScanTarget(project), ScanTarget.Find(_folder.Root));

        _folder.Write("App.sln", string.Empty);
        Assert.Equal($"'{_folder.Root}' holds several projects or solutions; name one of App.csproj, App.sln", Assert.Throws<InputException>(() => ScanTarget.Find(_folder.Root)).Message);
    }
}
