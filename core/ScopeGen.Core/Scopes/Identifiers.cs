using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ScopeGen.Scopes;

/// <summary>C# identifiers for scopes and webhook events.</summary>
public static class Identifiers
{
    /// <summary>
    /// The PascalCase identifier of a name: split at everything that is neither letter nor digit and at changes of case.
    /// <c>meeting:read:admin</c> gives <c>MeetingReadAdmin</c>, <c>locations/customValues.readonly</c> gives
    /// <c>LocationsCustomValuesReadonly</c>.
    /// </summary>
    public static string FromName(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsWordCharacter(c))
            {
                result.Append(StartsWord(name, i) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
            }
        }

        return MakeLegal(result.ToString());
    }

    /// <summary>
    /// One identifier for each name. Names that would share one, or take a reserved one, are told apart by a suffix that depends
    /// on the names alone, never on their order.
    /// </summary>
    /// <param name="names">Distinct names.</param>
    /// <param name="reserved">Identifiers that are taken.</param>
    /// <param name="reservedSuffix">What follows an identifier that is taken, such as <c>Scope</c>.</param>
    public static IReadOnlyDictionary<string, string> Assign(IEnumerable<string> names, ISet<string> reserved, string reservedSuffix)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = names.GroupBy(name => Wanted(name, reserved, reservedSuffix), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var sharing = group.OrderBy(n => n, StringComparer.Ordinal).ToList();
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in sharing)
            {
                var identifier = sharing.Count == 1 ? group.Key : group.Key + "_" + Fingerprint(name);
                // Only a table made for it holds two names with one fingerprint; their order by text decides then.
                for (var n = 2; !taken.Add(identifier); n++)
                {
                    identifier = group.Key + "_" + Fingerprint(name) + "_" + n.ToString(CultureInfo.InvariantCulture);
                }

                result.Add(name, identifier);
            }
        }

        return result;
    }

    /// <summary>The identifier that a name gets unless another one wants the same.</summary>
    internal static string Wanted(string name, ISet<string> reserved, string reservedSuffix)
    {
        var identifier = FromName(name);
        return reserved.Contains(identifier) ? identifier + reservedSuffix : identifier;
    }

    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && !char.IsSurrogate(c);

    /// <summary>Puts an underscore before what cannot start an identifier; a name without letter or digit gives <c>_</c>.</summary>
    internal static string MakeLegal(string identifier) =>
        identifier.Length == 0 || char.IsDigit(identifier[0]) ? "_" + identifier : identifier;

    private static bool StartsWord(string name, int i)
    {
        if (i == 0 || !IsWordCharacter(name[i - 1]))
        {
            return true;
        }

        // aB starts a word at B; in HTTPServer the word starts at the last capital.
        return char.IsUpper(name[i])
            && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
    }

    /// <summary>32-bit FNV-1a over the UTF-16 code units, in hexadecimal: stable across processes and versions.</summary>
    private static string Fingerprint(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
