namespace ScopeGen.Routes;

/// <summary>A piece of a URL: literal text, or a hole, that is a template's parameter or a value that is not known when the code is compiled.</summary>
public readonly record struct RoutePiece
{
    private RoutePiece(string? literal, string name, HoleKind kind)
    {
        Literal = literal;
        Name = name;
        Kind = kind;
    }

    /// <summary>The text; null for a hole.</summary>
    public string? Literal { get; }

    /// <summary>The hole's name, for people; empty for literal text.</summary>
    public string Name { get; }

    /// <summary>What a hole's value may be.</summary>
    public HoleKind Kind { get; }

    /// <summary>Whether this is a hole.</summary>
    public bool IsHole => Literal == null;

    /// <summary>Whether this is a hole whose value may be a whole URL or route, where nothing stands before it.</summary>
    public bool IsOpen => IsHole && Kind != HoleKind.Scalar;

    /// <summary>Whether this is a hole that may fill several segments.</summary>
    public bool SpansSegments => Kind == HoleKind.Spanning;

    /// <summary>A piece of literal text.</summary>
    public static RoutePiece Text(string literal) => new(literal, string.Empty, HoleKind.Text);

    /// <summary>A hole.</summary>
    public static RoutePiece Hole(string name, HoleKind kind = HoleKind.Text) => new(null, name, kind);

    /// <inheritdoc/>
    public override string ToString() => Literal ?? "{" + Name + "}";
}

/// <summary>What the value of a hole may be.</summary>
public enum HoleKind
{
    /// <summary>Some text that fills one segment or part of one.</summary>
    Text,

    /// <summary>A number, a GUID, a member of an enumeration: one segment, and never a URL.</summary>
    Scalar,

    /// <summary>Text that may hold slashes, and so fill several segments.</summary>
    Spanning,
}
