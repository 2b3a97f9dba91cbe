using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A request that a call site may send.</summary>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Base">The base that the code sends it to, without a slash at its end; null where the code does not tell it.</param>
/// <param name="Route">The path below the base, starting with a slash, without query and fragment.</param>
internal sealed record CallRequest(string Method, UrlText? Base, UrlText Route)
{
    /// <summary>The whole URL as far as it is known.</summary>
    public UrlText Url => Base == null ? Route : Base.Append(Route);
}
