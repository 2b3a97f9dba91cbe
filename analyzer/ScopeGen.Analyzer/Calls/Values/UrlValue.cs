using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What an expression that builds a URL may come to: a bounded set of bounded texts.</summary>
internal sealed class UrlValue
{
    /// <summary>How many texts are followed; what adds more of them is a hole.</summary>
    public const int MaxAlternatives = 32;

    private UrlValue(ImmutableArray<UrlAlternative> alternatives) => Alternatives = alternatives;

    /// <summary>The texts, at least one.</summary>
    public ImmutableArray<UrlAlternative> Alternatives { get; }

    /// <summary>A known text.</summary>
    public static UrlValue Text(string text) => new([new UrlAlternative(UrlText.Of(text), UnresolvedReason.None)]);

    /// <summary>A value that the code does not tell.</summary>
    public static UrlValue Hole(RoutePiece hole, UnresolvedReason reason) => new([new UrlAlternative(UrlText.Of([hole]), reason)]);

    /// <summary>Either of several values.</summary>
    public static UrlValue AnyOf(IEnumerable<UrlValue> values)
    {
        var distinct = values.SelectMany(v => v.Alternatives).Distinct().Take(MaxAlternatives + 1).ToImmutableArray();
        return distinct.Length <= MaxAlternatives ? new UrlValue(distinct) : TooMany;
    }

    /// <summary>This value with another behind it.</summary>
    public UrlValue Append(UrlValue other)
    {
        // What stands in a query makes no difference to the route.
        if (Alternatives.All(a => a.Text.HasQuery))
        {
            return this;
        }

        var appended = Alternatives.Length * other.Alternatives.Length <= MaxAlternatives ? other : TooMany;
        return new UrlValue([.. Alternatives.SelectMany(_ => appended.Alternatives, (left, right) => left.Append(right)).Distinct()]);
    }

    /// <summary>This value, where it is relative, resolved against a base.</summary>
    public UrlValue ResolveAgainst(UrlValue baseUrl) =>
        AnyOf([new UrlValue([.. Alternatives.SelectMany(_ => baseUrl.Alternatives, (relative, @base) => relative.ResolveAgainst(@base))])]);

    private static UrlValue TooMany => Hole(RoutePiece.Hole("value", HoleKind.Spanning), UnresolvedReason.TooManyAlternatives);
}

/// <summary>One text that an expression may come to.</summary>
/// <param name="Text">The text, up to its query.</param>
/// <param name="StartReason">Why the start is not known, where the text starts with a hole.</param>
internal sealed record UrlAlternative(UrlText Text, UnresolvedReason StartReason)
{
    // No path has as many pieces; a sum that goes on for ever must not be copied for ever.
    private const int MaxPieces = 128;

    public UrlAlternative Append(UrlAlternative other)
    {
        if (Text.HasQuery)
        {
            return this;
        }

        var appended = Text.Pieces.Count + other.Text.Pieces.Count <= MaxPieces ? other.Text : UrlText.Of([RoutePiece.Hole("value", HoleKind.Spanning)]);
        return Text.Pieces.Count > MaxPieces ? this : new(Text.Append(appended), Text.IsBlank ? other.StartReason : StartReason);
    }

    /// <summary>This text below a base. Below a base that is set to what nobody knows, nobody knows where it leads.</summary>
    public UrlAlternative ResolveAgainst(UrlAlternative baseUrl)
    {
        if (Text.IsAbsolute || Text.StartsWithHole)
        {
            return this;
        }

        return baseUrl.Text.IsAbsolute
            ? new(Text.ResolveAgainst(baseUrl.Text), UnresolvedReason.None)
            : new(UrlText.Of([RoutePiece.Hole("base", HoleKind.Spanning)]).Append(UrlText.Of("/")).Append(Text), baseUrl.StartReason);
    }
}
