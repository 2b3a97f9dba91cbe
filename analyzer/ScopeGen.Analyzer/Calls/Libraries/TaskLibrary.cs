using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Tasks and lazy values, which count as what they give.</summary>
internal sealed class TaskLibrary : Library
{
    public override IEnumerable<string> Types =>
    [
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1", "System.Threading.Tasks.TaskFactory",
        "System.Runtime.CompilerServices.TaskAwaiter`1", "System.Runtime.CompilerServices.TaskAwaiter", "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1",
        "System.Lazy`1", "System.Threading.LazyInitializer", "System.Threading.Interlocked", "System.Threading.Tasks.TaskAsyncEnumerableExtensions",
    ];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count > 0 ? arguments[0] : null;

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "FromResult" => call.Arguments[0],
        "Run" or "StartNew" when call.Operation != null => call.Body.CallFunction(call.Arguments[0], [], call.Operation, call.State),
        "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" => call.Subject,
        "ContinueWith" when call.Operation != null => call.Body.CallFunction(call.Arguments[0], [call.Receiver], call.Operation, call.State),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name switch
    {
        "Result" => instance,
        "Value" => instance.Kind == ValueKind.Function ? body.CallFunction(instance, [], ((Closure)instance.Data!).Body!, state) : instance.IsFree ? Value.Invocation(instance, []) : instance,
        _ => null,
    };
}
