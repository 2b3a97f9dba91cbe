using ScopeGen.Tool.Manifests;

namespace ScopeGen.Tool.Commands;

/// <summary>What a user asks <c>scopegen manifest</c> for.</summary>
internal sealed record ManifestRequest : ProjectRequest
{
    /// <summary>What is to be done.</summary>
    public required ManifestGoals Goals { get; init; }

    /// <summary>Whether nothing is written, and a change that is needed is a finding.</summary>
    public bool Check { get; init; }

    /// <summary>Whether nothing is written, and the changes are printed.</summary>
    public bool DryRun { get; init; }
}
