using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>Where code refers to a member: by name first, and then by symbol.</summary>
internal sealed class References(CallEngine engine)
{
    private readonly ConcurrentDictionary<string, NameReferences> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _meanings = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _owners = new(SymbolEqualityComparer.Default);

    /// <summary>The names in code that mean a member, or what it implements or overrides; by file and place.</summary>
    public IEnumerable<SyntaxNode> Of(ISymbol member, CancellationToken cancellationToken)
    {
        // A constructor goes by the name of its type.
        var named = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
            IMethodSymbol { AssociatedSymbol: { } property } => property,
            _ => member,
        };
        return _byName.GetOrAdd(NameOf(named), n => new NameReferences(engine.Models, engine.Index.Find(n)))
            .Of(_meanings.GetOrAdd(named.OriginalDefinition, m => Meanings(m, cancellationToken)), cancellationToken);
    }

    /// <summary>The name by which others call a member: of one that implements an interface explicitly, that of the interface's.</summary>
    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented } => implemented[0].Name,
        IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented } => implemented[0].Name,
        _ => member.Name,
    };

    /// <summary>The members whose code mentions a field, property or captured parameter; by file and place.</summary>
    /// <remarks>Hundreds of classes have a field of the same name: what others do with theirs says nothing about this one.</remarks>
    public ImmutableArray<ISymbol> OwnersOf(ISymbol member, CancellationToken cancellationToken) => _owners.TryGetValue(member, out var owners)
        ? owners
        : _owners.GetOrAdd(member, Primary(member)
            .Concat(Of(member, cancellationToken)
                .Select(MemberSyntax.Around)
                .OfType<SyntaxNode>()
                .Distinct()
                .Select(m => MemberSyntax.SymbolOf(m, engine.Models.Of(m.SyntaxTree), cancellationToken)))
            .OfType<ISymbol>()
            .Distinct(SymbolEqualityComparer.Default)
            .ToImmutableArray()!);

    /// <summary>The constructor in the head of a type: it sets what its parameters are kept in, without a mention.</summary>
    private IEnumerable<ISymbol> Primary(ISymbol member) => member.ContainingType?.InstanceConstructors.Where(engine.IsPrimary) ?? [];

    /// <summary>The member itself, what it overrides, and the interface members that it implements.</summary>
    private ImmutableArray<ISymbol> Meanings(ISymbol member, CancellationToken cancellationToken)
    {
        var meant = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = member; current != null; current = (current as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(current as IPropertySymbol)?.OverriddenProperty)
        {
            meant.Add(current.OriginalDefinition);
        }

        if (member is IMethodSymbol or IPropertySymbol && member.ContainingType is { } type)
        {
            // A derived class may implement an interface with what it inherits.
            foreach (var owner in engine.DerivedTypes(type, cancellationToken).Prepend(type))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var implemented in owner.AllInterfaces.SelectMany(i => i.GetMembers(NameOf(member))))
                {
                    if (owner.FindImplementationForInterfaceMember(implemented) is { } implementation && meant.Contains(implementation.OriginalDefinition))
                    {
                        meant.Add(implemented.OriginalDefinition);
                    }
                }
            }
        }

        return [.. meant];
    }
}
