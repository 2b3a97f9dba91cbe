using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>Which members a virtual or interface call may reach.</summary>
internal sealed class Dispatch(SemanticModels models)
{
    /// <summary>An interface with more implementations says nothing about any of them.</summary>
    private const int MaxTargets = 16;

    private readonly OnDemand<Derived> _derived = new(c => FindDerived(models.Compilation, c));
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _implementations = new(SymbolEqualityComparer.Default);

    /// <summary>The methods with code that a call may reach, by place in the code.</summary>
    public IReadOnlyList<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, CancellationToken cancellationToken)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!CanBeOverridden(definition))
        {
            return models.IsInSource(definition) ? [definition] : [];
        }

        // The type arguments of an interface tell its implementations apart; those of a method do not.
        var called = method.ReducedFrom == null ? method.ConstructedFrom : definition;
        if (ExactType(receiver) is { } type)
        {
            return Implementations(type, called).OfType<IMethodSymbol>().Where(m => models.IsInSource(m) && !m.IsAbstract).ToList();
        }

        var targets = Find(called, cancellationToken).OfType<IMethodSymbol>();
        // On an object of a class, only the class and those that derive from it count.
        if (receiver.Kind is ValueKind.Receiver or ValueKind.Instance && receiver.Data is INamedTypeSymbol { TypeKind: TypeKind.Class } least
            && !SymbolEqualityComparer.Default.Equals(least, definition.ContainingType))
        {
            var inherited = Implementations(least, called).ToList();
            targets = targets.Where(t => inherited.Contains(t, SymbolEqualityComparer.Default) || t.ContainingType.DerivesFrom(least)).ToList();
        }

        var list = targets.ToList();
        return list.Count <= MaxTargets ? list : [];
    }

    /// <summary>Whether a library's member is implemented by a type of this compilation that is known here.</summary>
    public bool IsImplementedBy(IMethodSymbol method, Value receiver) =>
        CanBeOverridden(method) && ExactType(receiver) is { } type && models.IsInSource(type) && Implementations(type, method.ConstructedFrom).Any(models.IsInSource);

    /// <summary>The property of a type that stands for a property of an interface or of a base class.</summary>
    public IPropertySymbol Implementation(INamedTypeSymbol type, IPropertySymbol property) =>
        property.IsStatic || (property.ContainingType.TypeKind != TypeKind.Interface && !property.IsVirtual && !property.IsAbstract && !property.IsOverride)
            ? property.OriginalDefinition
            : Implementations(type, property).OfType<IPropertySymbol>().FirstOrDefault() ?? property.OriginalDefinition;

    /// <summary>The properties that a read of a property may reach.</summary>
    public IReadOnlyList<IPropertySymbol> Implementations(IPropertySymbol property, CancellationToken cancellationToken) =>
        Find(property, cancellationToken).OfType<IPropertySymbol>().Take(MaxTargets + 1).ToList() is { Count: <= MaxTargets } all ? all : [];

    /// <summary>The types that derive from a class or implement an interface.</summary>
    public IReadOnlyList<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type, CancellationToken cancellationToken) => _derived.Get(cancellationToken).All.TryGetValue(type.OriginalDefinition, out var types) ? types : [];

    /// <summary>The types whose base is a class.</summary>
    public IEnumerable<INamedTypeSymbol> DirectlyDerivedTypes(INamedTypeSymbol type, CancellationToken cancellationToken) => _derived.Get(cancellationToken).Direct[type.OriginalDefinition];

    /// <summary>The methods of this compilation by which objects of a type are enumerated.</summary>
    public IReadOnlyList<IMethodSymbol> EnumerationOf(INamedTypeSymbol type)
    {
        string[] names = ["GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync"];
        return type.AllInterfaces.Where(i => i.Name is "IEnumerable" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator" && !models.IsInSource(i.OriginalDefinition))
            .SelectMany(i => i.GetMembers().OfType<IMethodSymbol>().Where(m => names.Contains(m.Name)))
            .Select(type.FindImplementationForInterfaceMember)
            .OfType<IMethodSymbol>()
            .Select(m => m.OriginalDefinition)
            .Where(models.IsInSource)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .ToList();
    }

    private static bool CanBeOverridden(IMethodSymbol method) =>
        !method.IsStatic && method.MethodKind != MethodKind.Constructor && (method.ContainingType?.TypeKind == TypeKind.Interface || method.IsVirtual || method.IsAbstract || (method.IsOverride && !method.IsSealed));

    private static INamedTypeSymbol? ExactType(Value receiver) => receiver.MadeOf ?? (receiver is { Kind: ValueKind.Receiver, Data: INamedTypeSymbol { IsSealed: true } type } ? type : null);

    private ImmutableArray<ISymbol> Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (_implementations.TryGetValue(member, out var found))
        {
            return found;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var result = new List<ISymbol>();
        if (!member.IsAbstract && member.ContainingType.TypeKind != TypeKind.Interface && models.IsInSource(member))
        {
            result.Add(member.OriginalDefinition);
        }

        if (_derived.Get(cancellationToken).All.TryGetValue(member.ContainingType.OriginalDefinition, out var types))
        {
            foreach (var type in types)
            {
                cancellationToken.ThrowIfCancellationRequested();
                result.AddRange(Implementations(type, member).Where(i => !i.IsAbstract && models.IsInSource(i)));
            }
        }

        // An interface's member may have a body of its own.
        if (member.ContainingType.TypeKind == TypeKind.Interface && !member.IsAbstract && models.IsInSource(member))
        {
            result.Add(member.OriginalDefinition);
        }

        return _implementations.GetOrAdd(member, [.. result.Distinct(SymbolEqualityComparer.Default).OrderBy(s => s!, SourceOrder.Instance).OfType<ISymbol>()]);
    }

    /// <summary>What objects of a type have for a member: more than one where the type implements its generic interface for several types.</summary>
    private static IEnumerable<ISymbol> Implementations(INamedTypeSymbol type, ISymbol member)
    {
        if (member.ContainingType.TypeKind != TypeKind.Interface)
        {
            return MostDerived(type, member.OriginalDefinition) is { } overriding ? [overriding] : [];
        }

        return type.AllInterfaces
            .Where(i => i.MayBe(member.ContainingType))
            .SelectMany(i => i.Same(member))
            .Select(type.FindImplementationForInterfaceMember)
            .OfType<ISymbol>()
            .Select(m => MostDerived(type, m.OriginalDefinition) ?? m.OriginalDefinition)
            .Distinct(SymbolEqualityComparer.Default)!;
    }

    /// <summary>The override of a member that objects of a type have.</summary>
    private static ISymbol? MostDerived(INamedTypeSymbol type, ISymbol member)
    {
        for (var current = type; current != null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(member.Name))
            {
                for (var overridden = candidate; overridden != null; overridden = (overridden as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(overridden as IPropertySymbol)?.OverriddenProperty)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member))
                    {
                        return candidate.OriginalDefinition;
                    }
                }
            }
        }

        return null;
    }

    private static Derived FindDerived(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new List<INamedTypeSymbol>();
        var derived = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                open.Push(member);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                {
                    found.Add(type);
                    for (var ancestor = type.BaseType; ancestor != null && ancestor.SpecialType != SpecialType.System_Object; ancestor = ancestor.BaseType)
                    {
                        Add(ancestor, type);
                    }

                    foreach (var implemented in type.AllInterfaces)
                    {
                        Add(implemented, type);
                    }
                }
            }
        }

        return new Derived(derived, found.ToLookup(t => (ISymbol?)t.BaseType?.OriginalDefinition, SymbolEqualityComparer.Default));

        void Add(INamedTypeSymbol ancestor, INamedTypeSymbol type)
        {
            if (!derived.TryGetValue(ancestor.OriginalDefinition, out var list))
            {
                derived.Add(ancestor.OriginalDefinition, list = []);
            }

            list.Add(type);
        }
    }

    /// <summary>The types that derive from a class or implement an interface, and those whose base it is.</summary>
    private sealed record Derived(Dictionary<ISymbol, List<INamedTypeSymbol>> All, ILookup<ISymbol?, INamedTypeSymbol> Direct);
}
