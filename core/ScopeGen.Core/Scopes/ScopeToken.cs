using System;
using System.Linq;

namespace ScopeGen.Scopes;

/// <summary>The scope token of RFC 6749, section 3.3: <c>1*( %x21 / %x23-5B / %x5D-7E )</c>.</summary>
public static class ScopeToken
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n'];

    /// <summary>Whether <paramref name="scope"/> is one scope token.</summary>
    public static bool IsValid(string scope) => scope.Length > 0 && scope.All(c => c is '\x21' or (>= '\x23' and <= '\x5B') or (>= '\x5D' and <= '\x7E'));

    /// <summary>Whether a character parts the scopes of a list.</summary>
    public static bool IsSeparator(char c) => Array.IndexOf(Separators, c) >= 0;

    /// <summary>The scopes of a list that is separated by white space.</summary>
    public static string[] Split(string scopes) => scopes.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
