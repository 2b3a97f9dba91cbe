using System.Collections.Immutable;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Verdicts;

namespace ScopeGen.Analyzer.Calls.Scan;

/// <summary>A call site and the verdicts on it.</summary>
/// <param name="Site">The call site.</param>
/// <param name="Verdicts">One for each request of the site, in its order; empty for an unresolved or pass-through site.</param>
internal sealed record ScannedCall(CallSite Site, ImmutableArray<Verdict> Verdicts);
