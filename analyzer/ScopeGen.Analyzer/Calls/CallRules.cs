using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Rules;

namespace ScopeGen.Analyzer.Calls;

/// <summary>The rules of block SCG2xxx.</summary>
internal static class CallRules
{
    public const string MissingScopeId = "SCG2001";
    public const string ScopeLiteralId = "SCG2005";

    public static readonly DiagnosticDescriptor MissingScope = Rule.Warning(
        MissingScopeId,
        RuleCategories.Calls,
        "A call needs a scope that the manifest does not declare",
        "{0} of {1} needs {2}, which {3}",
        "The vendor answers 401 or 403 to a call whose scope the app did not ask for. Declare one of the scopes, the least privileged first, or leave the call out.");

    public static readonly DiagnosticDescriptor UnknownRoute = Rule.Info(
        "SCG2002",
        RuleCategories.Calls,
        "A call goes to a known host and the table lacks its route",
        "{0} is not in the table of {1}",
        "Either the route or the method is misspelt, or the table is out of date. What the call needs is not known.");

    public static readonly DiagnosticDescriptor Unresolved = Rule.Hidden(
        "SCG2003",
        RuleCategories.Calls,
        "A call cannot be told from the code",
        "Where this call goes cannot be told from the code: {0}",
        "The call is not checked. It is listed so that what was not read does not look as if it were fine.");

    public static readonly DiagnosticDescriptor Ambiguous = Rule.Info(
        "SCG2004",
        RuleCategories.Calls,
        "A call may reach endpoints that need different scopes",
        "{0} of {1} may reach endpoints that need different scopes, and what they have in common is declared",
        "A value that is not known when the code is compiled decides which endpoint is called. Write the literal part of the route, or check the scopes by hand.");

    public static readonly DiagnosticDescriptor ScopeLiteral = Rule.Info(
        ScopeLiteralId,
        RuleCategories.Calls,
        "A scope is written as a literal where a constant exists",
        "{0}",
        "A literal that is misspelt compiles, and the vendor refuses it at run time. A constant cannot be misspelt, says what the scope opens, and warns when the vendor deprecates it.");

    public static readonly DiagnosticDescriptor UnusableSink = Rule.Warning(
        "SCG2010",
        RuleCategories.Calls,
        "A row of a table of sinks cannot be used",
        "{0}",
        "The member that the row describes is not looked at, and calls of it are not checked.");
}
