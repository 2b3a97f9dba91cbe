using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>Scopes that stand together in a manifest.</summary>
public sealed record ScopeList
{
    /// <summary>The provider whose scopes they are; null where nobody knows.</summary>
    public string? Provider { get; init; }

    /// <summary>
    /// Names around the list, the nearest first: the provider may be among them, as in the section <c>Zoom</c> of an appsettings.json.
    /// </summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>URLs beside the list: one of them may be the provider's.</summary>
    public EquatableArray<string> Urls { get; init; }

    /// <summary>For whom the scopes are asked, where a vendor tells several apart: Slack's <c>bot</c> and <c>user</c>.</summary>
    public string? Grantee { get; init; }

    /// <summary>The scopes, in the text's order.</summary>
    public EquatableArray<DeclaredScope> Scopes { get; init; }

    /// <summary>
    /// Whether the list may be for something that has no scope table: it stands below names, as in a settings file, or in a vendor's own
    /// manifest, and none of them is a provider's. A scope that no table knows is no mistake there.
    /// </summary>
    public bool IsForeign { get; init; }
}
