using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>A shape that manifests have.</summary>
/// <param name="name">What a project calls it.</param>
internal abstract class ManifestFormat(string name)
{
    /// <summary>What a project calls it.</summary>
    public string Name { get; } = name;

    /// <summary>The vendor whose shape it is; null where it is nobody's.</summary>
    public virtual string? Vendor => null;

    /// <summary>Whether a manifest of this shape is the whole word on what it does not mention.</summary>
    public virtual bool IsExhaustive => true;

    /// <summary>What stands between scopes that share a string.</summary>
    public virtual string Separator => " ";

    /// <summary>Whether a document has the shape.</summary>
    public abstract bool Recognizes(JToken root);

    /// <summary>The provider that the document names for all its scopes.</summary>
    public virtual string? ProviderOf(JToken root) => null;

    /// <summary>The lists of scopes of a document.</summary>
    public abstract IEnumerable<ScopeSlot> SlotsOf(JToken root);

    /// <summary>Where a list of a provider's scopes may be made that has none; null where there is no place for one.</summary>
    public virtual ScopeSlot? NewSlot(JToken root, string provider) => null;

    /// <summary>What is wrong with the document beside its lists; a fatal fault makes it no manifest at all.</summary>
    public virtual IEnumerable<(JToken Token, string Message, bool IsFatal)> Check(JToken root) => [];
}
