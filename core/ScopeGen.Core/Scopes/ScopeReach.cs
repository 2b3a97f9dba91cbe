using System;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Scopes;

/// <summary>
/// How far a scope reaches, by the words in which vendors say it: a user's own before an administrator's before that of a whole
/// organisation, and reading before anything else.
/// </summary>
internal static class ScopeReach
{
    private static readonly HashSet<string> Widest = new(StringComparer.OrdinalIgnoreCase) { "master", "superuser", "fullaccess" };
    private static readonly HashSet<string> Wide = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "all" };
    private static readonly HashSet<string> Reading = new(StringComparer.OrdinalIgnoreCase) { "read", "readonly", "readbasic", "view" };
    private static readonly HashSet<string> Writing = new(StringComparer.OrdinalIgnoreCase) { "write", "readwrite", "update", "delete", "create", "manage", "edit" };

    /// <summary>The rank of scopes that are needed together; lower is narrower.</summary>
    public static int RankOf(IEnumerable<string> scopes) => scopes.Select(RankOf).DefaultIfEmpty(-1).Max();

    private static int RankOf(string scope)
    {
        var words = Words(scope);
        var reach = words.Any(Widest.Contains) ? 2 : words.Any(Wide.Contains) ? 1 : 0;
        return (reach * 2) + (words.Any(Reading.Contains) && !words.Any(Writing.Contains) ? 0 : 1);
    }

    private static List<string> Words(string scope)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= scope.Length; i++)
        {
            if (i == scope.Length || !char.IsLetterOrDigit(scope[i]))
            {
                words.Add(scope.Substring(start, i - start));
                start = i + 1;
            }
        }

        return words;
    }
}
