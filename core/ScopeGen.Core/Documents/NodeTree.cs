using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Documents;

/// <summary>Puts nodes into their tree, and finds them again.</summary>
public static class NodeTree
{
    /// <summary>Where a node stands; null for one that was not read from a text.</summary>
    public static NodePlace? Place(this JToken token) => token.Annotation<NodePlace>();

    /// <summary>Whether a node stands at its place for this use alone; see <see cref="NodePlace.IsOwn"/>.</summary>
    internal static bool IsOwn(this JToken token) => token.AncestorsAndSelf().All(t => t.Place() is { IsOwn: true });

    /// <summary>Notes where a node stands.</summary>
    internal static T At<T>(this T token, NodePlace place)
        where T : JToken
    {
        token.RemoveAnnotations<NodePlace>();
        token.AddAnnotation(place);
        return token;
    }

    /// <summary>Adds a property whose name stands at a place.</summary>
    /// <exception cref="DocumentException">The map has one of the name.</exception>
    internal static void AddOnce(this JObject map, string name, NodePlace place, JToken value)
    {
        if (map.ContainsKey(name))
        {
            throw new DocumentException($"The key '{Excerpt.Of(name)}' stands twice: nobody knows which one counts.", place.Start, place.Length);
        }

        map.Add(new JProperty(name, value).At(place));
    }
}
