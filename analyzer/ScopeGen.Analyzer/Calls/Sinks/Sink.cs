namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>A member that sends a request, describes one, or configures a client: a row of the sink table.</summary>
/// <param name="Type">Metadata name of the type.</param>
/// <param name="Member">The member's name; <c>.ctor</c> for constructors. All overloads are meant.</param>
/// <param name="Does">What the member does.</param>
/// <param name="Verb">The HTTP method: in capitals, or the parameter that holds it, or <c>parameter|VERB</c> with the verb of overloads that lack the parameter.</param>
/// <param name="Url">The parameter that holds the URL.</param>
/// <param name="Request">The parameter that holds a described request.</param>
/// <param name="Client">The parameter that holds the client, to whose base a relative URL is sent.</param>
/// <remarks>In place of a parameter stands <c>this</c> for the member's object, and <c>value</c> for what a property is set to.</remarks>
internal sealed record Sink(string Type, string Member, SinkAction Does, string Verb, string Url, string Request, string Client)
{
    /// <summary>In place of a parameter: the object that the member belongs to.</summary>
    public const string This = "this";

    /// <summary>In place of a parameter: the value that a property is set to.</summary>
    public const string Value = "value";
}

/// <summary>What a <see cref="Sink"/> does.</summary>
internal enum SinkAction
{
    /// <summary>Sends a request: a call site.</summary>
    Sends,

    /// <summary>Gives a request its verb or URL.</summary>
    Describes,

    /// <summary>Gives a client its base.</summary>
    Configures,
}
