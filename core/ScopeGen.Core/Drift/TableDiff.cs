using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Drift;

/// <summary>Compares two versions of a provider's table by what they mean to a caller. The order of rows, and texts, make no difference.</summary>
public static class TableDiff
{
    /// <summary>The differences: breaking ones first, then by kind and subject.</summary>
    public static EquatableArray<TableChange> Compare(ScopeTable before, ScopeTable after)
    {
        var (oldTargets, newTargets) = (TargetNeeds.Of(before).ToDictionary(t => t.Key, t => t.Needs, StringComparer.Ordinal), TargetNeeds.Of(after).ToDictionary(t => t.Key, t => t.Needs, StringComparer.Ordinal));
        var (oldScopes, newScopes) = (ScopesOf(before), ScopesOf(after));
        var removed = new HashSet<string>(oldScopes.Keys.Where(s => !newScopes.ContainsKey(s)), StringComparer.Ordinal);
        var added = new HashSet<string>(newScopes.Keys.Where(s => !oldScopes.ContainsKey(s)), StringComparer.Ordinal);
        var renames = ScopeRenames.Find(oldTargets, newTargets, removed, added);
        return CompareBaseUrls(before, after)
            .Concat(CompareScopes(oldScopes, newScopes, removed, added, renames))
            .Concat(CompareTargets(oldTargets, newTargets, renames))
            .OrderBy(c => c.Class)
            .ThenBy(c => c.Kind)
            .ThenBy(c => c.Subject, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<TableChange> CompareBaseUrls(ScopeTable before, ScopeTable after)
    {
        // A table without any says nothing of them.
        if (before.BaseUrls.Count == 0 || after.BaseUrls.Count == 0)
        {
            return [];
        }

        var (old, current) = (before.BaseUrls.Select(u => u.TrimEnd('/')).ToList(), after.BaseUrls.Select(u => u.TrimEnd('/')).ToList());
        return old.Except(current, StringComparer.OrdinalIgnoreCase).Select(u => new TableChange(ChangeClass.Breaking, ChangeKind.BaseUrlRemoved, u, u, null, 0, 0))
            .Concat(current.Except(old, StringComparer.OrdinalIgnoreCase).Select(u => new TableChange(ChangeClass.Informational, ChangeKind.BaseUrlAdded, u, null, u, 0, 0)));
    }

    private static Dictionary<string, (ScopeStatus Status, int Line)> ScopesOf(ScopeTable table)
    {
        var scopes = new Dictionary<string, (ScopeStatus Status, int Line)>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            // Only a row with the scope alone speaks of the scope.
            var status = row.Path == null && row.Event == null ? row.Status : ScopeStatus.Active;
            foreach (var scope in row.Scopes)
            {
                scopes[scope] = scopes.TryGetValue(scope, out var known) ? (status > known.Status ? status : known.Status, known.Line) : (status, row.Line);
            }
        }

        return scopes;
    }

    private static IEnumerable<TableChange> CompareScopes(
        Dictionary<string, (ScopeStatus Status, int Line)> before,
        Dictionary<string, (ScopeStatus Status, int Line)> after,
        HashSet<string> removed,
        HashSet<string> added,
        IReadOnlyDictionary<string, string> renames)
    {
        var newNames = new HashSet<string>(renames.Values, StringComparer.Ordinal);
        return removed
            .Select(s => renames.TryGetValue(s, out var name)
                ? new TableChange(ChangeClass.Breaking, ChangeKind.ScopeRenamed, s, s, name, before[s].Line, after[name].Line)
                : new TableChange(ChangeClass.Breaking, ChangeKind.ScopeRemoved, s, s, null, before[s].Line, 0))
            .Concat(added.Where(s => !newNames.Contains(s)).Select(s => new TableChange(ChangeClass.Informational, ChangeKind.ScopeAdded, s, null, s, 0, after[s].Line)))
            .Concat(before.Where(s => after.TryGetValue(s.Key, out var now) && now.Status != s.Value.Status).Select(s =>
                StatusChange(ChangeKind.ScopeStatusChanged, s.Key, s.Value.Status, after[s.Key].Status, s.Value.Line, after[s.Key].Line)));
    }

    private static IEnumerable<TableChange> CompareTargets(Dictionary<string, TargetNeeds> before, Dictionary<string, TargetNeeds> after, IReadOnlyDictionary<string, string> renames)
    {
        foreach (var old in before)
        {
            if (!after.TryGetValue(old.Key, out var now))
            {
                yield return new TableChange(ChangeClass.Breaking, old.Value.IsEvent ? ChangeKind.EventRemoved : ChangeKind.EndpointRemoved, old.Value.Name, Text(old.Value.Requirement), null, old.Value.Line, 0);
                continue;
            }

            foreach (var change in CompareNeeds(old.Value, now, renames))
            {
                yield return change;
            }

            if (old.Value.Status != now.Status)
            {
                yield return StatusChange(ChangeKind.StatusChanged, now.Name, old.Value.Status, now.Status, old.Value.Line, now.Line);
            }

            if (CompareAccess(old.Value, now) is { } access)
            {
                yield return access;
            }
        }

        foreach (var now in after.Where(n => !before.ContainsKey(n.Key)))
        {
            yield return new TableChange(ChangeClass.Informational, now.Value.IsEvent ? ChangeKind.EventAdded : ChangeKind.EndpointAdded, now.Value.Name, null, Text(now.Value.Requirement), 0, now.Value.Line);
        }
    }

    private static IEnumerable<TableChange> CompareNeeds(TargetNeeds old, TargetNeeds now, IReadOnlyDictionary<string, string> renames)
    {
        var before = ScopeRenames.Apply(renames, old.Requirement).Alternatives;
        var after = now.Requirement.Alternatives;
        // Whoever had what sufficed must have what suffices now.
        var lost = before.Count(b => !after.Any(a => a.IsSubsetOf(b)));
        TableChange Change(ChangeClass impact, ChangeKind kind) => new(impact, kind, now.Name, Text(old.Requirement), Text(now.Requirement), old.Line, now.Line);
        if (lost == before.Count)
        {
            yield return Change(ChangeClass.Breaking, now.IsEvent ? ChangeKind.EventMoved : ChangeKind.EndpointMoved);
            yield break;
        }

        if (lost > 0)
        {
            yield return Change(ChangeClass.Breaking, ChangeKind.AlternativeLost);
        }

        if (after.Any(a => !before.Any(b => b.IsSubsetOf(a))))
        {
            yield return Change(ChangeClass.Loosened, ChangeKind.AlternativeGained);
        }
    }

    /// <summary>Who may use what they could use before, with the same scopes.</summary>
    private static TableChange? CompareAccess(TargetNeeds old, TargetNeeds now)
    {
        var changed = old.Access.Where(a => now.Access.TryGetValue(a.Key, out var access) && !access.Equals(a.Value)).Select(a => (Scopes: a.Key, Before: a.Value, After: now.Access[a.Key])).ToList();
        if (changed.Count == 0)
        {
            return null;
        }

        // Nothing said is not nobody.
        var isBreaking = changed.Any(c => c.After.Count > 0 && c.Before.Any(a => !c.After.Items.Contains(a)));
        string? Text(Func<(ScopeSet Scopes, EquatableArray<string> Before, EquatableArray<string> After), EquatableArray<string>> side) => old.Access.Count == 1
            ? Join(side(changed[0]))
            : string.Join("; ", changed.Select(c => $"{c.Scopes}: {Join(side(c)) ?? "nothing"}"));
        return new TableChange(isBreaking ? ChangeClass.Breaking : ChangeClass.Informational, ChangeKind.AccessChanged, now.Name, Text(c => c.Before), Text(c => c.After), old.Line, now.Line);
    }

    private static TableChange StatusChange(ChangeKind kind, string subject, ScopeStatus before, ScopeStatus after, int oldLine, int newLine) =>
        new(after == ScopeStatus.Removed ? ChangeClass.Breaking : ChangeClass.Informational, kind, subject, before.ToWord(), after.ToWord(), oldLine, newLine);

    private static string Text(Requirement requirement) => requirement.IsNone ? "no scope" : string.Join(" or ", requirement.Alternatives.Select(a => string.Join(" + ", a.Scopes)));

    private static string? Join(EquatableArray<string> access) => access.Count == 0 ? null : string.Join(", ", access);
}
