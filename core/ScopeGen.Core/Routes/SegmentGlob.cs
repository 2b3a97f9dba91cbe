using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Routes;

/// <summary>Compares segments of literals and holes as globs.</summary>
internal static class SegmentGlob
{
    // Stands for "any text". No literal holds it: it is a non-character, and literals with it are compared as if it were text
    // that nothing else equals, which is what such a segment deserves.
    private const char Any = '\uFFFF';

    /// <summary>Whether the template covers the call: each hole of the call lies within a parameter.</summary>
    public static bool Takes(ImmutableArray<RoutePiece> template, ImmutableArray<RoutePiece> call)
    {
        var pattern = Flatten(template);
        var text = Flatten(call);
        // row[j]: the pattern so far covers the first j characters of the text.
        var row = new bool[text.Length + 1];
        row[0] = true;
        foreach (var p in pattern)
        {
            var next = new bool[text.Length + 1];
            for (var j = 1; j <= text.Length; j++)
            {
                next[j] = p == Any ? row[j - 1] || next[j - 1] : row[j - 1] && Same(p, text[j - 1]);
            }

            row = next;
        }

        return row[text.Length];
    }

    /// <summary>Whether some text fits both.</summary>
    public static bool Intersect(ImmutableArray<RoutePiece> left, ImmutableArray<RoutePiece> right)
    {
        var a = Flatten(left);
        var b = Flatten(right);
        var row = new bool[b.Length + 1];
        row[0] = true;
        for (var j = 1; j <= b.Length; j++)
        {
            row[j] = row[j - 1] && b[j - 1] == Any;
        }

        foreach (var p in a)
        {
            var next = new bool[b.Length + 1];
            next[0] = row[0] && p == Any;
            for (var j = 1; j <= b.Length; j++)
            {
                var q = b[j - 1];
                next[j] = p == Any || q == Any ? row[j] || next[j - 1] : row[j - 1] && Same(p, q);
            }

            row = next;
        }

        return row[b.Length];
    }

    private static bool Same(char a, char b) => a != Any && b != Any && char.ToUpperInvariant(a) == char.ToUpperInvariant(b);

    private static string Flatten(ImmutableArray<RoutePiece> pieces) => string.Concat(pieces.Select(p => p.Literal ?? Any.ToString()));
}
