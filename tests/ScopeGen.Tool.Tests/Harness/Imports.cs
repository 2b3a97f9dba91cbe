namespace ScopeGen.Tool.Tests.Harness;

/// <summary>Imports text that a test writes, and shows the table that comes of it.</summary>
internal sealed class Imports : IDisposable
{
    public TestFolder Folder { get; } = new();

    public void Dispose() => Folder.Dispose();

    /// <summary>The table without its front matter; the import must succeed.</summary>
    public async Task<string> RowsAsync(string format, string file, string text, params string[] options) =>
        string.Concat((await TableAsync(format, file, text, options)).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l + "\n"));

    /// <summary>The whole table; the import must succeed.</summary>
    public async Task<string> TableAsync(string format, string file, string text, params string[] options)
    {
        var result = await RunAsync(format, file, text, options);
        Assert.True(result.ExitCode == 0, result.Error);
        return await File.ReadAllTextAsync(Folder.PathOf("table.csv"));
    }

    /// <summary>Imports a file.</summary>
    public Task<CommandResult> RunAsync(string format, string file, string text, params string[] options) =>
        CommandLine.RunAsync(["import", format, Folder.Write(file, text), "-o", Folder.PathOf("table.csv"), .. options]);

    /// <summary>The one line that says why nothing was imported, without the folder's name.</summary>
    public async Task<string> FaultAsync(string format, string file, string text, params string[] options)
    {
        var result = await RunAsync(format, file, text, options);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.False(File.Exists(Folder.PathOf("table.csv")));
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
        return result.Error.Replace(Folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).TrimEnd('\n');
    }
}
