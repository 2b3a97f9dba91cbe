using System.IO.Compression;

namespace ScopeGen.Package.Tests;

/// <summary>Packs the package once, into a feed in a folder of its own.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>The folder of this run, outside the repository; it is removed afterwards.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("scopegen-package-tests-").FullName;

    /// <summary>The feed that holds the package and nothing else.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>A packages folder of this run's own: another run's package has the same version.</summary>
    public string Packages => Path.Combine(Root, "packages");

    public async Task InitializeAsync()
    {
        var project = Path.Combine(RepositoryRoot(), "package", "ScopeGen");
        var userPackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var (exitCode, output) = await Dotnet.RunAsync(
            project, userPackages, "pack", "--artifacts-path", Path.Combine(Root, "artifacts"), "-o", Feed, "--disable-build-servers");
        Assert.True(exitCode == 0, output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Opens the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(Directory.GetFiles(Feed, "ScopeGen.*.nupkg").Single());

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScopeGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder;
    }
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
