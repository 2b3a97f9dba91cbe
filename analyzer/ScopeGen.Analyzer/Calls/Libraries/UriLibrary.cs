using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.Uri: text that knows how to be resolved.</summary>
internal sealed class UriLibrary : Library
{
    public override IEnumerable<string> Types => ["System.Uri"];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count >= 2 && constructor.Parameters[0].Type.Name == "Uri" ? UrlFunctions.Resolve.Apply(arguments[0], arguments[1])
        : arguments.Count > 0 ? arguments[0]
        : null;

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "EscapeDataString" or "HexEscape" => TextFunctions.Escape.Apply(call.Arguments[0]),
        "UnescapeDataString" or "EscapeUriString" => call.Arguments[0],
        "ToString" => call.Receiver,
        "GetLeftPart" when call.Arguments[0].Data is ISymbol { Name: "Path" or "Query" } => call.Receiver,
        "GetLeftPart" => UrlFunctions.Root.Apply(call.Receiver),
        "TryCreate" => TryCreate(call),
        "IsWellFormedUriString" when call.Arguments[0].Literal is { } text => Value.Constant(System.Uri.IsWellFormedUriString(text, System.UriKind.RelativeOrAbsolute)),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name switch
    {
        "Query" => Value.Text("?"),
        "Scheme" => UrlFunctions.Scheme.Apply(instance),
        "Host" or "DnsSafeHost" or "IdnHost" => UrlFunctions.Host.Apply(instance),
        "Authority" => UrlFunctions.Authority.Apply(instance),
        "Port" => UrlFunctions.Port.Apply(instance),
        "AbsoluteUri" or "OriginalString" => instance,
        "AbsolutePath" or "LocalPath" or "PathAndQuery" => UrlFunctions.PathOf.Apply(instance),
        "IsAbsoluteUri" when instance.Literal is { } text => Value.Constant(Routes.UrlText.Of(text).IsAbsolute),
        "IsAbsoluteUri" when instance.Kind == ValueKind.Base || TextFunctions.Pieces(instance)[0].Kind == ValueKind.Base => Value.True,
        _ => null,
    };

    private static Value? TryCreate(LibraryCall call)
    {
        var created = call.Arguments.Count == 3 && call.Method.Parameters[0].Type.Name == "Uri" ? UrlFunctions.Resolve.Apply(call.Arguments[0], call.Arguments[1]) : call.Arguments[0];
        call.Body.AssignArgument(call, call.Method.Parameters.Length - 1, created);
        // Text that is known to be relative is no absolute URL; on other text the code may go either way.
        var isAbsolute = call.Named("uriKind") is { Data: ISymbol { Name: "Absolute" } } ? UrlFunctions.StartsAbsolute.Apply(call.Arguments[0]) : Value.Unknown("condition", UnresolvedReason.UnsupportedConstruct);
        return isAbsolute.IsHole ? Value.Condition((object?)call.Operation ?? call) : isAbsolute;
    }
}
