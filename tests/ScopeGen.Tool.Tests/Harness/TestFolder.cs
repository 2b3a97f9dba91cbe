namespace ScopeGen.Tool.Tests.Harness;

/// <summary>A folder of a test's own, outside the repository.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("scopegen-tool-tests-").FullName;

    /// <param name="name">The folder's name.</param>
    public TestFolder(string name = "app")
    {
        Root = Path.Combine(_parent, name);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    /// <summary>Writes a project of the SDK and gives its full path.</summary>
    public string WriteProject(string file, string properties = "", string items = "") => Write(file, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {(properties.Contains("TargetFramework", StringComparison.Ordinal) ? string.Empty : "<TargetFramework>net10.0</TargetFramework>")}
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>The files, with slashes, in ordinal order.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
