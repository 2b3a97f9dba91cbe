using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>A place in code that sends a request.</summary>
/// <param name="UrlSyntax">The expression that holds the URL; where there is none, the call.</param>
/// <param name="Verbs">The HTTP methods it may send; none where they cannot be told.</param>
/// <param name="Url">The URLs it may send to, resolved against the client's base where that is known.</param>
internal sealed record CallSite(SyntaxNode UrlSyntax, ImmutableArray<string> Verbs, UrlValue Url);
