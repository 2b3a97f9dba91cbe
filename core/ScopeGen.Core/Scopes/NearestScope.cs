using System;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Scopes;

/// <summary>
/// Finds the scope that a misspelt one most likely stands for: by the edits that make one list of segments the other, where a segment that
/// is nearly the same costs little. So <c>meetings:read</c> is near <c>meeting:read</c>, and <c>meeting:write</c> is not, though both are as
/// many letters away.
/// </summary>
internal sealed class NearestScope
{
    // Half a word: read and write are further apart, and readonly is as far from read as a suggestion may be.
    private const double MaxDistance = 0.5;

    // Another character between the same words.
    private const double OtherSeparators = 0.01;

    private readonly List<(string Scope, string[] Segments)> _scopes;

    /// <param name="scopes">The scopes to choose from.</param>
    public NearestScope(IEnumerable<string> scopes) => _scopes = [.. scopes.OrderBy(s => s, StringComparer.Ordinal).Select(s => (s, Split(s)))];

    /// <summary>The nearest scope and how far it is, in segments; null where none is near.</summary>
    public (string Scope, double Distance)? Find(string misspelt)
    {
        var segments = Split(misspelt);
        (string Scope, double Distance)? best = null;
        foreach (var (scope, candidate) in _scopes)
        {
            var limit = best?.Distance ?? MaxDistance;
            var distance = Distance(segments, candidate, limit);
            if (distance <= limit && (best == null || distance < best.Value.Distance))
            {
                best = (scope, distance);
            }
        }

        return best;
    }

    private static double Distance(string[] a, string[] b, double limit)
    {
        if (string.Concat(a) == string.Concat(b))
        {
            return a.Length == b.Length ? 0 : OtherSeparators;
        }

        // A segment more or less is one edit already.
        if (a.Length != b.Length)
        {
            return double.MaxValue;
        }

        var sum = 0.0;
        for (var i = 0; i < a.Length && sum <= limit; i++)
        {
            sum += a[i] == b[i] ? 0 : (double)Edits(a[i], b[i]) / Math.Max(a[i].Length, b[i].Length);
        }

        return sum;
    }

    /// <summary>Levenshtein's distance; a swap of two neighbours is one edit.</summary>
    private static int Edits(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[b.Length];
    }

    private static string[] Split(string scope) => new string(scope.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ').ToArray())
        .Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
