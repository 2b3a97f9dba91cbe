using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Clients: their bases, their names, and how they are registered with a container.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>What a library's constructor is handed is what its property of the same name and type holds.</summary>
    private void KeepArguments(SinkCall call, State state)
    {
        foreach (var parameter in call.Method.Parameters.Where(p => p.Ordinal < call.Arguments.Count))
        {
            var property = call.Method.ContainingType.GetMembers().OfType<IPropertySymbol>()
                .FirstOrDefault(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(p.Type, parameter.Type));
            if (property != null && _engine.SlotOf(property) == null)
            {
                WriteMember(call.Receiver, property.OriginalDefinition, call.Arguments[parameter.Ordinal], state);
            }
        }
    }

    private Value Configure(Sink sink, SinkCall call, State state)
    {
        var client = sink.Client == Sink.Return && call.Method.ReturnType is INamedTypeSymbol type ? NewObject(type, state) : call.Find(sink.Client) ?? Value.Null;
        // Options without a base leave that of the client beside them.
        var bases = sink.Url.Split(' ').Select(r => call.Find(r)).Where(v => v != null).Select(v => BaseOf(v!, call.Operation, state)).ToList();
        if (bases.Count > 0)
        {
            WriteMember(client, Slots.Base, bases.FirstOrDefault(b => b.Kind != ValueKind.Null) ?? bases[0], state);
        }

        return client;
    }

    /// <summary>A base: text, or the base of another client or of options.</summary>
    private Value BaseOf(Value given, IOperation call, State state) => given.Kind switch
    {
        ValueKind.Reference or ValueKind.Object => ReadMember(given, Slots.Base, null, state) is { Kind: not ValueKind.Null } known ? known
            : ReadMember(given, Slots.Name, null, state).Kind == ValueKind.Null ? ReadMember(given, Slots.Url, null, state)
            : Reify(given, state),
        ValueKind.Conditional => Value.Conditional(given.Parts[0], BaseOf(given.Parts[1], call, state), BaseOf(given.Parts[2], call, state)),
        ValueKind.Choice => Value.Choice(given.Parts.Select(p => BaseOf(p, call, state)).ToList()),
        ValueKind.Function => BaseOfOptions(given, call, state),
        _ => given,
    };

    /// <summary>The base that a lambda gives to the options or client that it is handed.</summary>
    private Value BaseOfOptions(Value configure, IOperation call, State state)
    {
        var closure = (Closure)configure.Data!;
        var configured = Value.Null;
        var arguments = closure.Method.Parameters.Select(p => _engine.Sinks.Lists(p.Type) && p.Type is INamedTypeSymbol type
            ? configured = NewObject(type, state)
            : Holes.Of(p.Type, p.Name, UnresolvedReason.Configuration)).ToList();
        var made = CallFunction(configure, arguments, closure.Body ?? call, state);
        return configured.Kind != ValueKind.Null ? ReadMember(configured, Slots.Base, null, state)
            : made.Kind is ValueKind.Reference or ValueKind.Object ? BaseOf(made, call, state)
            : Value.Null;
    }

    private Value BaseOfClient(Value client, State state)
    {
        var known = ReadMember(client, Slots.Base, null, state);
        return known.Kind == ValueKind.Null ? Value.Empty : Value.Base(known);
    }

    private Value NameClient(Sink sink, SinkCall call, State state)
    {
        if (call.Method.ReturnType is not INamedTypeSymbol type)
        {
            return Opaque(call.Operation);
        }

        var client = NewObject(type, state);
        state.Write(client, Slots.Name, call.Find(sink.Url) ?? Value.Empty);
        return client;
    }

    /// <summary>Notes a client that is registered with a container, or the base that one registered before gets.</summary>
    private Value Register(Sink sink, SinkCall call, State state)
    {
        var builder = call.Method.IsExtensionMethod || call.Method.IsStatic ? call.Arguments.FirstOrDefault() ?? Value.Null : call.Receiver;
        var types = call.Method.TypeArguments.Concat(TypesIn(call.Operation)).Where(t => t is INamedTypeSymbol or ITypeParameterSymbol).Select(t => t.OriginalDefinition).ToEquatableArray();
        var name = sink.Url.Length == 0 ? null : call.Find(sink.Url);
        if (builder.Kind == ValueKind.Reference && state.Read(builder, Slots.Section) is { } registered)
        {
            types = registered.Parts.Select(p => p.Data).OfType<ITypeSymbol>().Concat(types).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).ToEquatableArray();
            name ??= state.Read(builder, Slots.Name);
        }

        var given = sink.Client.Length == 0 ? null : call.Find(sink.Client);
        // The one parameter names the client, the other one is its base.
        var isUrl = name is { Kind: not ValueKind.Null } && sink.Url is not ("" or "name");
        var baseUrl = given is { Kind: not ValueKind.Null } ? BaseOf(given, call.Operation, state) : isUrl ? name : null;
        var known = builder.Kind == ValueKind.Reference ? state.Read(builder, Slots.Base) : null;
        baseUrl ??= types.Count > 0 ? known : null;
        if (baseUrl is { Kind: not ValueKind.Null })
        {
            _registrations.Add(new Registration(types, types.Count > 0 || name is { Kind: ValueKind.Null } ? null : name, Reify(baseUrl, state)));
        }

        if (call.Method.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Interface } result && !isUrl)
        {
            var next = NewObject(result, state);
            state.Write(next, Slots.Section, Value.List(types.Select(t => t is INamedTypeSymbol named ? Value.Instance(named) : Value.Constant(t))));
            state.Write(next, Slots.Name, name ?? Value.Null);
            state.Write(next, Slots.Base, baseUrl ?? known ?? Value.Null);
            return next;
        }

        return call.Method.TypeArguments.FirstOrDefault() is INamedTypeSymbol api ? Value.Instance(api) : Opaque(call.Operation);
    }

    /// <summary>The types that a call names by <c>typeof</c>.</summary>
    private static IEnumerable<ITypeSymbol> TypesIn(IOperation call) =>
        (call as IInvocationOperation)?.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().Select(t => t.TypeOperand) ?? [];

    /// <summary>Notes what a helper registers for those who call it.</summary>
    private void RegisterFor(IInvocationOperation call, MemberSummary summary, Substitution substitution)
    {
        foreach (var registration in summary.Registrations.Where(r => r.IsOpen))
        {
            var types = registration.Types.Select(t => t is ITypeParameterSymbol parameter ? ArgumentOf(parameter, call.TargetMethod) : t);
            var name = registration.Name == null ? null : substitution.Apply(registration.Name);
            _registrations.Add(new Registration(types.ToEquatableArray(), name, substitution.Apply(registration.Base)));
        }
    }

    private static ITypeSymbol ArgumentOf(ITypeParameterSymbol parameter, IMethodSymbol called)
    {
        var arguments = parameter.TypeParameterKind == TypeParameterKind.Method ? called.TypeArguments : called.ContainingType.TypeArguments;
        return parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal].OriginalDefinition : parameter;
    }
}
