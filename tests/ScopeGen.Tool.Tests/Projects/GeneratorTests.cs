using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Projects;

/// <summary>Source generators that a project has: its framework's, and those of its packages.</summary>
public sealed class GeneratorTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_generators_make_is_scanned_with_the_rest()
    {
        CompileGenerator("gen/Acme.Generator.dll", """context.AddSource("Made.g.cs", "class Made { void M(System.Net.Http.HttpClient http) => http.GetAsync(\"https://api.acme.test/made\"); }");""");
        var project = _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", """<Analyzer Include="gen/Acme.Generator.dll" />""");
        // The framework's own generator completes the partial method.
        _folder.Write("A.cs", """partial class C { [System.Text.RegularExpressions.GeneratedRegex("a+")] private static partial System.Text.RegularExpressions.Regex Pattern(); void M(Made made) { } }""");

        var loading = await Loading.OfAsync(project);

        Assert.Empty(loading.Errors.Concat(loading.Warnings));
        Assert.Equal(["Acme.Generator/Generator/Made.g.cs:1 GET https://api.acme.test/made"], loading.Calls);
    }

    [Fact]
    public async Task A_generator_that_throws_or_cannot_be_loaded_gives_a_warning_and_the_scan_goes_on()
    {
        CompileGenerator("gen/Throws.dll", """throw new System.InvalidOperationException("out of order");""");
        _folder.Write("gen/Garbage.dll", "no assembly");
        var project = _folder.WriteProject("App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", """<Analyzer Include="gen/Throws.dll" /><Analyzer Include="gen/Garbage.dll" /><Analyzer Include="gen/Gone.dll" />""");
        _folder.Write("A.cs", """class C { void M(HttpClient http) => http.GetAsync("https://api.acme.test/a"); }""");

        var loading = await Loading.OfAsync(project);

        Assert.Contains(loading.Warnings, w => w == "App.csproj: the generator Generator failed, and what it makes is not seen: out of order");
        Assert.Contains(loading.Warnings, w => w.StartsWith("App.csproj: the generators of Garbage.dll cannot be loaded", StringComparison.Ordinal));
        Assert.Contains(loading.Warnings, w => w == "App.csproj: the analyzer Gone.dll is not there; what it generates is not seen");
        Assert.Equal(3, loading.Warnings.Count);
        Assert.Equal(["A.cs:1 GET https://api.acme.test/a"], loading.Calls);
    }

    /// <summary>Compiles an assembly with a generator whose only step is <paramref name="body"/>.</summary>
    private void CompileGenerator(string file, string body)
    {
        var path = _folder.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var name = Path.GetFileNameWithoutExtension(file);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var source = $$"""
            using Microsoft.CodeAnalysis;
            [Generator]
            public class Generator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext c) => c.RegisterSourceOutput(c.CompilationProvider, (context, _) => { {{body}} });
            }
            """;
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
