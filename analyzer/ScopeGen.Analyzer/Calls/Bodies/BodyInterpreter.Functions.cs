using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Lambdas, local functions and delegates: run where they are called, with what they captured.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>The functions that the body makes and does not call itself.</summary>
    private readonly Dictionary<IOperation, (IMethodSymbol Symbol, State State)> _forgotten = [];
    private readonly HashSet<IOperation> _called = [];

    /// <summary>The methods of libraries that send and that the body handed on by their name, and those of them that it called.</summary>
    private readonly Dictionary<IOperation, (Value Function, State State)> _handedByName = [];
    private readonly HashSet<Value> _calledByName = [];
    private readonly HashSet<IOperation> _running = [];

    /// <summary>The places in a function whose requests those who call it decide on.</summary>
    private readonly Dictionary<IOperation, HashSet<IOperation>> _handedOn = [];
    private readonly Stack<(IOperation Call, IMethodSymbol Function, HashSet<IOperation> HandedOn)> _frames = new();
    private HashSet<IOperation>? _rehearsed;

    private Value CreateFunction(IMethodSymbol symbol, IOperation? body, State state, bool isCalled = false)
    {
        if (body == null)
        {
            return Value.Unknown(symbol.Name, UnresolvedReason.UnsupportedConstruct, "local function");
        }

        var captured = Captured(body, state).ToList();
        if (!isCalled && !_called.Contains(body))
        {
            _forgotten[body] = (symbol, state.Clone());
        }

        return Value.Function(new Closure(symbol, body, captured.Select(c => c.Symbol).ToEquatableArray()), captured.Select(c => c.Value));
    }

    /// <summary>The variables, parameters and the object that a function uses and does not have itself.</summary>
    private IEnumerable<(ISymbol Symbol, Value Value)> Captured(IOperation body, State state)
    {
        var symbols = body.Descendants()
            .Select(o => (o as ILocalReferenceOperation)?.Local ?? (ISymbol?)(o as IParameterReferenceOperation)?.Parameter)
            .OfType<ISymbol>()
            .Distinct(SymbolEqualityComparer.Default);
        foreach (var symbol in symbols)
        {
            if (state.Variables.Find(symbol!) is { } variable)
            {
                yield return (symbol!, Reify(variable, state));
            }
            else if (symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _member))
            {
                yield return (symbol, Value.Parameter(parameter));
            }
        }

        // The object stands under its type.
        if (_member.ContainingType is { } type && Self(state).Kind != ValueKind.Null)
        {
            yield return (type.OriginalDefinition, Reify(Self(state), state));
        }
    }

    /// <summary>Of functions that are handed to who knows whom and were not called yet: what they assign may have another value from now on.</summary>
    private void ForgetAssigned(IReadOnlyList<Value> arguments, State state)
    {
        foreach (var body in arguments.SelectMany(a => a.Alternatives).SelectMany(a => a.Kind == ValueKind.List ? a.Parts : [a]).Select(a => (a.Data as Closure)?.Body).OfType<IOperation>().Where(b => !_called.Contains(b) && !_running.Contains(b)))
        {
            foreach (var assigned in body.Descendants().OfType<IAssignmentOperation>())
            {
                var symbol = (assigned.Target as ILocalReferenceOperation)?.Local ?? (ISymbol?)(assigned.Target as IParameterReferenceOperation)?.Parameter;
                // What the function declares itself is not there yet.
                if (symbol != null && state.Variables.ContainsKey(symbol))
                {
                    state.Variables = state.Variables.SetItem(symbol, Holes.Of(assigned.Target.Type, symbol.Name, UnresolvedReason.UnsupportedConstruct, "assigned by a delegate", Routes.HoleKind.Spanning));
                }
            }
        }
    }

    private Value Self(State state) => (_member.ContainingType is { } type ? state.Variables.Find(type.OriginalDefinition) : null) ?? _self;

    /// <summary>Calls a delegate; one that a caller provides is noted for the caller.</summary>
    public Value CallFunction(Value function, IReadOnlyList<Value> arguments, IOperation call, State state)
    {
        switch (function.Kind)
        {
            case ValueKind.Choice:
            case ValueKind.Conditional:
                return Value.Choice(function.Alternatives.Select(f => CallFunction(f, arguments, call, state)).ToList());
            case ValueKind.Function when function.Data is Closure { Body: { } body } closure:
                return RunFunction(closure, body, function.Parts, arguments, call, state);
            case ValueKind.Function:
                _calledByName.Add(function);
                return CallMethodGroup(((Closure)function.Data!).Method, function.Parts[0], arguments, call, state);
        }

        if (!function.IsFree)
        {
            return Opaque(call);
        }

        if (arguments.Any(a => a.HasReference || (a.Kind == ValueKind.Parameter && _engine.Sinks.Lists(((IParameterSymbol)a.Data!).Type))))
        {
            NoteDecisive(function);
        }

        var handed = arguments.Select(a => Reify(a, state).WithoutQuestions()).ToEquatableArray();
        _delegateCalls.Add(new DelegateCall(Reify(function, state).WithoutQuestions(), handed) { Guards = state.Guards.Where(g => !g.Condition.HasQuestion).ToEquatableArray() });
        return Value.Invocation(function, handed);
    }

    private Value CallMethodGroup(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, IOperation call, State state)
    {
        if (IsBound(method, receiver))
        {
            return CallMethodGroup(method.ReducedFrom ?? method, Value.Null, [receiver, .. arguments], call, state);
        }

        if (_engine.Sinks.Find(method) is { } sink)
        {
            return ApplySink(sink, new SinkCall(method, receiver, arguments, call), state);
        }

        if (_engine.IsInSource(method))
        {
            // A method that is handed itself calls itself through what it is handed.
            if (!_session.EnterFunction())
            {
                return Opaque(call);
            }

            try
            {
                return CallSource(call, method, receiver, arguments, state);
            }
            finally
            {
                _session.LeaveFunction();
            }
        }

        return _engine.Libraries.Call(method, receiver, arguments, null, state, this) ?? Opaque(call);
    }

    /// <summary>Whether an extension method is named on an object: its first argument.</summary>
    private static bool IsBound(IMethodSymbol method, Value receiver) => method.IsExtensionMethod && receiver.Kind != ValueKind.Null;

    /// <summary>What a method gives whose name somebody handed on; what it sends is said where it is called.</summary>
    private Value ResultOf(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
        if (IsBound(method, receiver))
        {
            return ResultOf(method.ReducedFrom ?? method, Value.Null, [receiver, .. arguments], state);
        }

        var isSink = _engine.Sinks.Find(method) != null;
        var targets = isSink || !_engine.IsInSource(method) ? [] : _engine.Targets(method, receiver, Cancellation);
        if (targets.Count > 0)
        {
            return Adopt(Value.AnyOf(targets.Select(t => Apply(_engine.Summarize(t, _session), t, null, receiver, arguments, state)).ToList()), state);
        }

        return (isSink ? null : _engine.Libraries.Call(method, receiver, arguments, null, state, this))
            ?? Holes.Of(ResultType(method.ReturnType), method.Name, isSink ? UnresolvedReason.ResponseData : UnresolvedReason.UnsupportedConstruct);
    }

    private Value RunFunction(Closure closure, IOperation body, ImmutableArray<Value> captured, IReadOnlyList<Value> arguments, IOperation call, State state)
    {
        _called.Add(body);
        if (_running.Contains(body))
        {
            return Opaque(call);
        }

        if (!_session.EnterFunction())
        {
            Skip(body, "functions in functions");
            return Opaque(call);
        }

        _running.Add(body);
        try
        {
            // What it captured here may have changed since; what another member made it with is not known here.
            for (var i = 0; i < closure.Captured.Count; i++)
            {
                if (i < captured.Length && !IsOwn(closure.Captured[i], state))
                {
                    state.Variables = state.Variables.SetItem(closure.Captured[i], Adopt(captured[i], state));
                }
            }

            var handedOn = arguments.Count > 0 && closure.Method.Parameters.Length > 0 ? Rehearse(closure.Method, body, state) : [];
            foreach (var parameter in closure.Method.Parameters)
            {
                var value = parameter.Ordinal < arguments.Count ? arguments[parameter.Ordinal] : LambdaParameter(parameter);
                state.Variables = state.Variables.SetItem(parameter, value);
            }

            _frames.Push((call, closure.Method, handedOn));
            try
            {
                return RunBody(body, state);
            }
            finally
            {
                _frames.Pop();
            }
        }
        finally
        {
            _running.Remove(body);
            _session.LeaveFunction();
        }
    }

    /// <summary>Runs a function for an unknown caller, to see which of its requests depend on what a caller hands it.</summary>
    private HashSet<IOperation> Rehearse(IMethodSymbol function, IOperation body, State state)
    {
        if (_handedOn.TryGetValue(body, out var known))
        {
            return known;
        }

        var found = new HashSet<IOperation>();
        _handedOn.Add(body, found);
        var rehearsal = state.Clone();
        foreach (var parameter in function.Parameters)
        {
            rehearsal.Variables = rehearsal.Variables.SetItem(parameter, Value.Parameter(parameter));
        }

        var outer = _rehearsed;
        _rehearsed = found;
        _frames.Push((body, function, []));
        try
        {
            RunBody(body, rehearsal);
        }
        finally
        {
            _frames.Pop();
            _rehearsed = outer;
        }

        return found;
    }

    /// <summary>Whether a variable of the body at hand: what a function captured of it is what it holds now.</summary>
    private bool IsOwn(ISymbol symbol, State state) => state.Variables.ContainsKey(symbol)
        || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, _member)
        || (symbol is INamedTypeSymbol type && SymbolEqualityComparer.Default.Equals(type, _member.ContainingType?.OriginalDefinition) && _member is not IMethodSymbol { MethodKind: MethodKind.LambdaMethod });

    private Value RunBody(IOperation body, State state)
    {
        var (returns, ends, outcomes) = (_returns.ToList(), _ends.ToList(), _outcomes.ToList());
        _returns.Clear();
        _ends.Clear();
        var guards = state.Guards;
        var states = Execute(body, state.Clone());
        var result = Value.Choice(_returns.Select(r => r.Value).ToList());
        var finished = states.Concat(_ends).ToList();
        if (finished.Count > 0)
        {
            state.Become(State.Merge(finished));
            state.Guards = guards;
        }

        _returns.Clear();
        _ends.Clear();
        _returns.AddRange(returns);
        _ends.AddRange(ends);
        _outcomes.Clear();
        _outcomes.AddRange(outcomes);
        return Adopt(result, state);
    }

    private static Value LambdaParameter(IParameterSymbol parameter) =>
        Holes.Of(parameter.Type, parameter.Name, UnresolvedReason.UnsupportedConstruct, "parameter of a lambda");

    private void RunHandedByName()
    {
        foreach (var handed in _handedByName.Where(h => !_calledByName.Contains(h.Value.Function)).OrderBy(h => h.Key.Syntax.SpanStart).ToList())
        {
            CallFunction(handed.Value.Function, ((Closure)handed.Value.Function.Data!).Method.Parameters.Select(LambdaParameter).ToList(), handed.Key, handed.Value.State.Clone());
        }
    }

    /// <summary>Runs what was made and handed to a library, or stored: it may be called, with what is not known.</summary>
    private void RunForgottenFunctions()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            var left = _forgotten.Where(f => !_called.Contains(f.Key)).OrderBy(f => f.Key.Syntax.SpanStart).ToList();
            foreach (var function in left)
            {
                var state = function.Value.State.Clone();
                RunFunction(new Closure(function.Value.Symbol, function.Key, default), function.Key, [], [], function.Key, state);
            }

            if (left.Count == 0)
            {
                break;
            }
        }

        // Functions made by functions that nobody is seen to call, and so on.
        foreach (var function in _forgotten.Keys.Where(f => !_called.Contains(f)).ToList())
        {
            Skip(function, "functions in functions");
        }

        RunHandedByName();
    }
}
