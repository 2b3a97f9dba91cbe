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
