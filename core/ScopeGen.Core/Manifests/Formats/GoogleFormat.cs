using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>Google's <c>appsscript.json</c>: <c>{"oauthScopes":["https://www.googleapis.com/auth/calendar.readonly"]}</c>.</summary>
internal sealed class GoogleFormat() : ManifestFormat("google")
{
    private const string Scopes = "oauthScopes";

    public override string? Vendor => "Google";

    public override bool Recognizes(JToken root) => root is JObject map && map[Scopes] != null;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => Recognizes(root) ? [ScopeSlot.Of((JObject)root, Scopes)] : [];
}
