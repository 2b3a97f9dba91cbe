using System;
using System.Linq;
using Microsoft.CodeAnalysis;
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
        SinkAction.Resets => Shorten(sink, call, UrlFunctions.Root.Apply, state),
        SinkAction.Drops => Shorten(sink, call, UrlFunctions.Parent.Apply, state),
        SinkAction.Names => NameClient(sink, call, state),
        SinkAction.Registers => Register(sink, call, state),
        _ => Opaque(call.Operation),
    };

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
                WriteMember(target, Slots.Url, UrlFunctions.JoinPath(UrlFunctions.Root.Apply(UrlOf(target, state)), value), state);
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

    /// <summary>Puts segments behind a URL: of an object that is changed, or of a text, which gives another one or an object.</summary>
    private Value Append(Sink sink, SinkCall call, State state)
    {
        var segments = ReadMember(call.Find(sink.Url) ?? Value.Empty, Slots.Text, null, state) is { Kind: ValueKind.List } items ? items : call.Find(sink.Url) ?? Value.Empty;
        var client = sink.Client.Length == 0 ? null : call.Find(sink.Client);
        var target = sink.Request.Length == 0 ? null : call.Find(sink.Request);
        var isOpen = segments.IsFree && segments.Kind != ValueKind.List && call.TypeOf(sink.Url) is IArrayTypeSymbol;
        return Change(call, target, url => isOpen ? UrlFunctions.Below.Apply(url, segments) : UrlFunctions.JoinSegments(url, segments), client != null ? BaseOfClient(client, state) : null, state);
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
}
