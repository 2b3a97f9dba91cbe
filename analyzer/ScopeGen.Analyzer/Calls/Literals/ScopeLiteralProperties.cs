using System;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>What travels from SCG2005 to its fix.</summary>
internal static class ScopeLiteralProperties
{
    private const string Scopes = nameof(Scopes);

    // Neither a scope nor a constant's name holds white space.
    private const char NameSeparator = ' ';
    private const char ScopeSeparator = '\n';

    /// <summary>Writes a literal's scopes.</summary>
    public static ImmutableDictionary<string, string?> Create(ScopeLiteral literal) => ImmutableDictionary<string, string?>.Empty.Add(
        Scopes,
        string.Join(ScopeSeparator.ToString(), literal.Scopes.Select(s => s.Scope + NameSeparator + string.Join(NameSeparator.ToString(), s.Constants)).Distinct(StringComparer.Ordinal)));

    /// <summary>Reads a literal's scopes, each once, in the order in which they first stand there; none where another rule's properties are read.</summary>
    public static ImmutableArray<ScopeWithConstants> Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Scopes, out var scopes)
            ? [.. scopes!.Split(ScopeSeparator).Select(s => s.Split(NameSeparator)).Select(parts => new ScopeWithConstants(parts[0], [.. parts.Skip(1)]))]
            : [];
}
