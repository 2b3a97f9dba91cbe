using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Literals;

namespace ScopeGen.CodeFixes.Calls.Literals;

/// <summary>A constant for each scope of a string. Two versions of an API may have the same scopes, and only a person knows which is meant.</summary>
/// <param name="Namespace">The namespace of the provider whose constants are taken wherever it has them.</param>
/// <param name="Names">The constants with their namespaces, by scope.</param>
internal sealed record ConstantChoice(string Namespace, ImmutableDictionary<string, string> Names)
{
    /// <summary>What the action is called.</summary>
    public string Title => Names.Count == 1
        ? "Use " + Names.Values.Single()
        : "Use the constants of " + string.Join(", ", Names.Values.Select(NamespaceOf).Distinct().OrderBy(n => n != Namespace).ThenBy(n => n, StringComparer.Ordinal));

    /// <summary>The choices for scopes: those providers that have most of them, and first the one that has the first.</summary>
    public static IReadOnlyList<ConstantChoice> Of(ImmutableArray<ScopeWithConstants> scopes)
    {
        var choices = new List<ConstantChoice>();
        var providers = scopes.SelectMany(s => s.Constants).GroupBy(NamespaceOf, StringComparer.Ordinal).ToList();
        foreach (var provider in providers.Where(p => p.Count() == providers.Max(o => o.Count())).Select(p => p.Key))
        {
            var names = scopes.ToImmutableDictionary(s => s.Scope, s => s.Constants.FirstOrDefault(c => NamespaceOf(c) == provider) ?? s.Constants[0], StringComparer.Ordinal);
            // What two providers have different scopes of is the same, whichever counts first.
            if (!choices.Any(c => c.Names.All(n => names[n.Key] == n.Value)))
            {
                choices.Add(new ConstantChoice(provider, names));
            }
        }

        return choices;
    }

    /// <summary>The namespace in the name of a constant of a class: <c>Zoom</c> in <c>Zoom.Scopes.MeetingRead</c>.</summary>
    private static string NamespaceOf(string constant) => constant.Substring(0, constant.LastIndexOf('.', constant.LastIndexOf('.') - 1));
}
