using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>The generated constants that code may name, by the scope that is their value.</summary>
internal sealed class ScopeConstants
{
    private readonly ImmutableArray<INamedTypeSymbol> _classes;
    private readonly Lazy<IReadOnlyDictionary<string, ImmutableArray<IFieldSymbol>>> _fields;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _names = new(StringComparer.Ordinal);

    private ScopeConstants(ImmutableArray<INamedTypeSymbol> classes)
    {
        _classes = classes;
        _fields = new(() => FieldsOf(classes), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The constants of providers; null where the compilation has none of their classes.</summary>
    /// <param name="compilation">The code that is to name them.</param>
    /// <param name="namespaces">The namespaces of the providers' constants.</param>
    public static ScopeConstants? Find(Compilation compilation, IEnumerable<string> namespaces)
    {
        var classes = namespaces
            .OrderBy(n => n, StringComparer.Ordinal)
            .Select(n => compilation.GetTypesByMetadataName(n + ".Scopes").Where(t => IsVisible(t, compilation)).ToList())
            // Of two, C# takes none, or warns at each use.
            .Where(found => found.Count == 1)
            .Select(found => found[0])
            .ToImmutableArray();
        return classes.IsEmpty ? null : new ScopeConstants(classes);
    }

    /// <summary>Whether a scope is one of the providers'.</summary>
    public bool IsScope(string text) => _fields.Value.ContainsKey(text);

    /// <summary>The constants of a scope with their namespaces, at most one for each provider; none for a scope that is deprecated.</summary>
    public ImmutableArray<string> NamesOf(string scope) => _names.GetOrAdd(
        scope,
        s => _fields.Value.TryGetValue(s, out var fields)
            // To name an obsolete constant is a warning.
            ? [.. fields.Where(f => !HasAttribute(f, "System.ObsoleteAttribute")).GroupBy(f => f.ContainingType, SymbolEqualityComparer.Default).Select(g => NameOf(g.First()))]
            : []);

    /// <summary>Whether a symbol is one of the classes or stands in one.</summary>
    public bool Hold(ISymbol? symbol)
    {
        for (; symbol != null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamedTypeSymbol type && _classes.Contains(type, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A constant with its namespace and class.</summary>
    public static string NameOf(IFieldSymbol field) => field.ContainingType.ToDisplayString() + "." + field.Name;

    private static IReadOnlyDictionary<string, ImmutableArray<IFieldSymbol>> FieldsOf(IEnumerable<INamedTypeSymbol> classes) => classes
        .SelectMany(c => c.GetMembers().OfType<IFieldSymbol>().Where(IsConstant).OrderBy(f => f.Name, StringComparer.Ordinal))
        .GroupBy(f => (string)f.ConstantValue!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    private static bool IsConstant(IFieldSymbol field) =>
        field is { IsConst: true, DeclaredAccessibility: Accessibility.Public, ConstantValue: string }
        // The classes are partial: what somebody adds may be made from the very literal that is looked at.
        && field.DeclaringSyntaxReferences.All(r => r.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax });

    /// <summary>Whether C# finds a class by its name.</summary>
    private static bool IsVisible(INamedTypeSymbol type, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return true;
        }

        // An embedded class is for its own assembly, whoever else sees its internals.
        var aliases = compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases ?? [];
        return (aliases.IsEmpty || aliases.Contains("global"))
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
            && !HasAttribute(type, "Microsoft.CodeAnalysis.EmbeddedAttribute");
    }

    private static bool HasAttribute(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == attribute);
}
