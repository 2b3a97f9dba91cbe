using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What an expression that builds a URL may come to: a bounded set of texts.</summary>
internal sealed class UrlValue
{
    /// <summary>How many texts are followed; an expression with more of them is a hole.</summary>
    public const int MaxAlternatives = 32;

    private UrlValue(ImmutableArray<UrlAlternative> alternatives) => Alternatives = alternatives;

    /// <summary>The texts, at least one.</summary>
    public ImmutableArray<UrlAlternative> Alternatives { get; }

    /// <summary>A known text.</summary>
    public static UrlValue Text(string text) => new([new UrlAlternative(UrlText.Of(text), UnresolvedReason.None)]);

    /// <summary>A value that the code does not tell.</summary>
    public static UrlValue Hole(RoutePiece hole, UnresolvedReason reason) => new([new UrlAlternative(UrlText.Of([hole]), reason)]);

    /// <summary>Either of several values.</summary>
    public static UrlValue AnyOf(IEnumerable<UrlValue> values) => Bound(values.SelectMany(v => v.Alternatives));

    /// <summary>This value with another behind it.</summary>
    public UrlValue Append(UrlValue other) => Bound(Alternatives.SelectMany(_ => other.Alternatives, (left, right) => left.Append(right)));

    /// <summary>This value, where it is relative, resolved against a base.</summary>
    public UrlValue ResolveAgainst(UrlValue baseUrl) => Bound(Alternatives.SelectMany(_ => baseUrl.Alternatives, (relative, @base) => relative.ResolveAgainst(@base)));

    private static UrlValue Bound(IEnumerable<UrlAlternative> alternatives)
    {
        var distinct = alternatives.Distinct().Take(MaxAlternatives + 1).ToImmutableArray();
        return distinct.Length <= MaxAlternatives
            ? new UrlValue(distinct)
            : Hole(RoutePiece.SpanningHole("value"), UnresolvedReason.TooManyAlternatives);
    }
}

/// <summary>One text that an expression may come to.</summary>
/// <param name="Text">The text.</param>
/// <param name="StartReason">Why the start is not known, where the text starts with a hole.</param>
internal sealed record UrlAlternative(UrlText Text, UnresolvedReason StartReason)
{
    public UrlAlternative Append(UrlAlternative other) =>
        new(Text.Append(other.Text), Text.IsBlank ? other.StartReason : StartReason);

    /// <summary>This text below a base. Below a base that is set to what nobody knows, nobody knows where it leads.</summary>
    public UrlAlternative ResolveAgainst(UrlAlternative baseUrl)
    {
        if (Text.IsAbsolute || Text.StartsWithHole)
        {
            return this;
        }

        return baseUrl.Text.IsAbsolute
            ? new(Text.ResolveAgainst(baseUrl.Text), UnresolvedReason.None)
            : new(baseUrl.Text.Append(UrlText.Of("/")).Append(Text), baseUrl.StartReason);
    }
}
