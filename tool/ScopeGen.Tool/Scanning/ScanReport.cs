using System.Collections.Immutable;

namespace ScopeGen.Tool.Scanning;

/// <summary>What a scan found.</summary>
/// <param name="Name">The file name of the project or solution.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Calls">The calls, by file and place.</param>
/// <param name="Coverage">How many of them are understood.</param>
/// <param name="Providers">What each provider's calls need, by name in ordinal order.</param>
internal sealed record ScanReport(string Name, string Folder, ImmutableArray<CallEntry> Calls, Coverage Coverage, ImmutableArray<ProviderNeeds> Providers)
{
    /// <summary>The calls whose scope a manifest lacks.</summary>
    public IEnumerable<CallEntry> Missing => Calls.Where(c => c.Verdict == VerdictWords.Missing);
}

/// <summary>How many call sites are understood. A site counts once, however many requests it may send, and a pass-through site not at all.</summary>
/// <param name="Resolved">Sites whose method and route are known.</param>
/// <param name="Unresolved">The others.</param>
/// <param name="Reasons">For each reason how many of the others have it, by number and then in ordinal order.</param>
internal sealed record Coverage(int Resolved, int Unresolved, ImmutableArray<(string Reason, int Count)> Reasons)
{
    /// <summary>All sites that count.</summary>
    public int Calls => Resolved + Unresolved;

    /// <summary>The share that is understood; all of none is all.</summary>
    public double Percent => Calls == 0 ? 100 : 100.0 * Resolved / Calls;
}
