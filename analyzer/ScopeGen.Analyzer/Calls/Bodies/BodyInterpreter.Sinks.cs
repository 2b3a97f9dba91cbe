using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What the sink table says of a member that is called.</content>
internal sealed partial class BodyInterpreter
{
    private Value ApplySink(Sink sink, SinkCall call, State state)
    {
        if (call.Method.MethodKind == MethodKind.Constructor)
        {
            KeepArguments(call, state);
        }

        return Apply(sink, call, state);
    }

    private Value Apply(Sink sink, SinkCall call, State state) => sink.Does switch
    {
        SinkAction.Sends => SendBySink(sink, call, state),
        SinkAction.Describes or SinkAction.Declares => Describe(sink, call, state),
        SinkAction.Configures => Configure(sink, call, state),
        SinkAction.Appends => Append(sink, call, state),
        SinkAction.Fills => Fill(sink, call, state),
        SinkAction.Resets => Shorten(sink, call, TextFunctions.Root.Apply, state),
        SinkAction.Drops => Shorten(sink, call, TextFunctions.Parent.Apply, state),
        SinkAction.Names => NameClient(sink, call, state),
        SinkAction.Registers => Register(sink, call, state),
        _ => Opaque(call.Operation),
    };

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

    /// <summary>The HTTP method; null where the overload names none.</summary>
    private static Value? VerbOf(Sink sink, SinkCall call)
    {
        var separator = sink.Verb.IndexOf('|');
        var role = separator < 0 ? sink.Verb : sink.Verb.Substring(0, separator);
        if (role.Length > 0 && char.IsUpper(role[0]))
        {
            return Value.Text(role);
        }

        var given = role.Length > 0 ? call.Find(role) : null;
        return given != null && (given.Kind != ValueKind.Null || separator < 0) ? given : separator < 0 ? null : Value.Text(sink.Verb.Substring(separator + 1));
    }

    private Value SendBySink(Sink sink, SinkCall call, State state)
    {
        var verb = VerbOf(sink, call);
        var client = (sink.Client.Length == 0 ? null : call.Find(sink.Client)) ?? Value.Null;
        var path = new EquatableArray<CallStep>([StepOf(call.Operation, call.Method)]);
        var request = sink.Request.Length == 0 ? null : call.Find(sink.Request);
        if (request != null)
        {
            // One request after the other: the verb of one never meets the URL of another.
            foreach (var alternative in request.Alternatives)
            {
                var syntax = ReadMember(alternative, Slots.UrlSyntax, null, state);
                Send(call.Operation, new Effect(verb ?? ReadMember(alternative, Slots.Verb, null, state), ReadMember(alternative, Slots.Url, null, state), client, sink.Join)
                {
                    UrlSyntax = syntax.Data as SyntaxNode,
                    Path = path,
                }, state);
            }
        }
        else
        {
            // An overload without the parameter has its URL from elsewhere; one that is handed none calls the base.
            var given = call.Find(sink.Url) ?? Value.Unknown("url", UnresolvedReason.UnsupportedConstruct, $"an overload of {call.Method.ContainingType.Name}.{call.Method.Name}");
            var url = UrlOf(given.Kind == ValueKind.Null ? Value.Empty : given, state);
            Send(call.Operation, new Effect(verb ?? Value.Unknown("method", UnresolvedReason.UnsupportedConstruct), url, client, sink.Join)
            {
                UrlSyntax = call.SyntaxOf(sink.Url),
                Path = path,
            }, state);
        }

        return Holes.Of(ResultType(call.Method.ReturnType), "response", UnresolvedReason.ResponseData);
    }

    private Value Describe(Sink sink, SinkCall call, State state)
    {
        var target = sink.Request == Sink.Return && call.Method.ReturnType is INamedTypeSymbol type
            ? NewObject(type, state)
            : call.Find(sink.Request.Length == 0 ? Sink.This : sink.Request) ?? Value.Null;
        if (VerbOf(sink, call) is { } verb)
        {
            WriteMember(target, Slots.Verb, verb, state);
        }

        // An overload without a URL may say which one it means.
        var separator = sink.Url.IndexOf('|');
        var role = separator < 0 ? sink.Url : sink.Url.Substring(0, separator);
        var given = role.Length > 0 ? call.Find(role) : null;
        if (separator >= 0 && given is null or { Kind: ValueKind.Null })
        {
            given = Value.Text(sink.Url.Substring(separator + 1));
        }

        if (given != null)
        {
            WriteMember(target, Slots.Url, UrlOf(given, state), state);
            WriteSyntax(target, call.SyntaxOf(role), state);
        }

        return target;
    }

    private void DescribeByProperty(Sink sink, Value target, Value value, IOperation source, State state)
    {
        switch (sink.Does)
        {
            case SinkAction.Configures:
                WriteMember(target, Slots.Base, BaseOf(value, source, state), state);
                break;
            case SinkAction.Describes when sink.Verb == Sink.Value:
                WriteMember(target, Slots.Verb, value, state);
                break;
            case SinkAction.Resets:
                WriteMember(target, Slots.Url, TextFunctions.JoinPath(TextFunctions.Root.Apply(UrlOf(target, state)), value), state);
                break;
            case SinkAction.Describes:
                WriteMember(target, Slots.Url, value, state);
                WriteSyntax(target, source.Syntax, state);
                break;
        }
    }

