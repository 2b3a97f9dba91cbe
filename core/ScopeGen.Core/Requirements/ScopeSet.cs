using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Requirements;

/// <summary>Scopes that are needed together: sorted, without duplicates.</summary>
public readonly record struct ScopeSet
{
    private ScopeSet(EquatableArray<string> scopes) => Scopes = scopes;

    /// <summary>The scopes in ordinal order.</summary>
    public EquatableArray<string> Scopes { get; }

    /// <summary>Whether no scope is needed.</summary>
    public bool IsEmpty => Scopes.Count == 0;

    /// <summary>The set of <paramref name="scopes"/>.</summary>
    public static ScopeSet Of(IEnumerable<string> scopes) =>
        new(scopes.Distinct(StringComparer.Ordinal).OrderBy(s => s, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The set of a table cell's scopes, which are distinct; nearly every cell holds one.</summary>
    internal static ScopeSet Of(EquatableArray<string> scopes) => scopes.Count == 1 ? new(scopes) : Of(scopes.AsEnumerable());

    /// <summary>Whether every scope of this set is in <paramref name="other"/>.</summary>
    public bool IsSubsetOf(ScopeSet other)
    {
        foreach (var scope in Scopes)
        {
            if (!other.Scopes.Items.Contains(scope))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every scope of this set is declared.</summary>
    public bool IsSatisfiedBy(Func<string, bool> isDeclared) => Scopes.All(isDeclared);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ", Scopes);
}
