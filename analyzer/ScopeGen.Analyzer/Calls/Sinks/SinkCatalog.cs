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
    private readonly HashSet<string> _sending = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _registering = new(StringComparer.Ordinal);

    private SinkCatalog()
    {
    }

    /// <summary>Whether the compilation cannot contain a call: it references none of the libraries.</summary>
    public bool IsEmpty => _sinks.Count == 0;

    /// <summary>The names by which code sends: of members, and of attributes without their suffix.</summary>
    public IEnumerable<string> SendingNames => _sending;

    /// <summary>The names by which code registers clients.</summary>
    public IEnumerable<string> RegisteringNames => _registering;

    /// <summary>Finds the sinks of the libraries that a compilation references; a sink of the project's own comes before a known one.</summary>
    public static SinkCatalog Create(Compilation compilation, IEnumerable<Sink> own)
    {
        var catalog = new SinkCatalog();
        foreach (var byType in own.Concat(SinkTable.Embedded.Sinks).GroupBy(s => s.Type, StringComparer.Ordinal))
        {
            // The same type may come from several assemblies, as from a package and from the framework.
            foreach (var type in compilation.GetTypesByMetadataName(byType.Key))
            {
                catalog._types.Add(type);
                foreach (var sink in byType)
                {
                    catalog.Add(sink, type);
                }
            }
        }

        return catalog;
    }

    /// <summary>The sink of a method, property or constructor; null where it is none. An override or implementation is what it stands for.</summary>
    public Sink? Find(ISymbol? member)
    {
        for (; member != null && _names.Contains(member.Name); member = Overridden(member))
        {
            var definition = member is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : member.OriginalDefinition;
            if (_sinks.TryGetValue(definition, out var sink) || FindImplemented(definition, out sink))
            {
                return sink;
            }
        }

        return null;
    }

    /// <summary>Whether the table lists members of the type itself, or of one that it derives from.</summary>
    public bool Lists(ITypeSymbol? type)
    {
        for (var current = type; current != null; current = current.BaseType)
        {
            if (_types.Contains(current.OriginalDefinition))
            {
                return true;
            }
        }

        return type != null && type.AllInterfaces.Any(i => _types.Contains(i.OriginalDefinition));
    }

    /// <summary>Whether the table lists members of the type itself, and not of one that it derives from.</summary>
    public bool ListsExactly(ITypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private bool FindImplemented(ISymbol member, out Sink sink)
    {
        foreach (var listed in member.ContainingType?.AllInterfaces.Where(i => _types.Contains(i.OriginalDefinition)) ?? [])
        {
            foreach (var candidate in listed.GetMembers(member.Name))
            {
                if (_sinks.TryGetValue(candidate.OriginalDefinition, out sink) && SymbolEqualityComparer.Default.Equals(member.ContainingType!.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member))
                {
                    return true;
                }
            }
        }

        sink = null!;
        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => (member as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(member as IPropertySymbol)?.OverriddenProperty;

    private void Add(Sink sink, INamedTypeSymbol type)
    {
        _names.Add(sink.Member);
        if (sink.Does == SinkAction.Declares)
        {
            _sending.Add(type.Name);
            if (!type.IsAbstract && type.Name.EndsWith("Attribute", StringComparison.Ordinal))
            {
                _sending.Add(type.Name.Substring(0, type.Name.Length - "Attribute".Length));
            }
        }
        else if (sink.Does == SinkAction.Sends)
        {
            _sending.Add(sink.Member);
        }
        else if (sink.Does == SinkAction.Registers)
        {
            _registering.Add(sink.Member);
        }

        foreach (var member in type.GetMembers(sink.Member).Where(m => !_sinks.ContainsKey(m)))
        {
            _sinks.Add(member, sink);
        }
    }
}
