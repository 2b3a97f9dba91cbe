using System;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Formats;

/// <summary>A place in a document where a list of scopes stands or may stand.</summary>
/// <param name="Parent">The map that holds it.</param>
/// <param name="Key">Its name there.</param>
internal sealed record ScopeSlot(JObject? Parent, string Key)
{
    /// <summary>What stands there; null where nothing does.</summary>
    public JToken? Value { get; init; }

    /// <summary>How scopes may be written there.</summary>
    public ListShapes Shapes { get; init; } = ListShapes.Strings;

    /// <summary>Of lists of objects, the property that holds the scope.</summary>
    public string ItemKey { get; init; } = "scope";

    /// <summary>What is expected there, for a message.</summary>
    public string Expected { get; init; } = "is a list of strings";

    /// <inheritdoc cref="ScopeList.Provider"/>
    public string? Provider { get; init; }

    /// <inheritdoc cref="ScopeList.Names"/>
    public EquatableArray<string> Names { get; init; }

    /// <inheritdoc cref="ScopeList.Urls"/>
    public EquatableArray<string> Urls { get; init; }

    /// <inheritdoc cref="ScopeList.Grantee"/>
    public string? Grantee { get; init; }

    /// <summary>Whether the app can do without these scopes.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a scope may be added to what stands there, or taken out: of several strings that a path leads to, each may be a scope of its own.</summary>
    public bool IsEditable { get; init; } = true;

    /// <summary>The slot of a property.</summary>
    public static ScopeSlot Of(JObject parent, string key) => new(parent, key) { Value = parent[key] };
}

/// <summary>How a list of scopes is written.</summary>
[Flags]
internal enum ListShapes
{
    /// <summary>As a list of strings.</summary>
    Strings = 1,

    /// <summary>As one string, with white space or commas between the scopes.</summary>
    Words = 2,

    /// <summary>As a list of objects, each with a scope.</summary>
    Objects = 4,
}
