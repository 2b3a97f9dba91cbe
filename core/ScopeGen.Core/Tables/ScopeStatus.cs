namespace ScopeGen.Tables;

/// <summary>Whether the vendor still supports what a row says.</summary>
public enum ScopeStatus
{
    /// <summary>In use.</summary>
    Active,

    /// <summary>Still works; the vendor advises against it.</summary>
    Deprecated,

    /// <summary>Works no more.</summary>
    Removed,
}

/// <summary>What a table writes for a <see cref="ScopeStatus"/>.</summary>
public static class ScopeStatusWords
{
    /// <summary>The status as a word: <c>active</c>, <c>deprecated</c>, <c>removed</c>.</summary>
    public static string ToWord(this ScopeStatus status) => status.ToString().ToLowerInvariant();
}
