using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>Zoom's app manifest: <c>{"oauth_information":{"scopes":[{"scope":"meeting:read","optional":false}]}}</c>, also under <c>manifest</c>.</summary>
internal sealed class ZoomFormat() : ManifestFormat("zoom")
{
    private const string Scopes = "scopes";

    public override string? Vendor => "Zoom";

    public override bool Recognizes(JToken root) => InformationOf(root) != null;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) =>
        InformationOf(root) is { } information && information[Scopes] != null ? [SlotOf(information)] : [];

    public override ScopeSlot? NewSlot(JToken root, string provider) =>
        InformationOf(root) is { } information && information[Scopes] == null ? SlotOf(information) : null;

    private static ScopeSlot SlotOf(JObject information) =>
        ScopeSlot.Of(information, Scopes) with { Shapes = ListShapes.Objects, Expected = "is a list of objects, each with a 'scope'" };

    private static JObject? InformationOf(JToken root) => (root as JObject)?["oauth_information"] as JObject ?? ((root as JObject)?["manifest"] as JObject)?["oauth_information"] as JObject;
}
