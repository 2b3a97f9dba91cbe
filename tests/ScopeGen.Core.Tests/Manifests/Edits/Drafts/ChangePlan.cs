using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Changes to a generated manifest, and what its lists hold afterwards: what <see cref="ManifestChange"/> says, in the plainest way.</summary>
public sealed class ChangePlan
{
    private readonly List<PlannedList> _lists;

    public ChangePlan(IReadOnlyList<DraftList> lists, Choices choices)
    {
        _lists = [.. lists.Select(l => new PlannedList(l))];
        var some = choices.Next(4);
        var changes = new List<ManifestChange>();
        foreach (var list in lists)
        {
            foreach (var item in list.Items)
            {
                switch (some == 3 ? 1 : choices.Next(4))
                {
                    case 1:
                        changes.Add(new ManifestChange.Remove(item.ScopeStart));
                        break;
                    case 2 when some != 1:
                        changes.Add(new ManifestChange.Replace(item.ScopeStart, Scope(list, choices)));
                        break;
                }
            }
        }

        var providers = lists.Select(l => l.Provider).Distinct().ToList();
        for (var i = choices.Of(1, 0, 2, 4); i > 0; i--)
        {
            // A manifest with a list for each provider has a place for one more.
            var provider = providers is [not null, ..] ? choices.Of(providers[0]!, "Talkdesk", "HighLevel") : DraftFormats.Provider;
            changes.Add(new ManifestChange.Add(provider, Scope(lists.Count == 0 ? null : lists[0], choices)));
        }

        Changes = choices.Shuffle(changes);
        // What goes and what takes its place comes before what is added.
        foreach (var change in Changes.OrderBy(c => c is ManifestChange.Add))
        {
            Take(change);
        }
    }

    public IReadOnlyList<ManifestChange> Changes { get; }

    /// <summary>The lists afterwards, those of the draft first.</summary>
    public IReadOnlyList<PlannedList> Lists => _lists;

    /// <summary>What must be declared afterwards.</summary>
    public IEnumerable<(string? Provider, string Scope, bool IsOptional)> Expected =>
        _lists.SelectMany(l => l.Slots.Where(s => s.Scope != null).Select(s => (l.Provider, s.Scope!, s.IsOptional)).Concat(l.Added.Select(a => (l.Provider, a, false))));

    public override string ToString() => string.Join(", ", Changes);

    private static string Scope(DraftList? list, Choices choices) => list is { IsWords: true } ? ScopePool.ForWords(choices) : ScopePool.ForList(choices);

    private void Take(ManifestChange change)
    {
        switch (change)
        {
            case ManifestChange.Remove remove:
                Find(remove.Start).Slot.Scope = null;
                break;
            case ManifestChange.Replace replace:
                var (list, slot) = Find(replace.Start);
                slot.Scope = null;
                slot.Scope = IsDeclared(list.Provider, replace.Scope) ? null : replace.Scope;
                slot.IsReplaced = slot.Scope != null;
                break;
            case ManifestChange.Add add when !IsDeclared(add.Provider, add.Scope):
                var target = _lists.FirstOrDefault(l => !l.IsOptional && l.Provider is var p && (p == null || p == add.Provider));
                if (target == null)
                {
                    _lists.Add(target = new PlannedList(new DraftList(add.Provider, false, false)));
                }

                target.Added.Add(add.Scope);
                break;
        }
    }

    private bool IsDeclared(string? provider, string scope) =>
        _lists.Any(l => (l.Provider == null || l.Provider == provider) && (l.Added.Contains(scope) || l.Slots.Any(s => s.Scope == scope)));

    private (PlannedList List, PlannedSlot Slot) Find(int start) =>
        _lists.SelectMany(l => l.Slots, (list, slot) => (list, slot)).Single(s => s.slot.Item.ScopeStart == start);
}

/// <summary>What becomes of a list.</summary>
public sealed class PlannedList(DraftList list)
{
    public DraftList List { get; } = list;

    public string? Provider { get; } = list.Provider ?? DraftFormats.Provider;

    public bool IsOptional { get; } = list.IsOptional;

    public IReadOnlyList<PlannedSlot> Slots { get; } = [.. list.Items.Select(i => new PlannedSlot(i))];

    public List<string> Added { get; } = [];
}

/// <summary>What becomes of an item.</summary>
public sealed class PlannedSlot(DraftItem item)
{
    public DraftItem Item { get; } = item;

    /// <summary>The scope that stands in its place afterwards; null for none.</summary>
    public string? Scope { get; set; } = item.Scope;

    public bool IsOptional { get; } = item.IsOptional;

    public bool IsReplaced { get; set; }
}
