using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Tool.Projects;

/// <summary>Reads and parses sources, on all processors and in the order in which they are named.</summary>
internal static class SourceFiles
{
    /// <summary>The syntax trees of those that can be read.</summary>
    /// <param name="sources">Full paths, and those by which reports name the files.</param>
    /// <param name="options">The version of C# and its symbols.</param>
    /// <param name="encoding">The encoding of files that do not say it; null for UTF-8.</param>
    /// <param name="project">The project's name, for warnings.</param>
    /// <param name="warn">Takes what cannot be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ImmutableArray<SyntaxTree> Parse(
        IEnumerable<(string Path, string Name)> sources, CSharpParseOptions options, Encoding? encoding, string project, Action<string> warn, CancellationToken cancellationToken)
    {
        var files = sources.ToArray();
        var trees = new SyntaxTree?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            if (FileText.TryRead(files[i].Path, encoding) is { } text)
            {
                trees[i] = CSharpSyntaxTree.ParseText(text, options, files[i].Name, cancellationToken);
            }
        });

        var unread = files.Where((_, i) => trees[i] == null).ToList();
        if (unread.Count > 0)
        {
            warn($"{project}: {unread.Count} source files cannot be read, such as {Path.GetFileName(unread[0].Path)}");
        }

        var result = trees.OfType<SyntaxTree>().ToImmutableArray();
        var broken = result.Where(t => t.GetDiagnostics(cancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error)).ToList();
        if (broken.Count > 0)
        {
            warn($"{project}: {broken.Count} source files have syntax errors, such as {Path.GetFileName(broken[0].FilePath)}; calls in them may be missed");
        }

        return result;
    }
}
