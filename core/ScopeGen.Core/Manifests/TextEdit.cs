namespace ScopeGen.Manifests;

/// <summary>Replaces a piece of a text.</summary>
/// <param name="Start">Offset of the first character that is replaced.</param>
/// <param name="Length">Number of characters that are replaced.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextEdit(int Start, int Length, string NewText)
{
    /// <summary>The text after the edit.</summary>
    public string Apply(string text) => text.Substring(0, Start) + NewText + text.Substring(Start + Length);
}
