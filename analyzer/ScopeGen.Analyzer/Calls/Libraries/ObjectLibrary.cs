using System.Collections.Generic;
using System.Linq;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>What every object has: its text, and whether it is another one.</summary>
internal sealed class ObjectLibrary : Library
{
    public override IEnumerable<string> Types =>
        ["System.Object", "System.Enum", "System.Guid", "System.Int16", "System.Int32", "System.Int64", "System.UInt32", "System.UInt64", "System.Boolean", "System.Char", "System.Decimal", "System.Double", "System.Nullable`1", "System.ValueType", "System.ArgumentNullException", "System.ArgumentException"];

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "ThrowIfNull" => call.Body.Require(Value.Equal(call.Arguments[0], Value.Null), holds: false, call.State),
        "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" => call.Body.Require(TextFunctions.IsEmpty.Apply(call.Arguments[0]), holds: false, call.State),
        // A culture says nothing of the numbers and names that stand in a URL.
        "ToString" when call.Method.Parameters.All(p => p.Type.Name == "IFormatProvider") => Bodies.BodyInterpreter.Stringify(call.Receiver, (call.Operation as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.Instance?.Type),
        "ToString" => call.Receiver.IsHole ? call.Receiver : null,
        "Equals" or "ReferenceEquals" when call.Arguments.Count == 2 => Value.Equal(call.Arguments[0], call.Arguments[1]),
        "Equals" when call.Arguments.Count == 1 => Value.Equal(call.Receiver, call.Arguments[0]),
        "GetType" => ReflectionFunctions.TypeOf.Apply(call.Receiver),
        "GetValueOrDefault" => call.Receiver,
        _ => null,
    };

    public override Value? Read(Microsoft.CodeAnalysis.IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, Bodies.State state, Bodies.BodyInterpreter body) =>
        property.Name switch { "Value" => instance, "HasValue" => Value.Not(Value.Equal(instance, Value.Null)), _ => null };
}
