using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>A call of a library's method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Receiver">What it is called on; of an extension method the first argument is.</param>
/// <param name="Arguments">The arguments in the order of the parameters.</param>
/// <param name="Operation">The call; null where a delegate stands for it.</param>
/// <param name="State">What is known at the call.</param>
/// <param name="Body">The body that the call stands in.</param>
internal sealed record LibraryCall(IMethodSymbol Method, Value Receiver, IReadOnlyList<Value> Arguments, IOperation? Operation, State State, BodyInterpreter Body)
{
    public string Name => Method.Name;

    /// <summary>What the method is about: the receiver, or an extension method's first argument.</summary>
    public Value Subject => Method.IsStatic && Arguments.Count > 0 ? Arguments[0] : Receiver;

    /// <summary>The arguments behind the subject.</summary>
    public IReadOnlyList<Value> Rest => Method.IsExtensionMethod ? Arguments.Skip(1).ToList() : Arguments;

    public Value? First => Rest.Count > 0 ? Rest[0] : null;

    /// <summary>The argument of a parameter; null where the overload has none.</summary>
    public Value? Named(string parameter) => Method.Parameters.FirstOrDefault(p => p.Name == parameter) is { } found ? Arguments[found.Ordinal] : null;

    /// <summary>A value that the method makes of its arguments in a way that is not understood.</summary>
    public Value Opaque(UnresolvedReason? reason = null)
    {
        var hole = TextFunction.Combine(Arguments.Prepend(Receiver), Name);
        return Holes.Of(Method.ReturnType, hole.Name, reason ?? hole.Reason, reason == null ? hole.Detail : null, hole.Kind);
    }
}
