using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_replaced_whole_and_nothing_else_is_left()
    {
        var path = _folder.Write("report.json", "what was there, which is longer");

        OutputFile.Write(path, "größe\n");

        Assert.Equal("größe\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal(["report.json"], _folder.Files());
    }

    [Fact]
    public void What_cannot_be_written_is_one_line_and_leaves_nothing()
    {
        var path = Directory.CreateDirectory(_folder.PathOf("taken")).FullName;

        var error = Assert.Throws<InputException>(() => OutputFile.Write(path, "text"));

        Assert.StartsWith($"'{path}' cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
        Assert.Throws<InputException>(() => OutputFile.Write(_folder.PathOf("no/such/folder/report.json"), "text"));
    }
}
