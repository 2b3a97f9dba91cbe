namespace ScopeGen.Documents;

/// <summary>Where a node of a document stands, and how it is written.</summary>
/// <param name="Start">Offset of its first character: of a quote, a bracket, or a block's first item.</param>
/// <param name="End">Offset after its last character; of a block of lines, after that of its last item.</param>
/// <param name="Style">How it is written.</param>
public sealed record NodePlace(int Start, int End, NodeStyle Style)
{
    /// <summary>
    /// Whether the node stands at this place for this use alone. What an alias or a merge key brings, or an anchor or tag goes before,
    /// does not: an edit would change what others mean, too.
    /// </summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>Number of characters.</summary>
    public int Length => End - Start;
}

/// <summary>How a node is written.</summary>
public enum NodeStyle
{
    /// <summary>A scalar without quotes.</summary>
    Plain,

    /// <summary>A scalar between one quote and another.</summary>
    Quoted,

    /// <summary>A scalar on lines of its own below a header: <c>|</c> or <c>&gt;</c> in YAML, three quotes in TOML.</summary>
    Block,

    /// <summary>A list or map in brackets.</summary>
    Flow,

    /// <summary>A list or map whose items stand on lines of their own.</summary>
    Lines,
}
