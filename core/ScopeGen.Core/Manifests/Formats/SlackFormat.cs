using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>Slack's app manifest, in JSON or YAML: <c>oauth_config.scopes.bot</c> and <c>user</c>, and the same with <c>_optional</c>.</summary>
internal sealed class SlackFormat() : ManifestFormat("slack")
{
    private const string Bot = "bot";
    private const string User = "user";
    private const string Scopes = "scopes";

    public override string? Vendor => "Slack";

    public override bool Recognizes(JToken root) => ConfigOf(root) != null;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => ConfigOf(root)?[Scopes] switch
    {
        JObject scopes => new[] { Bot, User }.SelectMany(g => new[] { SlotOf(scopes, g, g, isOptional: false), SlotOf(scopes, g + "_optional", g, isOptional: true) }).Where(s => s.Value != null),
        null => [],
        // What stands in the place of the object is no list.
        _ => [ScopeSlot.Of(ConfigOf(root)!, Scopes) with { Shapes = 0, Expected = "is an object with the lists 'bot' and 'user'" }],
    };

    public override ScopeSlot? NewSlot(JToken root, string provider) => ConfigOf(root)?[Scopes] is JObject scopes ? SlotOf(scopes, Bot, Bot, isOptional: false) : null;

    private static ScopeSlot SlotOf(JObject scopes, string key, string grantee, bool isOptional) => ScopeSlot.Of(scopes, key) with { Grantee = grantee, IsOptional = isOptional };

    private static JObject? ConfigOf(JToken root) => (root as JObject)?["oauth_config"] as JObject;
}
