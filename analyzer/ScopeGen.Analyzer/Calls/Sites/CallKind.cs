namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>How a call site comes to send a request.</summary>
internal enum CallKind
{
    /// <summary>It calls a member of the sink table.</summary>
    Direct,

    /// <summary>It calls code of the project that sends what it is handed.</summary>
    Wrapped,

    /// <summary>It sends what its callers hand it: they are the call sites.</summary>
    PassThrough,

    /// <summary>It calls a library that says which endpoints its members call.</summary>
    Obligation,
}
