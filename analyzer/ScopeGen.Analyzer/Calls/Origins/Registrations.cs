using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>The clients that a compilation registers with containers, by whom they are for.</summary>
internal sealed class Registrations
{
    private readonly ILookup<string, Registration> _byName;
    private readonly List<Registration> _openNames;

    /// <summary>Sorts registrations.</summary>
    /// <param name="all">The registrations, each once.</param>
    public Registrations(IEnumerable<Registration> all)
    {
        var list = all.ToList();
        ByType = list
            .SelectMany(r => r.Types.OfType<INamedTypeSymbol>(), (registration, type) => (registration, type))
            .ToLookup<(Registration Registration, INamedTypeSymbol Type), ISymbol, Registration>(p => p.Type, p => p.Registration, SymbolEqualityComparer.Default);
        ByInterface = list
            .SelectMany(r => r.Types.OfType<INamedTypeSymbol>().SelectMany(t => t.AllInterfaces.Select(i => i.OriginalDefinition)).Distinct<ISymbol>(SymbolEqualityComparer.Default), (registration, type) => (registration, type))
            .ToLookup(p => p.type, p => p.registration, SymbolEqualityComparer.Default);
        var named = list.Where(r => r.Types.Count == 0 && r.Name != null).ToList();
        _byName = named.Where(r => r.Name!.Literal != null).ToLookup(r => r.Name!.Literal!, StringComparer.Ordinal);
        _openNames = named.Where(r => r.Name!.IsOpen).ToList();
    }

    /// <summary>Those for a type.</summary>
    public ILookup<ISymbol, Registration> ByType { get; }

    /// <summary>Those for a type that implements an interface.</summary>
    public ILookup<ISymbol, Registration> ByInterface { get; }

    /// <summary>Those under a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="resolve">Says what a name is that is not written where the client is registered.</param>
    public IEnumerable<Registration> Named(string name, Func<Value, Value> resolve) => _byName[name].Concat(_openNames.Where(r => resolve(r.Name!).Literal == name));
}
