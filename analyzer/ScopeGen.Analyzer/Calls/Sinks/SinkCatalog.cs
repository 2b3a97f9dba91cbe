using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>The sinks as symbols of one compilation.</summary>
internal sealed class SinkCatalog
{
    private readonly Dictionary<ISymbol, Sink> _sinks = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private SinkCatalog()
    {
    }

    /// <summary>Whether the compilation cannot contain a call: it references none of the libraries.</summary>
    public bool IsEmpty => _sinks.Count == 0;

    public static SinkCatalog Create(Compilation compilation)
    {
        var catalog = new SinkCatalog();
        foreach (var byType in SinkTable.Sinks.GroupBy(s => s.Type, StringComparer.Ordinal))
        {
            // The same type may come from several assemblies, as from a package and from the framework.
            foreach (var type in compilation.GetTypesByMetadataName(byType.Key))
            {
                catalog._types.Add(type);
                foreach (var sink in byType)
                {
                    catalog.Add(sink, type.GetMembers(sink.Member));
                }
            }
        }

        return catalog;
    }

    /// <summary>The sink of a method, property or constructor; null where it is none. An override is what it overrides.</summary>
    public Sink? Find(ISymbol? member)
    {
        while (member != null && _names.Contains(member.Name))
        {
            if (_sinks.TryGetValue(member.OriginalDefinition, out var sink))
            {
                return sink;
            }

            member = (member as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(member as IPropertySymbol)?.OverriddenProperty;
        }

        return null;
    }

    /// <summary>Whether the table lists members of the type itself, and not of one that it derives from.</summary>
    public bool Lists(ITypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private void Add(Sink sink, IEnumerable<ISymbol> members)
    {
        _names.Add(sink.Member);
        foreach (var member in members)
        {
            _sinks[member] = sink;
        }
    }
}
