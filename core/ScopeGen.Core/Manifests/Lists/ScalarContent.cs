using System;
using ScopeGen.Documents;

namespace ScopeGen.Manifests.Lists;

/// <summary>Where the text of a scalar stands, without its quotes or header.</summary>
internal static class ScalarContent
{
    public static (int Start, int End) Of(string text, DocumentSyntax syntax, NodePlace place) => place.Style switch
    {
        NodeStyle.Quoted => (place.Start + 1, Math.Max(place.Start + 1, place.End - 1)),
        NodeStyle.Block when syntax == DocumentSyntax.Yaml => (AfterLine(text, place), place.End),
        NodeStyle.Block when syntax == DocumentSyntax.Toml => (place.Start + 3, Math.Max(place.Start + 3, place.End - 3)),
        _ => (place.Start, place.End),
    };

    /// <summary>Behind the header of a YAML block, which has its line for itself.</summary>
    private static int AfterLine(string text, NodePlace place)
    {
        var end = text.IndexOfAny(['\r', '\n'], place.Start, place.Length);
        return end < 0 ? place.End : end;
    }
}
