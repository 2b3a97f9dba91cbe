using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A step on the way from a call site through wrappers to the member that sends.</summary>
/// <param name="Member">The member that is called, as <c>Type.Member</c>.</param>
/// <param name="Location">The name of the member where it is called.</param>
internal sealed record CallStep(string Member, Location Location);
