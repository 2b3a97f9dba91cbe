namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>A member of a library that has to do with requests: a row of the sink table.</summary>
/// <param name="Type">Metadata name of the type.</param>
/// <param name="Member">The member's name; <c>.ctor</c> for constructors. All overloads are meant.</param>
/// <param name="Does">What the member does.</param>
/// <param name="Verb">The HTTP method: in capitals, or the parameter that holds it, or <c>parameter|VERB</c> with the verb of overloads that lack the parameter.</param>
/// <param name="Url">The parameter that holds the URL or a piece of it, or <c>parameter|text</c> with that of overloads that lack the parameter.</param>
/// <param name="Request">What holds, or becomes, a described request.</param>
/// <param name="Client">What holds, or becomes, the client to whose base a relative URL is sent.</param>
/// <param name="Join">How a relative URL is put below the client's base.</param>
/// <remarks>
/// A parameter is given by name; of several names, separated by spaces, the first counts that the overload has. In place of one stands
/// <c>this</c> for the member's object, <c>value</c> for what a property is set to, and <c>return</c> for the result.
/// </remarks>
internal sealed record Sink(string Type, string Member, SinkAction Does, string Verb, string Url, string Request, string Client, UrlJoin Join)
{
    /// <summary>In place of a parameter: the object that the member belongs to.</summary>
    public const string This = "this";

    /// <summary>In place of a parameter: the value that a property is set to.</summary>
    public const string Value = "value";

    /// <summary>In place of a parameter: what the member returns.</summary>
    public const string Return = "return";
}

/// <summary>What a <see cref="Sink"/> does.</summary>
internal enum SinkAction
{
    /// <summary>Sends a request: a call site. A property sends when it is read.</summary>
    Sends,

    /// <summary>Gives a request its verb or URL.</summary>
    Describes,

    /// <summary>Gives a client its base.</summary>
    Configures,

    /// <summary>Puts segments behind a URL: what it is called on, or, of a client, the base.</summary>
    Appends,

    /// <summary>
    /// Gives a placeholder in a request's URL the value of its parameter <c>value</c>; the URL cell holds the name of the placeholder, the
    /// verb cell <c>parameter=Member</c> where only calls do that hand this member of an enumeration to the parameter.
    /// </summary>
    Fills,

    /// <summary>Takes the path off a URL; a property puts what it is set to in its place.</summary>
    Resets,

    /// <summary>Takes the last segment off a URL.</summary>
    Drops,

    /// <summary>Gives a client the name under which it is registered.</summary>
    Names,

    /// <summary>Registers a client with a container, for a type or under a name.</summary>
    Registers,

    /// <summary>An attribute: a call of the method that it stands on is a request.</summary>
    Declares,
}
