using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Formats;

/// <summary>
/// Settings such as appsettings.json: every property <c>Scopes</c> or <c>Scope</c>, a string or a list, or an object with one of these for
/// each API. The sections around it may name the provider, and a URL beside it may be the provider's.
/// </summary>
internal sealed class AppSettingsFormat() : ManifestFormat("appsettings")
{
    private static readonly string[] Keys = ["Scopes", "Scope"];

    // Settings say what they say of some APIs, and nothing of others.
    public override bool IsExhaustive => false;

    public override bool Recognizes(JToken root) => root is JObject && SlotsOf(root).Any();

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => (root as JContainer)?.DescendantsAndSelf()
        .OfType<JProperty>()
        // A switch of that name, as loggers have one, is another thing.
        .Where(p => Keys.Contains(p.Name, StringComparer.OrdinalIgnoreCase) && p.Value.Type != JTokenType.Boolean)
        .SelectMany(SlotsOf) ?? [];

    private static IEnumerable<ScopeSlot> SlotsOf(JProperty property) => property.Value is JObject byApi
        ? byApi.Properties().Where(p => !Keys.Contains(p.Name, StringComparer.OrdinalIgnoreCase) && p.Value is not JObject).Select(SlotOf)
        : [SlotOf(property)];

    private static ScopeSlot SlotOf(JProperty property)
    {
        var parent = (JObject)property.Parent!;
        var names = property.AncestorsAndSelf().OfType<JProperty>().Select(p => p.Name).Where(n => !Keys.Contains(n, StringComparer.OrdinalIgnoreCase));
        var urls = parent.Properties().Select(p => p.Value).OfType<JValue>().Select(v => v.Value as string).Where(IsUrl);
        return ScopeSlot.Of(parent, property.Name) with
        {
            Shapes = ListShapes.Words | ListShapes.Strings,
            Expected = "is a string or a list of strings",
            Names = names.ToEquatableArray(),
            Urls = urls.Select(u => u!).ToEquatableArray(),
        };
    }

    private static bool IsUrl(string? text) => text != null && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
