using Microsoft.CodeAnalysis;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Compares diagnostics with markup.</summary>
public static class DiagnosticsAssert
{
    /// <summary>Fails unless the diagnostics are exactly the marked ones.</summary>
    public static void Match(TestProject project, IEnumerable<Diagnostic> diagnostics)
    {
        var expected = project.Files.SelectMany(f => f.Markup.Spans, (f, s) => Describe(f.Path, f.Markup.Text, s.Id, s.Span.Start, s.Span.End));
        var actual = diagnostics.Select(d => Describe(project, d));
        var lines = (Expected: Join(expected), Actual: Join(actual));
        Assert.True(lines.Expected == lines.Actual, $"Expected:\n{lines.Expected}\n\nActual:\n{lines.Actual}");
    }

    private static string Join(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));

    private static string Describe(TestProject project, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var file = project.Files.FirstOrDefault(f => f.Path == path);
        return file.Markup == null
            ? $"{path}: {diagnostic}"
            : Describe(path, file.Markup.Text, diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End);
    }

    private static string Describe(string path, string text, string id, int start, int end) =>
        $"{path} {id} at {start} on '{text[start..end]}'";
}
