namespace ScopeGen.Analyzer.Calls;

/// <summary>Why a call's method or route could not be told from the code.</summary>
internal enum UnresolvedReason
{
    /// <summary>It could.</summary>
    None,

    /// <summary>It depends on a parameter of the method that makes the call.</summary>
    Parameter,

    /// <summary>The code builds it in a way that is not understood.</summary>
    UnsupportedConstruct,

    /// <summary>More alternatives than are followed.</summary>
    TooManyAlternatives,

    /// <summary>A manifest that the call is to be judged by cannot be read.</summary>
    UnreadableManifest,
}
