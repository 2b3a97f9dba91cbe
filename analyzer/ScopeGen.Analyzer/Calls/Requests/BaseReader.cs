using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Finds the base to which a client sends relative URLs: where the client is created, or where code of the same type sets it.</summary>
internal sealed class BaseReader(SinkCatalog sinks, CompilationFacts facts, UrlEvaluator urls, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    // A client that is used everywhere may be set in a thousand places; the first few tell enough.
    private const int MaxBases = UrlValue.MaxAlternatives;

    /// <summary>
    /// The base; null where the client comes from somebody else, untouched, or is new. A client that is handled in a way that is not
    /// understood has a base that nobody knows.
    /// </summary>
    /// <param name="client">The expression that holds the client.</param>
    /// <param name="caller">The type that makes the call.</param>
    public UrlValue? Read(IOperation client, INamedTypeSymbol caller)
    {
        var search = new Search(caller);
        Visit(client, search, 0);
        if (search.Found.Count > 0)
        {
            return UrlValue.AnyOf(search.Found);
        }

        return search.IsUnderstood ? null : UrlValue.Hole(RoutePiece.Hole("base", HoleKind.Spanning), UnresolvedReason.UnsupportedConstruct);
    }

    private void Visit(IOperation? client, Search search, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (client)
        {
            case null:
            case { ConstantValue: { HasValue: true, Value: null } }:
            case IDefaultValueOperation or IThrowOperation:
                break;
            case var _ when depth == MaxDepth || search.Found.Count >= MaxBases:
                search.IsUnderstood = false;
                break;
            case IConversionOperation conversion:
                Visit(conversion.Operand, search, depth + 1);
                break;
            case IParenthesizedOperation parenthesized:
                Visit(parenthesized.Operand, search, depth + 1);
                break;
            case IAwaitOperation awaited:
                Visit(awaited.Operation, search, depth + 1);
                break;
            case IConditionalAccessInstanceOperation access:
                Visit(TypeWrites.ReceiverOf(access), search, depth + 1);
                break;
            case ISimpleAssignmentOperation assignment:
                Visit(assignment.Value, search, depth + 1);
                break;
            case ICoalesceOperation coalesce:
                VisitAll([coalesce.Value, coalesce.WhenNull], search, depth);
                break;
            case ICoalesceAssignmentOperation coalesce:
                VisitAll([coalesce.Target, coalesce.Value], search, depth);
                break;
            case IConditionalOperation conditional:
                VisitAll([conditional.WhenTrue, conditional.WhenFalse], search, depth);
                break;
            case ISwitchExpressionOperation choice:
                VisitAll(choice.Arms.Select(a => a.Value), search, depth);
                break;
            case IObjectCreationOperation creation:
                AddBases(PropertyWrite.InInitializerOf(creation), search);
                VisitType(creation.Type, search);
                break;
            case IInvocationOperation invocation:
                VisitMethod(invocation.TargetMethod, search, depth);
                break;
            default:
                VisitHolder(client, search, depth);
                break;
        }
    }

    private void VisitAll(IEnumerable<IOperation?> clients, Search search, int depth)
    {
        foreach (var client in clients)
        {
            Visit(client, search, depth + 1);
        }
    }

    private void VisitMethod(IMethodSymbol method, Search search, int depth)
    {
        if (method.Name == "CreateClient" && !facts.IsInSource(method))
        {
            // An IHttpClientFactory's: configured where the app is put together.
            return;
        }

        if (!facts.IsInSource(method) || method.IsVirtual || method.IsAbstract || method.IsOverride)
        {
            search.IsUnderstood = false;
        }
        else if (search.Visited.Add(method.OriginalDefinition))
        {
            VisitAll(facts.ReturnsOf(method, cancellationToken), search, depth);
        }
    }

    private void VisitHolder(IOperation client, Search search, int depth)
    {
        if (TypeWrites.HolderOf(client) is not { } holder)
        {
            search.IsUnderstood = false;
            return;
        }

        VisitType(client.Type, search);
        if (holder is not INamedTypeSymbol)
        {
            VisitHolder(holder, search, depth);
        }
    }

    private void VisitHolder(ISymbol holder, Search search, int depth)
    {
        if (!search.Visited.Add(holder))
        {
            return;
        }

        if (depth >= MaxDepth)
        {
            search.IsUnderstood = false;
            return;
        }

        if (holder is IPropertySymbol { GetMethod: { } getter } property)
        {
            // A property without a value of its own makes the client in its getter.
            VisitAll(facts.ReturnsOf(getter, cancellationToken), search, depth);
            search.IsUnderstood &= property is { IsVirtual: false, IsAbstract: false, IsOverride: false };
        }

        foreach (var type in TypesThatMayWrite(holder, search.Caller))
        {
            var writes = facts.WritesIn(type, cancellationToken);
            search.IsUnderstood &= !writes.IsChanged(holder);
            AddBases(writes.PropertyWritesOn(holder), search);
            var values = writes.ValuesOf(holder);
            if (holder is ILocalSymbol && values.Count > 1)
            {
                // Which of them the call sees depends on the flow.
                search.IsUnderstood = false;
                continue;
            }

            search.IsUnderstood &= holder is not ILocalSymbol || values.Count == 1;
            VisitAll(values.Take(MaxBases), search, depth);
            foreach (var alias in writes.AliasesOf(holder).Take(MaxBases))
            {
                VisitHolder(alias, search, depth + 1);
            }
        }

        // A member of somebody else's object is set by somebody else.
        search.IsUnderstood &= holder.ContainingType == null || facts.IsInSource(holder.ContainingType);
    }

    /// <summary>The calling type with the types it derives from, and the type that has the holder.</summary>
    private IEnumerable<INamedTypeSymbol> TypesThatMayWrite(ISymbol holder, INamedTypeSymbol caller) =>
        new[] { caller, holder.ContainingType }
            .SelectMany(Hierarchy)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>A class that derives from the client sets its own base; one of this code that does not is set by nobody knows whom.</summary>
    private void VisitType(ITypeSymbol? type, Search search)
    {
        var before = search.Found.Count;
        var hierarchy = Hierarchy(type as INamedTypeSymbol).ToList();
        foreach (var derived in hierarchy)
        {
            AddBases(facts.WritesIn(derived, cancellationToken).PropertyWritesOn(derived), search);
        }

        search.IsUnderstood &= search.Found.Count > before || (hierarchy.Count == 0 && type != null && sinks.Lists(type));
    }

    private IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol? type)
    {
        for (var current = type?.OriginalDefinition; current != null && facts.IsInSource(current); current = current.BaseType?.OriginalDefinition)
        {
            yield return current;
        }
    }

    private void AddBases(IEnumerable<PropertyWrite> writes, Search search) =>
        search.Found.AddRange(writes
            .Where(w => sinks.Find(w.Property) is { Does: SinkAction.Configures })
            .Take(MaxBases)
            .Select(w => urls.Evaluate(w.Value)));

    /// <summary>The state of one search.</summary>
    private sealed class Search(INamedTypeSymbol caller)
    {
        public INamedTypeSymbol Caller { get; } = caller;

        public List<UrlValue> Found { get; } = [];

        public HashSet<ISymbol> Visited { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>Whether everything that was seen tells where the client comes from.</summary>
        public bool IsUnderstood { get; set; } = true;
    }
}
