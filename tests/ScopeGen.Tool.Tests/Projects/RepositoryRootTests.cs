using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Tests.Projects;

public sealed class RepositoryRootTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_nearest_folder_that_Git_keeps()
    {
        var project = _folder.CreateSubdirectory("code/app");
        _folder.CreateSubdirectory(".git");

        Assert.Equal(_folder.FullName, RepositoryRoot.Of(project.FullName));
    }

    [Fact]
    public void A_submodule_is_one_of_its_own()
    {
        var module = _folder.CreateSubdirectory("modules/sdk");
        _folder.CreateSubdirectory(".git");
        File.WriteAllText(Path.Combine(module.FullName, ".git"), "gitdir: ../../.git/modules/sdk");

        Assert.Equal(module.FullName, RepositoryRoot.Of(module.FullName));
    }
}
