using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Finds the base to which a client sends relative URLs: where the client is created, or where code of the same type sets it.</summary>
internal sealed class BaseReader(SinkCatalog sinks, CompilationFacts facts, UrlEvaluator urls, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    /// <summary>The base; null where it is not known.</summary>
    /// <param name="client">The expression that holds the client.</param>
    /// <param name="caller">The type that makes the call.</param>
    public UrlValue? Read(IOperation client, INamedTypeSymbol caller)
    {
        var found = new List<UrlValue>();
        Visit(client, caller, found, new HashSet<ISymbol>(SymbolEqualityComparer.Default), 0);
        return found.Count == 0 ? null : UrlValue.AnyOf(found);
    }

    private void Visit(IOperation client, INamedTypeSymbol caller, List<UrlValue> found, HashSet<ISymbol> visited, int depth)
    {
        if (depth == MaxDepth)
        {
            return;
        }

        switch (client)
        {
            case IConversionOperation conversion:
                Visit(conversion.Operand, caller, found, visited, depth + 1);
                break;
            case ICoalesceOperation coalesce:
                Visit(coalesce.Value, caller, found, visited, depth + 1);
                Visit(coalesce.WhenNull, caller, found, visited, depth + 1);
                break;
            case IObjectCreationOperation creation:
                VisitCreation(creation, found);
                break;
            case IInvocationOperation invocation:
                foreach (var returned in ReturnsOf(invocation.TargetMethod))
                {
                    Visit(returned, caller, found, visited, depth + 1);
                }

                break;
            default:
                if (TypeWrites.HolderOf(client) is { } holder && visited.Add(holder))
                {
                    VisitHolder(holder, caller, found, visited, depth);
                }

                break;
        }
    }

    private void VisitHolder(ISymbol holder, INamedTypeSymbol caller, List<UrlValue> found, HashSet<ISymbol> visited, int depth)
    {
        // A property that makes the client in its getter.
        foreach (var returned in holder is IPropertySymbol { GetMethod: { } getter } ? ReturnsOf(getter) : [])
        {
            Visit(returned, caller, found, visited, depth + 1);
        }

        var types = new[] { caller, holder as INamedTypeSymbol ?? holder.ContainingType }.Where(t => t != null).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var type in types.Where(t => !t.DeclaringSyntaxReferences.IsEmpty))
        {
            var writes = facts.WritesIn(type, cancellationToken);
            AddBases(writes.PropertyWritesOn(holder), found);
            foreach (var value in writes.ValuesOf(holder))
            {
                Visit(value, caller, found, visited, depth + 1);
            }
        }
    }

    private void VisitCreation(IObjectCreationOperation creation, List<UrlValue> found)
    {
        AddBases(PropertyWrite.InInitializerOf(creation), found);

        // A class that derives from the client sets its own base.
        if (creation.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type)
        {
            AddBases(facts.WritesIn(type, cancellationToken).PropertyWritesOn(type), found);
        }
    }

    private void AddBases(IEnumerable<PropertyWrite> writes, List<UrlValue> found) =>
        found.AddRange(writes
            .Where(w => sinks.Find(w.Property) is { Does: SinkAction.Configures })
            .Select(w => urls.Evaluate(w.Value)));

    private IEnumerable<IOperation> ReturnsOf(IMethodSymbol method) => method.DeclaringSyntaxReferences
        .Select(r => facts.OperationOf(r.GetSyntax(cancellationToken), cancellationToken))
        .OfType<IOperation>()
        .SelectMany(o => o.DescendantsAndSelf())
        .OfType<IReturnOperation>()
        .Select(r => r.ReturnedValue)
        .OfType<IOperation>();
}