    private void WriteSyntax(Value target, SyntaxNode? syntax, State state)
    {
        if (syntax != null && target.Kind == ValueKind.Reference)
        {
            state.Write(target, Slots.UrlSyntax, Value.Constant(syntax));
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

    /// <summary>Puts segments behind a URL: of an object that is changed, or of a text, which gives another one or an object.</summary>
    private Value Append(Sink sink, SinkCall call, State state)
    {
        var segments = ReadMember(call.Find(sink.Url) ?? Value.Empty, Slots.Text, null, state) is { Kind: ValueKind.List } items ? items : call.Find(sink.Url) ?? Value.Empty;
        var client = sink.Client.Length == 0 ? null : call.Find(sink.Client);
        var target = sink.Request.Length == 0 ? null : call.Find(sink.Request);
        var isOpen = segments.IsFree && segments.Kind != ValueKind.List && call.TypeOf(sink.Url) is IArrayTypeSymbol;
        return Change(call, target, url => isOpen ? TextFunctions.Below.Apply(url, segments) : TextFunctions.JoinSegments(url, segments), client != null ? BaseOfClient(client, state) : null, state);
    }

    /// <summary>The object that a member changes and returns, with another URL; of a text, the object that the member makes of it.</summary>
    private Value Change(SinkCall call, Value? target, Func<Value, Value> change, Value? start, State state)
    {
        var isText = call.Method.ReturnType is not INamedTypeSymbol type || !_engine.Sinks.Lists(type);
        if (target != null && start == null && target.Alternatives.All(t => t.Kind == ValueKind.Reference))
        {
            // One of several objects: whichever it is, nobody asks for the others.
            foreach (var changed in target.Alternatives.Distinct().ToList())
            {
                WriteMember(changed, Slots.Url, change(UrlOf(changed, state)), state);
            }

            return isText ? UrlOf(target, state) : target;
        }

        var url = change(start ?? (target == null ? Value.Empty : UrlOf(target, state)));
        if (target?.Kind == ValueKind.Parameter && !isText)
        {
            // The caller's object changes too.
            WriteMember(target, Slots.Url, url, state);
        }

        return isText ? url : WithUrl((INamedTypeSymbol)call.Method.ReturnType, url, state);
    }

    /// <summary>A new object of a library's that holds a URL.</summary>
    private Value WithUrl(INamedTypeSymbol type, Value url, State state)
    {
        var made = NewObject(type, state);
        WriteMember(made, Slots.Url, url, state);
        return made;
    }

    private Value BaseOfClient(Value client, State state)
    {
        var known = ReadMember(client, Slots.Base, null, state);
        return known.Kind == ValueKind.Null ? Value.Empty : Value.Base(known);
    }

    /// <summary>The URL that an object of a library holds; text is one itself.</summary>
    private Value UrlOf(Value target, State state) => target.Kind switch
    {
        ValueKind.Reference or ValueKind.Object => ReadMember(target, Slots.Url, null, state),
        ValueKind.Conditional => Value.Conditional(target.Parts[0], UrlOf(target.Parts[1], state), UrlOf(target.Parts[2], state)),
        ValueKind.Choice => Value.Choice(target.Parts.Select(p => UrlOf(p, state)).ToList()),
        ValueKind.Parameter when _engine.Sinks.Lists(((IParameterSymbol)target.Data!).Type) => ReadMember(target, Slots.Url, null, state),
        _ => target,
    };

    private Value Fill(Sink sink, SinkCall call, State state)
    {
        var request = call.Find(sink.Request) ?? Value.Null;
        var value = call.Find("value");
        if (!Fills(sink, call))
        {
            return request;
        }

        // A number that stands in the code is an example's; the placeholder says more.
        if (value is not (null or { Kind: ValueKind.Constant, Data: not char }) && call.Find(sink.Url)?.Literal is { Length: > 0 } name)
        {
            var url = ReadMember(request, Slots.Url, null, state);
            WriteMember(request, Slots.Url, TextFunctions.Replace.Apply(url, Value.Text("{" + name + "}"), TextFunctions.Escape.Apply(Value.AsText(value))), state);
        }

        return request;
    }

    /// <summary>Whether a parameter goes into a placeholder: it may be one of a query, which has its name by chance.</summary>
    private static bool Fills(Sink sink, SinkCall call)
    {
        var separator = sink.Verb.IndexOf('=');
        return separator < 0 || (call.Find(sink.Verb.Substring(0, separator))?.Data is IFieldSymbol kind && kind.Name == sink.Verb.Substring(separator + 1));
    }

    private Value Shorten(Sink sink, SinkCall call, Func<Value[], Value> shorten, State state) =>
        Change(call, call.Find(sink.Request) ?? Value.Null, url => shorten([url]), null, state);

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

    /// <summary>The types that a call names by <c>typeof</c>.</summary>
    private static IEnumerable<ITypeSymbol> TypesIn(IOperation call) =>
        (call as IInvocationOperation)?.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().Select(t => t.TypeOperand) ?? [];
}
