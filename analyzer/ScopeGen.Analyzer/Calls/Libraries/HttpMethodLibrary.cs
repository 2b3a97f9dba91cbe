using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.Net.Http.HttpMethod: the method as text.</summary>
internal sealed class HttpMethodLibrary : Library
{
    public override IEnumerable<string> Types => ["System.Net.Http.HttpMethod"];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count == 1 ? TextFunctions.ToUpper.Apply(arguments[0]) : null;

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "Parse" => TextFunctions.ToUpper.Apply(call.Arguments[0]),
        "ToString" => call.Receiver,
        "Equals" => Value.Equal(call.Receiver, call.Arguments[0]),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        property.IsStatic ? Value.Text(property.Name.ToUpperInvariant()) : instance;
}
