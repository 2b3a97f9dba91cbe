using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;

namespace ScopeGen.Core.Tests.Documents;

/// <summary>A document as JSON, and where its values stand.</summary>
internal static class DocumentText
{
    /// <summary>The tree on one line.</summary>
    public static string Json(string text, DocumentSyntax syntax)
    {
        var document = Document.Read(text, syntax);
        Assert.Null(document.Fault);
        return document.Root!.ToString(Formatting.None);
    }

    /// <summary>Why there is no tree, as <c>line:column message</c>.</summary>
    public static string Fault(string text, DocumentSyntax syntax)
    {
        var document = Document.Read(text, syntax);
        Assert.Null(document.Root);
        return $"{document.Fault!.Range.Line}:{document.Fault.Range.Column} {document.Fault.Message}";
    }

    /// <summary>Every value below the root as <c>path line:column text</c>, the text as it stands in the document; of lists and maps all of it.</summary>
    public static IEnumerable<string> Places(string text, DocumentSyntax syntax)
    {
        var document = Document.Read(text, syntax);
        Assert.Null(document.Fault);
        return ((JContainer)document.Root!).Descendants().Where(t => t is not JProperty).Select(t =>
        {
            var range = document.RangeOf(t);
            var place = t.Place()!;
            return $"{t.Path} {range.Line}:{range.Column} {text[place.Start..place.End]}";
        });
    }
}
