using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>A generated manifest, changes to it, and what must come of them.</summary>
public sealed class EditCase : IHasNumbers
{
    public EditCase(string format, IReadOnlyList<int> numbers)
    {
        Format = format;
        Numbers = numbers;
        var choices = new Choices(numbers);
        Draft = new Draft(choices);
        Settings = DraftFormats.All[format](Draft);
        Text = Draft.Text;
        Plan = new ChangePlan(Draft.Lists, choices);
        Edits = ManifestEditor.Edit(Text, Settings, [], Plan.Changes);
        Result = Edits == null ? null : Apply(Text, Edits);
    }

    public string Format { get; }

    public IReadOnlyList<int> Numbers { get; }

    public Draft Draft { get; }

    public ManifestSettings Settings { get; }

    public string Text { get; }

    public ChangePlan Plan { get; }

    public IReadOnlyList<TextEdit>? Edits { get; }

    /// <summary>The text after the edits; null where there are none that do it.</summary>
    public string? Result { get; }

    /// <summary>The scopes that a text of this format declares.</summary>
    public IEnumerable<(string? Provider, string Scope, bool IsOptional)> Read(string text) =>
        ManifestProviders.Resolve(ManifestReader.Read(text, Settings), Settings.Provider, []).Lists
            .SelectMany(l => l.Scopes, (list, scope) => (list.Provider, scope.Scope, scope.IsOptional));

    /// <summary>The scopes that the manifest declares, and where.</summary>
    public IEnumerable<(string? Provider, string Scope, bool IsOptional, int Start)> Starts() =>
        ManifestProviders.Resolve(ManifestReader.Read(Text, Settings), Settings.Provider, []).Lists
            .SelectMany(l => l.Scopes, (list, scope) => (list.Provider, scope.Scope, scope.IsOptional, scope.Range.Start));

    public override string ToString() => $"{Format} [{string.Join(", ", Numbers)}]\n{Plan}\n--- before\n{Show(Text)}\n--- after\n{(Result == null ? "(no edit)" : Show(Result))}\n---";

    /// <summary>Applies edits as somebody would who knows nothing of the editor: from the last to the first.</summary>
    private static string Apply(string text, IEnumerable<TextEdit> edits) =>
        edits.Reverse().Aggregate(text, (t, e) => t[..e.Start] + e.NewText + t[(e.Start + e.Length)..]);

    private static string Show(string text) => text.Replace("\uFEFF", "<BOM>").Replace("\t", "<tab>").Replace("\r\n", "<crlf>\n").Replace("\r", "<cr>\n");
}
