using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>
/// ScopeGen's own manifest: <c>{"provider":"Zoom","scopes":["meeting:read"],"optionalScopes":[]}</c> or
/// <c>{"scopes":{"Zoom":["meeting:read"],"Talkdesk":[]}}</c>.
/// </summary>
internal sealed class ScopeGenFormat() : ManifestFormat("scopegen")
{
    private const string Scopes = "scopes";
    private const string OptionalScopes = "optionalScopes";

    public override bool Recognizes(JToken root) => root is JObject map && (map[Scopes] ?? map[OptionalScopes]) is not null;

    public override string? ProviderOf(JToken root) => root is JObject map && map["provider"] is JValue { Value: string name } ? name : null;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => root is JObject map ? SlotsOf(map, Scopes).Concat(SlotsOf(map, OptionalScopes)) : [];

    public override ScopeSlot? NewSlot(JToken root, string provider) => root switch
    {
        JObject map when map[Scopes] == null => ScopeSlot.Of(map, Scopes),
        // A manifest of one provider that lists scopes by provider lists them under whatever name the project has for it.
        JObject map when map[Scopes] is JObject byProvider => ScopeSlot.Of(byProvider, provider) with { Provider = provider },
        _ => null,
    };

    public override IEnumerable<(JToken Token, string Message, bool IsFatal)> Check(JToken root)
    {
        if (root is not JObject map)
        {
            yield return (root, $"A manifest is an object with a property 'scopes'; this is {NodeWords.Describe(root)}.", true);
            yield break;
        }

        if (map["provider"] is { } provider && provider is not JValue { Value: string })
        {
            yield return (provider, $"'provider' is a string; this is {NodeWords.Describe(provider)}.", false);
        }

        if (!Recognizes(map))
        {
            yield return (map, "The manifest has no property 'scopes'.", false);
        }
    }

    private IEnumerable<ScopeSlot> SlotsOf(JObject map, string key)
    {
        var isOptional = string.Equals(key, OptionalScopes, StringComparison.Ordinal);
        if (map[key] is JObject byProvider)
        {
            return byProvider.Properties().Select(p => ScopeSlot.Of(byProvider, p.Name) with { Provider = p.Name, IsOptional = isOptional });
        }

        var slot = ScopeSlot.Of(map, key) with { Provider = ProviderOf(map), IsOptional = isOptional, Expected = "is a list of strings, or an object with such a list for each provider" };
        return slot.Value == null ? [] : [slot];
    }
}
