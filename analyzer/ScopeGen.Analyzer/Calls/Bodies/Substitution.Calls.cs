using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What waited for a delegate, an override or a list.</content>
internal sealed partial class Substitution
{
    private Value Project(Value function, Value list) => list.Kind switch
    {
        ValueKind.List => Value.List(list.Parts.Select((p, i) => Invoke(function, function.Data is Closure { Method.Parameters.Length: 2 } ? [p, Value.Constant(i)] : [p])).ToList()),
        ValueKind.Conditional => Value.Conditional(list.Parts[0], Project(function, list.Parts[1]), Project(function, list.Parts[2])),
        ValueKind.Choice => Value.Choice(list.Parts.Select(p => Project(function, p)).ToList()),
        _ => list.IsFree ? Value.Projection(function, list) : ProjectUnknown(function, list),
    };

    /// <summary>What a function makes of items that nobody knows: parameters of a query, or anything.</summary>
    private Value ProjectUnknown(Value function, Value list)
    {
        var item = Value.Unknown(TextFunction.Combine([list], "item"));
        var made = Invoke(function, [item, item]);
        return Value.Concat([made, Value.Empty]).Literal?.StartsWith("?", StringComparison.Ordinal) == true ? Value.List([Value.Text("?")]) : Value.Unknown(TextFunction.Combine([list], "items"));
    }

    private Value Fold(Value function, Value list) => list.Kind switch
    {
        ValueKind.List when !list.Parts.IsEmpty => list.Parts.Skip(1).Aggregate(list.Parts[0], (sum, item) => Invoke(function, [sum, item])),
        ValueKind.Conditional => Value.Conditional(list.Parts[0], Fold(function, list.Parts[1]), Fold(function, list.Parts[2])),
        ValueKind.Choice => Value.Choice(list.Parts.Select(p => Fold(function, p)).ToList()),
        _ => list.IsFree ? Value.Fold(function, list) : Value.Unknown(TextFunction.Combine([list], "items")),
    };

    /// <summary>What a method that may be overridden returns, once the object is known.</summary>
    private Value Call(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments)
    {
        var isOpen = receiver.IsFree || receiver.Kind == ValueKind.Instance;
        if (isOpen && receiver.Kind != ValueKind.Receiver)
        {
            return Value.Call(method, receiver, arguments);
        }

        // Neither the class nor any that derives from it may have another override.
        var targets = engine.Targets(method, receiver, session.CancellationToken);
        return isOpen && targets.Count != 1 ? Value.Call(method, receiver, arguments) : CallTargets(targets, method, receiver, arguments);
    }

    /// <summary>The method in its type with the type arguments that the caller names.</summary>
    private IMethodSymbol Close(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (_types.Count == 0 || !type.IsGenericType)
        {
            return method;
        }

        var arguments = type.TypeArguments.Select(a => a is ITypeParameterSymbol p && _types.TryGetValue(p, out var named) && named is { Kind: ValueKind.Constant, Data: ITypeSymbol known } ? known : a).ToArray();
        return method.In(type.OriginalDefinition.Construct(arguments));
    }

    /// <summary>What any of several methods returns.</summary>
    public Value CallTargets(IEnumerable<IMethodSymbol> targets, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments)
    {
        var results = new List<Value>();
        foreach (var target in targets)
        {
            var inner = new Substitution(engine, session, state) { Self = receiver, _depth = _depth + 1 };
            foreach (var parameter in target.Parameters.Where(p => p.Ordinal < arguments.Count))
            {
                inner.Bind(parameter, arguments[parameter.Ordinal]);
            }

            results.Add(inner.Apply(engine.Summarize(target, session).Returns));
        }

        return results.Count == 0 ? Holes.Of(method.ReturnType, method.Name, UnresolvedReason.UnsupportedConstruct, $"call of {method.ContainingType?.Name}.{method.Name}") : Value.AnyOf(results);
    }

    /// <summary>What a delegate returns, once it is known.</summary>
    private Value Invoke(Value function, IReadOnlyList<Value> arguments)
    {
        if (function.IsFree && function.Kind != ValueKind.Function)
        {
            return Value.Invocation(function, arguments);
        }

        // One of several delegates; what else may be set is as unknown as any other override.
        var known = function.Alternatives.Where(f => f.Kind == ValueKind.Function).ToList();
        if (function.Kind != ValueKind.Function && known.Count > 0)
        {
            return Value.Choice(known.Select(f => Invoke(f, arguments)).ToList());
        }

        if (function.Kind != ValueKind.Function || !session.EnterFunction())
        {
            return Value.Unknown(function.IsHole ? function.Hole with { Kind = HoleKind.Spanning } : new Hole("value", HoleKind.Spanning, UnresolvedReason.UnsupportedConstruct, "delegate"));
        }

        try
        {
            return new BodyInterpreter(engine, session, ((Closure)function.Data!).Method).Evaluate(function, arguments, state);
        }
        finally
        {
            session.LeaveFunction();
        }
    }
}
