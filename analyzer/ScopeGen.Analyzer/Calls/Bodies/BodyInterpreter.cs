using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Libraries;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>
/// Runs the body of a member on values instead of data, once for each way through it, and writes down what it does. Work, depth and
/// the number of ways are bounded; what it does not understand is a hole.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxDepth = 160;
    private const int MaxSteps = 300_000;

    private readonly CallEngine _engine;
    private readonly Session _session;
    private readonly ISymbol _member;
    private readonly Value _self;
    private readonly Dictionary<IOperation, Requests> _places = [];
    private readonly HashSet<IOperation> _skipped = [];
    private readonly Requests _effects = new();
    private readonly DelegateCalls _delegateCalls = new();
    private readonly List<Construction> _constructions = [];
    private readonly HashSet<Write> _assignments = [];
    private readonly List<Registration> _registrations = [];
    private readonly HashSet<OptionsBinding> _bindings = [];
    private readonly List<(Value Value, ImmutableArray<Guard> Guards)> _returns = [];
    private readonly List<State> _ends = [];
    private readonly List<(bool? Value, State State)> _outcomes = [];
    private int _steps;
    private int _depth;
    private int _objects;

    public BodyInterpreter(CallEngine engine, Session session, ISymbol member)
        : this(engine, session, member, member.ContainingType is { } type ? Value.Receiver(type) : Value.Null)
    {
    }

    private BodyInterpreter(CallEngine engine, Session session, ISymbol member, Value self)
    {
        _engine = engine;
        _session = session;
        _member = member;
        _self = self;
    }

    private CancellationToken Cancellation => _session.CancellationToken;

    /// <summary>The member's summary.</summary>
    public MemberSummary Summarize() => Summarize([]);

    private MemberSummary Summarize(IEnumerable<(IParameterSymbol Parameter, Value Value)> arguments)
    {
        var start = new State();
        foreach (var (parameter, value) in arguments)
        {
            start.Variables = start.Variables.SetItem(parameter, Adopt(value, start));
        }

        // An object that is known is this run's own to change.
        var self = _self.Kind == ValueKind.Object ? Adopt(_self, start) : null;
        if (self != null)
        {
            start.Variables = start.Variables.SetItem(_member.ContainingType.OriginalDefinition, self);
        }

        var states = Run(start);
        RunForgottenFunctions();
        var end = State.Combine([.. states, .. _ends, .. (states.Count + _ends.Count == 0 ? [new State()] : Array.Empty<State>())]);
        var pictures = new Substitution(_engine, _session, end);
        Value Pictured(Value value) => value.HasReference ? pictures.Reify(value) : value;
        return new MemberSummary
        {
            Returns = Returned(isEnd: states.Count + _ends.Count > 0),
            Effects = _effects.ForCallers,
            DelegateCalls = _delegateCalls.All,
            Writes = [.. WritesOf(end, Pictured), .. self == null ? [] : ChangesTo(self, end, Pictured)],
            Places = [.. _places.OrderBy(p => p.Key.Syntax.SpanStart).Select(p => new SendingPlace(p.Key, p.Value.All))],
            Constructions = [.. _constructions.Distinct()],
            Outputs = [.. OutputsOf(end)],
            Attempted = Attempted(),
            Assignments = [.. _assignments.Select(a => new Write(Pictured(a.Root).WithoutQuestions(), a.Key, Pictured(a.Value).WithoutQuestions())).Distinct()],
            Registrations = [.. _registrations.Distinct()],
            Bindings = [.. _bindings],
            Decisive = [.. _decisive.OrderBy(p => p.Ordinal)],
        };
    }

    private List<State> Run(State state)
    {
        if (_member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor)
        {
            return RunConstructor(constructor, state);
        }

        var body = _engine.BodyOf(_member, Cancellation);
        if (_member is not IMethodSymbol)
        {
            var initialized = body == null ? Value.Null : Evaluate(body is ISymbolInitializerOperation initializer ? initializer.Value : body, state);
            _returns.Add((Reify(initialized, state).WithoutQuestions(), []));
            return [state];
        }

        return body == null ? [state] : Execute(body, state);
    }

    /// <summary>What the body returns; which of several values where it depends on what a caller provides.</summary>
    /// <param name="isEnd">Whether the body ever ends, but by an exception.</param>
    private Value Returned(bool isEnd)
    {
        if (_member is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            return Value.Null;
        }

        return _returns.Count > 0 ? Decide(_returns, 0) : isEnd || _places.Count > 0 || _member is IMethodSymbol { ReturnsVoid: true } ? Value.Null : Value.Never;
    }

    /// <summary>The value by conditions: the first on which the returns depend decides, and then the next.</summary>
    private static Value Decide(List<(Value Value, ImmutableArray<Guard> Guards)> returns, int depth)
    {
        var open = returns.FirstOrDefault(r => !r.Guards.IsEmpty).Guards;
        if (open.IsDefaultOrEmpty || depth == MaxGuards || returns.Count == 1)
        {
            return Value.Choice(returns.Select(r => r.Value).ToList());
        }

        var condition = open[0].Condition;
        List<(Value, ImmutableArray<Guard>)> Reached(bool expected) => returns
            .Where(r => !r.Guards.Any(g => g.Condition.Equals(condition) && g.Expected != expected))
            .Select(r => (r.Value, r.Guards.RemoveAll(g => g.Condition.Equals(condition))))
            .ToList();
        var (yes, no) = (Reached(true), Reached(false));
        return yes.Count == 0 ? Decide(no, depth + 1) : no.Count == 0 ? Decide(yes, depth + 1) : Value.Conditional(condition, Decide(yes, depth + 1), Decide(no, depth + 1));
    }

    /// <summary>What the body leaves behind where a caller can see it.</summary>
    private static IEnumerable<Write> WritesOf(State end, Func<Value, Value> pictured) =>
        from root in end.Heap
        where root.Key.IsFree
        from member in root.Value
        select new Write(root.Key, member.Key, pictured(member.Value).WithoutQuestions());

    /// <summary>What the body leaves in its own object that was not there before, where the object is known.</summary>
    private IEnumerable<Write> ChangesTo(Value self, State end, Func<Value, Value> pictured)
    {
        var before = (Shape)_self.Data!;
        return from member in end.Heap.Find(self) ?? State.NoMembers
               let value = pictured(member.Value).WithoutQuestions()
               let index = before.IndexOf(member.Key)
               where index < 0 || !_self.Parts[index].Equals(value)
               select new Write(Value.Receiver(before.Type), member.Key, value);
    }

    private IEnumerable<(IParameterSymbol, Value)> OutputsOf(State end) => _member is IMethodSymbol method
        ? from parameter in method.Parameters
          where parameter.RefKind is RefKind.Out or RefKind.Ref && end.Variables.ContainsKey(parameter)
          select (parameter, Reify(end.Variables.Find(parameter)!, end).WithoutQuestions())
        : [];

    /// <summary>What is left in out parameters by how the method ends, where it always says true or false.</summary>
    private ImmutableArray<(IParameterSymbol, Value, Value)>? Attempted()
    {
        var succeeded = _outcomes.Where(o => o.Value == true).Select(o => o.State).ToList();
        var failed = _outcomes.Where(o => o.Value == false).Select(o => o.State).ToList();
        if (_member is not IMethodSymbol method || succeeded.Count == 0 || failed.Count == 0 || _outcomes.Any(o => o.Value == null))
        {
            return null;
        }

        var (good, bad) = (State.Merge(succeeded), State.Merge(failed));
        var outputs = method.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref && good.Variables.ContainsKey(p) && bad.Variables.ContainsKey(p)).ToList();
        return outputs.Count == 0 ? null : [.. outputs.Select(p => (p, Reify(good.Variables.Find(p)!, good).WithoutQuestions(), Reify(bad.Variables.Find(p)!, bad).WithoutQuestions()))];
    }

    /// <summary>The value with a picture of each object in place of the object, which the code may change afterwards.</summary>
    private Value Reify(Value value, State state) => value.HasReference ? new Substitution(_engine, _session, state).Reify(value) : value;

    /// <summary>A new object of which nothing is known yet.</summary>
    public Value NewObject(INamedTypeSymbol type, State state)
    {
        var reference = Value.Refer(new Reference(_objects++, type));
        state.Heap = state.Heap.SetItem(reference, State.NoMembers);
        return reference;
    }

    /// <summary>An object that a caller or callee handed over, as one that this code may change.</summary>
    private Value Adopt(Value value, State state)
    {
        switch (value.Kind)
        {
            case ValueKind.Conditional:
                return Value.Conditional(value.Parts[0], Adopt(value.Parts[1], state), Adopt(value.Parts[2], state));
            case ValueKind.Choice:
                return Value.Choice(value.Parts.Select(p => Adopt(p, state)).ToList());
            case not ValueKind.Object:
                return value;
        }

        var shape = (Shape)value.Data!;
        var reference = NewObject(shape.Type, state);
        for (var i = 0; i < shape.Keys.Count; i++)
        {
            state.Write(reference, shape.Keys[i], Adopt(value.Parts[i], state));
        }

        return reference;
    }

    /// <summary>Gives the variable behind an out argument a value.</summary>
    public void AssignArgument(LibraryCall call, int ordinal, Value value)
    {
        if ((call.Operation as IInvocationOperation)?.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal) is { } argument)
        {
            Assign(argument.Value, value, call.State);
        }
    }

    /// <summary>Notes that objects of a type are made of a section of the settings.</summary>
    public void NoteBinding(INamedTypeSymbol type, Value section, State state) => _bindings.Add(new OptionsBinding(type.OriginalDefinition, Reify(section, state)));

    /// <summary>What a delegate returns that another member made.</summary>
    public Value Evaluate(Value function, IReadOnlyList<Value> arguments, State? state)
    {
        var own = state?.Clone() ?? new State();
        var closure = (Closure)function.Data!;
        return Reify(closure.Body == null ? ResultOf(closure.Method, function.Parts[0], arguments, own) : CallFunction(function, arguments, closure.Body, own), own);
    }

    private Value Opaque(IOperation operation, UnresolvedReason reason = UnresolvedReason.UnsupportedConstruct, string? detail = null) =>
        Holes.Of(operation.Type, Holes.NameOf(operation), reason, detail ?? (reason == UnresolvedReason.UnsupportedConstruct ? Holes.Describe(operation) : null));
}
