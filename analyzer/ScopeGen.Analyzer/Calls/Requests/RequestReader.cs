using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Reads a request that is given in place or in a local.</summary>
internal sealed class RequestReader(SinkCatalog sinks, CompilationFacts facts, VerbEvaluator verbs, CancellationToken cancellationToken)
{
    /// <summary>The description of a request; null where the code that makes it is not understood.</summary>
    public RequestDescription? Read(IOperation request) => request switch
    {
        IConversionOperation conversion => Read(conversion.Operand),
        IObjectCreationOperation creation => ReadCreation(creation),
        ILocalReferenceOperation local => ReadLocal(local.Local),
        _ => null,
    };

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

    private RequestDescription? ReadCreation(IObjectCreationOperation creation)
    {
        if (sinks.Find(creation.Constructor) is not { Does: SinkAction.Describes } sink)
        {
            return null;
        }

        var (found, isDefault) = ReadVerb(creation, sink.Verb);
        return Apply(new RequestDescription(found, isDefault, Roles.Find(creation, sink.Url)), PropertyWrite.InInitializerOf(creation));
    }

    private RequestDescription? ReadLocal(ILocalSymbol local) =>
        facts.OnlyValueOf(local, cancellationToken) is { } value && Read(value) is { } request
            ? Apply(request, facts.WritesIn(local.ContainingType, cancellationToken).PropertyWritesOn(local))
            : null;

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
