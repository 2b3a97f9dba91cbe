using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>Shopify's <c>shopify.app.toml</c>: <c>[access_scopes]</c> with <c>scopes = "read_products,write_products"</c> and <c>optional_scopes = []</c>.</summary>
internal sealed class ShopifyFormat() : ManifestFormat("shopify")
{
    private const string Scopes = "scopes";
    private const string OptionalScopes = "optional_scopes";

    public override string? Vendor => "Shopify";

    public override string Separator => ",";

    public override bool Recognizes(JToken root) => AccessOf(root) != null;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => AccessOf(root) is { } access
        ? new[] { SlotOf(access, Scopes), SlotOf(access, OptionalScopes) with { IsOptional = true } }.Where(s => s.Value != null)
        : [];

    public override ScopeSlot? NewSlot(JToken root, string provider) => AccessOf(root) is { } access && access[Scopes] == null ? SlotOf(access, Scopes) : null;

    private static ScopeSlot SlotOf(JObject access, string key) =>
        ScopeSlot.Of(access, key) with { Shapes = ListShapes.Words | ListShapes.Strings, Expected = "is a string with commas between the scopes" };

    private static JObject? AccessOf(JToken root) => (root as JObject)?["access_scopes"] as JObject;
}
