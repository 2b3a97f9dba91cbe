using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>A request as code describes it before it sends it.</summary>
/// <param name="Verbs">The HTTP methods; none where they cannot be told.</param>
/// <param name="IsVerbDefault">Whether the code names no method, so that the library's default counts.</param>
/// <param name="Url">The expression that holds the URL, if any.</param>
internal sealed record RequestDescription(ImmutableArray<string> Verbs, bool IsVerbDefault, IOperation? Url);
