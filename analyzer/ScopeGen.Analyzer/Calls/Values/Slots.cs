namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Names for what ScopeGen knows of a library's objects, whatever the library calls it.</summary>
internal static class Slots
{
    /// <summary>A request's HTTP method.</summary>
    public const string Verb = "verb";

    /// <summary>A request's URL.</summary>
    public const string Url = "url";

    /// <summary>Where in code a request was given its URL.</summary>
    public const string UrlSyntax = "url syntax";

    /// <summary>A client's base URL.</summary>
    public const string Base = "base";

    /// <summary>The name under which a client is registered.</summary>
    public const string Name = "name";

    /// <summary>The text that a builder holds.</summary>
    public const string Text = "text";

    /// <summary>The path of a configuration section.</summary>
    public const string Section = "section";
}
