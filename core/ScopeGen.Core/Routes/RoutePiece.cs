namespace ScopeGen.Routes;

/// <summary>A piece of a URL: literal text, or a hole, that is a template's parameter or a value that is not known when the code is compiled.</summary>
public readonly record struct RoutePiece
{
    private RoutePiece(string? literal, string name, bool spansSegments)
    {
        Literal = literal;
        Name = name;
        SpansSegments = spansSegments;
    }

    /// <summary>The text; null for a hole.</summary>
    public string? Literal { get; }

    /// <summary>The hole's name, for people; empty for literal text.</summary>
    public string Name { get; }

    /// <summary>Whether the hole's value may hold slashes and so fill several segments.</summary>
    public bool SpansSegments { get; }

    /// <summary>Whether this is a hole.</summary>
    public bool IsHole => Literal == null;

    /// <summary>A piece of literal text.</summary>
    public static RoutePiece Text(string literal) => new(literal, string.Empty, false);

    /// <summary>A hole that fills one segment or part of one.</summary>
    public static RoutePiece Hole(string name) => new(null, name, false);

    /// <summary>A hole that may fill several segments.</summary>
    public static RoutePiece SpanningHole(string name) => new(null, name, true);

    /// <inheritdoc/>
    public override string ToString() => Literal ?? "{" + Name + "}";
}
