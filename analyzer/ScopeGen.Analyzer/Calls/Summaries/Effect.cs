using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>A request that a member sends: itself, or by calling one that does.</summary>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Url">The URL.</param>
/// <param name="Client">The client that sends it; null where the library has none.</param>
/// <param name="Join">How a relative URL is put below the client's base.</param>
internal sealed record Effect(Value Verb, Value Url, Value Client, UrlJoin Join)
{
    /// <summary>The expression of the URL where the request is described; null where a caller provides it.</summary>
    public SyntaxNode? UrlSyntax { get; init; }

    /// <summary>The way to the member that sends, the call at hand first.</summary>
    public EquatableArray<CallStep> Path { get; init; }

    /// <summary>When it is sent.</summary>
    public EquatableArray<Guard> Guards { get; init; }

    /// <summary>Whether what callers hand over decides how the URL comes about: a list of segments, a delegate that fills the request.</summary>
    public bool HangsOnArguments { get; init; }

    /// <summary>Whether a lambda or local function sends it for those who call it, within the same body: they are the call sites.</summary>
    public bool IsHandedOn { get; init; }
}

/// <summary>A delegate that a member calls and that a caller provides.</summary>
/// <param name="Function">The delegate.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record DelegateCall(Value Function, EquatableArray<Value> Arguments)
{
    /// <summary>When it is called.</summary>
    public EquatableArray<Guard> Guards { get; init; }
}

/// <summary>A value that a member gives to a member of an object that it was handed, or to its own.</summary>
/// <param name="Root">The object.</param>
/// <param name="Key">A symbol, or the name of a slot.</param>
/// <param name="Value">The value.</param>
internal sealed record Write(Value Root, object Key, Value Value);

/// <summary>An object of the project's own types that a member makes, or a client that it hands to a method of the project's.</summary>
/// <param name="Constructor">The constructor or method.</param>
/// <param name="Arguments">What it is called with, in the order of its parameters.</param>
internal sealed record Construction(IMethodSymbol Constructor, EquatableArray<Value> Arguments);

/// <summary>A client that code registers with a container.</summary>
/// <param name="Types">The types that get the client, type parameters of the member included; none for a client with a name.</param>
/// <param name="Name">The client's name; null where it has none.</param>
/// <param name="Base">The base that it is given.</param>
internal sealed record Registration(EquatableArray<ITypeSymbol> Types, Value? Name, Value Base)
{
    /// <summary>Whether callers of the member decide on it.</summary>
    public bool IsOpen => Base.IsFree || Name is { IsFree: true } || Types.Items.Any(t => t is ITypeParameterSymbol);
}

/// <summary>A type whose objects are made of settings.</summary>
/// <param name="Type">The type.</param>
/// <param name="Section">The path of the section.</param>
internal sealed record OptionsBinding(INamedTypeSymbol Type, Value Section);

/// <summary>A place in a member's own code that sends requests.</summary>
/// <param name="Call">The call.</param>
/// <param name="Effects">The requests, in terms of the member's own parameters.</param>
internal sealed record SendingPlace(IOperation Call, ImmutableArray<Effect> Effects);
