using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Reads a request that is given in place or in a local.</summary>
internal sealed class RequestReader(SinkCatalog sinks, CompilationFacts facts, VerbEvaluator verbs, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    /// <summary>The description of a request; null where the code that makes it is not understood.</summary>
    public RequestDescription? Read(IOperation request) => Read(request, 0);

    /// <summary>The method of a sink, from its verb cell.</summary>
    public (ImmutableArray<string> Verbs, bool IsDefault) ReadVerb(IOperation call, string cell)
    {
        var separator = cell.IndexOf('|');
        var role = separator < 0 ? cell : cell.Substring(0, separator);
        if (role.Length > 0 && char.IsUpper(role[0]))
        {
            return ([role], false);
        }

        if (Roles.Find(call, role) is { } verb)
        {
            return (verbs.Evaluate(verb), false);
        }

        return separator < 0 ? ([], false) : ([cell.Substring(separator + 1)], true);
    }

    private RequestDescription? Read(IOperation request, int depth) => request switch
    {
        _ when depth == MaxDepth => null,
        IConversionOperation conversion => Read(conversion.Operand, depth + 1),
        IParenthesizedOperation parenthesized => Read(parenthesized.Operand, depth + 1),
        IObjectCreationOperation creation => ReadCreation(creation),
        ILocalReferenceOperation local => ReadLocal(local.Local, depth),
        _ => null,
    };

    private RequestDescription? ReadCreation(IObjectCreationOperation creation)
    {
        if (sinks.Find(creation.Constructor) is not { Does: SinkAction.Describes } sink)
        {
            return null;
        }

        var (found, isDefault) = ReadVerb(creation, sink.Verb);
        return Apply(new RequestDescription(found, isDefault, Roles.Find(creation, sink.Url)), PropertyWrite.InInitializerOf(creation));
    }

    private RequestDescription? ReadLocal(ILocalSymbol local, int depth)
    {
        if (facts.OnlyValueOf(local, cancellationToken) is not { } value || Read(value, depth + 1) is not { } request)
        {
            return null;
        }

        // The request may be handed on, and be set under another name.
        var writes = facts.WritesIn(local.ContainingType, cancellationToken);
        var elsewhere = writes.AliasesOf(local)
            .Where(a => a.ContainingType != null && facts.IsInSource(a.ContainingType))
            .SelectMany(a => facts.WritesIn(a.ContainingType, cancellationToken).PropertyWritesOn(a));
        return Apply(request, writes.PropertyWritesOn(local).Concat(elsewhere));
    }

    /// <summary>Applies what is set on the request; null where something is set twice, since which one counts is not known.</summary>
    private RequestDescription? Apply(RequestDescription request, IEnumerable<PropertyWrite> writes)
    {
        RequestDescription? result = request;
        foreach (var write in writes)
        {
            if (result == null || sinks.Find(write.Property) is not { Does: SinkAction.Describes } sink)
            {
                continue;
            }

            if (sink.Verb == Sink.Value)
            {
                result = result.IsVerbDefault ? result with { Verbs = verbs.Evaluate(write.Value), IsVerbDefault = false } : null;
            }
            else if (sink.Url == Sink.Value)
            {
                result = result.Url == null || IsNull(result.Url) ? result with { Url = write.Value } : null;
            }
        }

        return result;
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };
}
