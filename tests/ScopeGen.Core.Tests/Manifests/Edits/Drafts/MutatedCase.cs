using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;
using ScopeGen.Manifests.Formats;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>A manifest as somebody leaves it who was called away: with characters that are too many, missing, or others.</summary>
public sealed class MutatedCase : IHasNumbers
{
    private static readonly IReadOnlyList<string> Pieces =
    [
        "\"", "'", "[", "]", "{", "}", ",", ":", "- ", "#", "//", "/*", "*/", "\n", "\r", "\r\n", "\t", " ", "\\", "&a ", "*a", "<<: ", "!t ", "|", ">", "\"\"\"", "'''", "=", ".",
        "null", "7", "\uFEFF", "\0", "\u2028", "\u0085", "\uD800", "ä", "---\n", "...\n", "%", "@", "? ", "~", "\\u0041", "\\x", "\f", "\u00A0",
    ];

    private static readonly IReadOnlyList<string> Paths = ["$", "$..*", "$.scopes", "$.x.scopes", "$..[?(@.scope)]", "$[?(", "$.x[*].y", "$..scope", "$[0]", "$['scopes','x']", "$[?(@.a =~ /(a+)+$/)]"];

    public MutatedCase(string format, IReadOnlyList<int> numbers)
    {
        Numbers = numbers;
        var choices = new Choices(numbers);
        var changes = Enumerable.Range(0, choices.Next(6)).Select(_ => (Kind: choices.Next(3), Place: choices.Next(5040), Piece: choices.Of(Pieces))).ToList();
        var explicitFormat = choices.Once(4) ? choices.Of(ManifestFormats.Names) : null;
        var path = choices.Once(6) ? choices.Of(Paths) : null;
        var draft = new Draft(choices);
        var settings = DraftFormats.All[format](draft);
        Settings = settings with { Format = explicitFormat ?? settings.Format, Path = path ?? settings.Path };
        Text = changes.Aggregate(draft.Text, (text, c) => Mutate(text, c.Kind, c.Place % (text.Length + 1), c.Piece));
        Scopes = [.. Read(Text).Lists.SelectMany(l => l.Scopes, (list, scope) => (list.Provider, scope))];
        Changes = [.. Scopes.Where(_ => choices.Once(3)).Select(s => (ManifestChange)new ManifestChange.Remove(s.Scope.Range.Start)).DistinctBy(c => c), new ManifestChange.Add(DraftFormats.Provider, "new")];
        Edits = ManifestEditor.Edit(Text, Settings, [], Changes);
    }

    public IReadOnlyList<int> Numbers { get; }

    public ManifestSettings Settings { get; }

    public string Text { get; }

    public IReadOnlyList<(string? Provider, DeclaredScope Scope)> Scopes { get; }

    public IReadOnlyList<ManifestChange> Changes { get; }

    public IReadOnlyList<TextEdit>? Edits { get; }

    public ScopeManifest Read(string text) => ManifestProviders.Resolve(ManifestReader.Read(text, Settings), Settings.Provider, []);

    public override string ToString() =>
        $"{Settings} {string.Join(", ", Changes)}\n--- before\n{Show(Text)}\n--- after\n{(Edits == null ? "(no edit)" : Show(ManifestEditor.Apply(Text, Edits)))}\n--- [{string.Join(", ", Numbers)}]";

    private static string Mutate(string text, int kind, int place, string piece) => kind switch
    {
        0 => text.Insert(place, piece),
        1 => text.Remove(place, Math.Min(piece.Length, text.Length - place)),
        _ => text[..place] + piece + text[Math.Min(text.Length, place + 1)..],
    };

    private static string Show(string text) => string.Concat(text.Select(c => c is '\n' ? "\n" : c < ' ' || c > '~' ? $"<{(int)c:x}>" : c.ToString()));
}
