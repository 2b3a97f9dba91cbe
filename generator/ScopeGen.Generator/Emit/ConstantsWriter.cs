using System.Collections.Generic;

namespace ScopeGen.Generator.Emit;

/// <summary>What the classes of scopes and of webhook events have in common: their head, <c>All</c> and <c>IsDefined</c>.</summary>
internal static class ConstantsWriter
{
    // A scope may open hundreds of endpoints; a tool tip holds a dozen.
    private const int MaxListed = 12;

    public static void OpenClass(IndentedWriter writer, string accessibility, string name, string summary, string provider, IEnumerable<string> baseUrls)
    {
        writer.Line($"/// <summary>{CodeText.Xml(summary)}</summary>");
        writer.Line($"[global::ScopeGen.ScopeProvider({string.Join(", ", Literals([provider, .. baseUrls]))})]");
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ScopeGen\", \"1.0\")]");
        if (accessibility == "internal")
        {
            // Another assembly that sees this one's internals may have its own.
            writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        }

        writer.Open($"{accessibility} static partial class {name}");
    }

    public static void Constant(IndentedWriter writer, string identifier, string value)
    {
        writer.Line($"public const string {identifier} = {CodeText.Literal(value)};");
        writer.Line(string.Empty);
    }

    public static void Documentation(IndentedWriter writer, string summary, IReadOnlyList<string> remarks)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line("/// <remarks>");
        foreach (var remark in remarks)
        {
            writer.Line($"/// <para>{remark}</para>");
        }

        writer.Line("/// </remarks>");
    }

    /// <summary>A list for a remark, cut to what a reader takes in.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        var listed = new List<string>();
        for (var i = 0; i < items.Count && i < MaxListed; i++)
        {
            listed.Add(CodeText.Xml(items[i]));
        }

        return string.Join(", ", listed) + (items.Count > MaxListed ? $" and {items.Count - MaxListed} more." : ".");
    }

    public static void AllAndIsDefined(IndentedWriter writer, IEnumerable<string> values, string noun)
    {
        writer.Line($"/// <summary>Every {noun} of the table, in ordinal order.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<string> All { get; } = global::System.Array.AsReadOnly(new string[]");
        writer.Open();
        foreach (var literal in Literals(values))
        {
            writer.Line(literal + ",");
        }

        writer.Close("});");
        writer.Line(string.Empty);
        writer.Line("private static readonly global::System.Collections.Generic.HashSet<string> _defined = new global::System.Collections.Generic.HashSet<string>(All, global::System.StringComparer.Ordinal);");
        writer.Line(string.Empty);
        writer.Line($"/// <summary>Whether the table has the {noun}. Letter case matters, as it does for the vendor.</summary>");
        writer.Line("public static bool IsDefined(string value) => value != null && _defined.Contains(value);");
    }

    private static IEnumerable<string> Literals(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            yield return CodeText.Literal(value);
        }
    }
}
