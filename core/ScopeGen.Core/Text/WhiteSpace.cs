using System;

namespace ScopeGen.Text;

/// <summary>White space in text that others laid out.</summary>
public static class WhiteSpace
{
    /// <summary>The words of <paramref name="text"/>, one space apart, on one line.</summary>
    public static string Collapse(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
