using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>Plain text: scopes with white space between them, one in a line or several. What follows a <c>#</c> is a remark.</summary>
internal sealed class TextFormat() : ManifestFormat("text")
{
    public override bool Recognizes(JToken root) => root is JValue { Value: string };

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root) => [new ScopeSlot(null, "text") { Value = root, Shapes = ListShapes.Words }];
}
