using System.Collections;

namespace ScopeGen.Testing;

/// <summary>Named files; one that is added without a name gets one.</summary>
public sealed class FileList(string prefix, string extension) : IEnumerable<(string Name, string Text)>
{
    private readonly List<(string Name, string Text)> _files = [];

    /// <summary>Adds a file.</summary>
    public void Add(string text) => Add(($"{prefix}{_files.Count}{extension}", text));

    /// <summary>Adds a file.</summary>
    public void Add((string Name, string Text) file) => _files.Add(file);

    /// <inheritdoc/>
    public IEnumerator<(string Name, string Text)> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
