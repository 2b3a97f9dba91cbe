namespace ScopeGen.Analyzer.Calls;

/// <summary>Why a call's method or route could not be told from the code.</summary>
internal enum UnresolvedReason
{
    /// <summary>It could.</summary>
    None,

    /// <summary>It is a parameter of a public method that nothing in the project calls.</summary>
    PublicParameter,

    /// <summary>It comes from a response.</summary>
    ResponseData,

    /// <summary>It comes from configuration, or from storage.</summary>
    Configuration,

    /// <summary>A loop puts it together.</summary>
    UnboundedLoop,

    /// <summary>The code builds it in a way that is not understood.</summary>
    UnsupportedConstruct,

    /// <summary>More alternatives than are followed.</summary>
    TooManyAlternatives,

    /// <summary>A manifest that the call is to be judged by cannot be read.</summary>
    UnreadableManifest,
}
