using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ScopeGen.Testing;

/// <summary>A text with expected diagnostics in place: <c>{|SCG2001:code|}</c>.</summary>
public sealed record Markup(string Text, IReadOnlyList<ExpectedSpan> Spans)
{
    /// <summary>Takes the markup out of a text.</summary>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<ExpectedSpan>();
        for (var i = 0; i < marked.Length; i++)
        {
            var colon = OpeningColon(marked, i);
            if (colon > 0)
            {
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                spans.Add(new ExpectedSpan(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new Markup(text.ToString(), [.. spans.OrderBy(s => s.Span.Start).ThenBy(s => s.Id, StringComparer.Ordinal)]);
    }

    private static int OpeningColon(string marked, int i)
    {
        if (!marked.AsSpan(i).StartsWith("{|"))
        {
            return -1;
        }

        var colon = marked.IndexOf(':', i);
        return colon > 0 && marked.AsSpan(i + 2, colon - i - 2).IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") < 0 ? colon : -1;
    }
}

/// <summary>A diagnostic that is expected at a place.</summary>
public readonly record struct ExpectedSpan(string Id, TextSpan Span);
