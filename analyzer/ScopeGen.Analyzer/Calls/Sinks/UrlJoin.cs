namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>How a library puts a relative URL and its client's base together.</summary>
internal enum UrlJoin
{
    /// <summary>As RFC 3986, section 5.2 says.</summary>
    Resolve,

    /// <summary>One behind the other, with a slash between them.</summary>
    Append,

    /// <summary>As RFC 3986 says, where the base always counts as a folder: only a URL that starts with a slash leaves it.</summary>
    Folder,
}
