using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>A string that holds scopes and nothing else.</summary>
/// <param name="Scopes">The scopes that have constants, in order, with the constants of each.</param>
internal sealed record ScopeLiteral(ImmutableArray<ScopeWithConstants> Scopes)
{
    // Longer lists are no code that a person reads; all scopes of a vendor are not asked for in one string.
    private const int MaxLength = 4000;

    private const int MaxListed = 3;

    /// <summary>The scopes of a string; null where it is anything but one scope or a list of scopes.</summary>
    public static ScopeLiteral? Find(ExpressionSyntax literal, ScopeConstants constants)
    {
        if (literal.Span.Length > MaxLength || literal.ContainsDiagnostics)
        {
            return null;
        }

        var scopes = ImmutableArray.CreateBuilder<ScopeWithConstants>();
        foreach (var word in LiteralWords.Of(literal).Where(w => w.IsWhole))
        {
            if (!constants.IsScope(word.Text) && !StandardScopes.Contains(word.Text))
            {
                // A sentence, a URL, or a scope that no table has.
                return null;
            }

            if (constants.NamesOf(word.Text) is { IsEmpty: false } names)
            {
                scopes.Add(new ScopeWithConstants(word.Text, names));
            }
        }

        // A single word such as "users" may be anything.
        return scopes.Any(s => s.Scope.Any(c => !char.IsLetterOrDigit(c))) ? new ScopeLiteral(scopes.ToImmutable()) : null;
    }

    /// <summary>Says which constants there are.</summary>
    public string Describe()
    {
        var scopes = Excerpt.Of(string.Join(" ", Scopes.Select(s => s.Scope)));
        var names = Scopes.SelectMany(s => s.Constants).Distinct().Select(n => Excerpt.Of(n)).ToList();
        if (names.Count == 1)
        {
            return $"'{scopes}' is the constant {names[0]}";
        }

        return Scopes.Length == 1 ? $"'{scopes}' is the constant {string.Join(" or ", Cut(names))}" : $"'{scopes}' has constants: {string.Join(", ", Cut(names))}";
    }

    private static IEnumerable<string> Cut(List<string> names) =>
        names.Count <= MaxListed ? names : [.. names.Take(MaxListed - 1), $"{names[MaxListed - 1]} and {names.Count - MaxListed} more"];
}

/// <summary>A scope and the constants that are it.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Constants">The constants with their namespaces, one for each provider, in ordinal order.</param>
internal sealed record ScopeWithConstants(string Scope, ImmutableArray<string> Constants);
