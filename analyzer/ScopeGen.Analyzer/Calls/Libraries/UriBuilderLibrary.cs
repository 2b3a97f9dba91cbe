using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.UriBuilder: an object that holds a URL, of which parts can be set.</summary>
internal sealed class UriBuilderLibrary : Library
{
    private static readonly Value Slash = Value.Text("/");

    public override IEnumerable<string> Types => ["System.UriBuilder"];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body)
    {
        var builder = body.NewObject(type, state);
        Value? Argument(string name) => constructor.Parameters.FirstOrDefault(p => p.Name == name) is { } p && p.Ordinal < arguments.Count ? arguments[p.Ordinal] : null;
        var url = arguments.Count == 1 ? arguments[0] : Root(Argument("schemeName") ?? Argument("scheme"), Argument("hostName") ?? Argument("host"), Argument("portNumber") ?? Argument("port"));
        if ((Argument("pathValue") ?? Argument("path")) is { } path)
        {
            url = UrlFunctions.JoinPath(url, path);
        }

        state.Write(builder, Slots.Text, url);
        return builder;
    }

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body)
    {
        var url = body.ReadMember(instance, Slots.Text, null, state);
        return property.Name switch
        {
            "Uri" => url,
            "Path" => UrlFunctions.PathOf.Apply(url),
            "Query" => Value.Empty,
            _ => null,
        };
    }

    public override bool Write(IPropertySymbol property, Value instance, Value value, State state, BodyInterpreter body)
    {
        var url = body.ReadMember(instance, Slots.Text, null, state);
        Value? changed = property.Name switch
        {
            "Path" when Longer(url, value) is { } longer => longer,
            "Path" => UrlFunctions.JoinPath(Value.Base(UrlFunctions.Root.Apply(url)), value),
            "Host" => UrlFunctions.JoinPath(Value.Concat([Value.Text("https://"), value]), UrlFunctions.PathOf.Apply(url)),
            _ => null,
        };
        if (changed != null)
        {
            body.WriteMember(instance, Slots.Text, changed, state);
        }

        return true;
    }

    public override Value? Call(LibraryCall call) => call.Name == "ToString" ? call.Body.ReadMember(call.Receiver, Slots.Text, null, call.State) : null;

    /// <summary>The URL with more behind the path that it has, of which nobody knows where it starts; null where the path is another one.</summary>
    private static Value? Longer(Value url, Value path)
    {
        var before = UrlFunctions.PathOf.Apply(url);
        var pieces = TextFunctions.Pieces(path);
        var first = pieces[0].Kind == ValueKind.Apply && ReferenceEquals(pieces[0].Data, TextFunctions.TrimEnd) ? pieces[0].Parts[0] : pieces[0];
        return TextFunctions.Pieces(url)[0] is { Literal: null, Kind: not ValueKind.Base } && first.Equals(before) && before.Literal == null
            ? UrlFunctions.JoinPath(url, Value.Concat(pieces.Skip(1)))
            : null;
    }

    private static Value Root(Value? scheme, Value? host, Value? port)
    {
        var root = new List<Value> { scheme is { Kind: not ValueKind.Null } ? scheme : Value.Text("http"), Value.Text("://"), host ?? Value.Text("localhost") };
        if (port is { Kind: ValueKind.Constant, Data: int number } && number > 0)
        {
            root.Add(Value.Text(":"));
            root.Add(port);
        }

        return Value.Concat([Value.Concat(root), Slash]);
    }
}
