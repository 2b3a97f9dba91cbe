namespace ScopeGen.Text;

/// <summary>A place in a text.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character, from 1, in UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length, int Line, int Column);
