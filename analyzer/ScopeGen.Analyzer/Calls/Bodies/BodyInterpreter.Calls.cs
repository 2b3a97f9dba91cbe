using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Calls: of libraries, and of code whose summary takes the place of running it again.</content>
internal sealed partial class BodyInterpreter
{
    // Of a member that sends more, the rest is not looked at; none does that people write.
    private const int MaxEffects = 256;

    private Value EvaluateInvocation(IInvocationOperation invocation, State state)
    {
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance == null ? Value.Null : Evaluate(invocation.Instance, state);
        var arguments = EvaluateArguments(method, invocation.Arguments, state);
        if (state.IsDead)
        {
            return Value.Null;
        }

        NoteCall(state);
        if (_engine.Sinks.Find(method) is { } sink)
        {
            return ApplySink(sink, new SinkCall(method, receiver, arguments, invocation), state);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return CallFunction(receiver, arguments, invocation, state);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallFunction(CreateFunction(method.OriginalDefinition, LocalFunctionBody(method), state, isCalled: true), arguments, invocation, state);
        }

        if (_engine.Libraries.Call(method, receiver, arguments, invocation, state, this) is { } known)
        {
            return known;
        }

        // Who makes an object with what, or hands a client to whom, tells what a parameter may be.
        if (_engine.IsInSource(method) && (method.MethodKind == MethodKind.Constructor || method.Parameters.Any(p => _engine.Sinks.Lists(p.Type))))
        {
            _constructions.Add(new Construction(method.OriginalDefinition, arguments.Select(a => Reify(a, state).WithoutQuestions()).ToEquatableArray()));
        }

        return _engine.IsInSource(method) || _engine.IsImplementedBy(method, receiver)
            ? CallSource(invocation, method, receiver, arguments, state, isVirtual: invocation.IsVirtual)
            : CallUnknown(invocation, method, receiver, arguments, state);
    }

    /// <summary>The arguments in the order of the parameters; one that is left out has its default.</summary>
    private List<Value> EvaluateArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, State state)
    {
        var values = Enumerable.Repeat(Value.Null, method.Parameters.Length).ToList();
        foreach (var argument in arguments)
        {
            var value = Evaluate(argument.Value, state);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Count)
            {
                values[parameter.Ordinal] = value;
                if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                {
                    Assign(argument.Value, Holes.Of(parameter.Type, Holes.NameOf(argument.Value), UnresolvedReason.UnsupportedConstruct, "out or ref argument", Routes.HoleKind.Spanning), state);
                }
            }
        }

        return values;
    }

    /// <summary>Calls code of the compilation: each method that the call may reach.</summary>
    private Value CallSource(IOperation call, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, State state, bool isVirtual = true)
    {
        if (receiver.Kind == ValueKind.Conditional)
        {
            return Value.Conditional(receiver.Parts[0], CallSource(call, method, receiver.Parts[1], arguments, state, isVirtual), CallSource(call, method, receiver.Parts[2], arguments, state, isVirtual));
        }

        if (receiver.Kind == ValueKind.Choice)
        {
            // One object after the other: what one holds never meets what another one does.
            return Value.AnyOf(receiver.Parts.Select(r => CallSource(call, method, r, arguments, state, isVirtual)).ToList());
        }

        var targets = isVirtual ? _engine.Targets(method, receiver, Cancellation) : [method.OriginalDefinition];
        var results = new List<Value>();
        foreach (var target in targets)
        {
            var summary = _engine.Summarize(target, _session);
            results.Add(Apply(summary, target, call, receiver, arguments, state));
        }

        if (results.Count == 0)
        {
            return Opaque(call);
        }

        // Which of several is meant is known once the object is.
        return results.Count > 1 && receiver.IsFree && !receiver.HasReference && results.Distinct().Count() > 1
            ? Value.Call(method, receiver, arguments.Select(a => Reify(a, state)))
            : Adopt(Value.AnyOf(results), state);
    }

    private Value Apply(MemberSummary summary, IMethodSymbol target, IOperation? call, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
        var substitution = new Substitution(_engine, _session, state) { Self = receiver.Kind == ValueKind.Null ? null : receiver };
        foreach (var parameter in target.Parameters)
        {
            substitution.Bind(parameter, parameter.Ordinal < arguments.Count ? arguments[parameter.Ordinal] : Value.Null);
        }

        foreach (var effect in call == null ? [] : summary.Effects)
        {
            var guards = substitution.Apply(effect.Guards);
            if (guards == null)
            {
                continue;
            }

            Send(call!, new Effect(substitution.Apply(effect.Verb), substitution.Apply(effect.Url), substitution.Apply(effect.Client), effect.Appends)
            {
                UrlSyntax = UrlArgument(call!, target, effect),
                Path = new EquatableArray<CallStep>([StepOf(call!, target), .. effect.Path]),
                Guards = guards.Value,
            }, state);
        }

        foreach (var delegated in call == null ? [] : summary.DelegateCalls)
        {
            if (substitution.Apply(delegated.Guards) is { } guards)
            {
                var handed = delegated.Arguments.Select(a => substitution.Apply(a)).ToList();
                var within = state.Clone();
                within.Guards = [.. state.Guards, .. guards];
                CallFunction(substitution.Apply(delegated.Function), handed, call!, within);
                within.Guards = state.Guards;
                state.Become(within);
            }
        }

        foreach (var write in summary.Writes)
        {
            WriteMember(substitution.Apply(write.Root), write.Key, Adopt(substitution.Apply(write.Value), state), state);
        }

        foreach (var (parameter, value) in summary.Outputs)
        {
            Give(parameter, value);
        }

        // How the call ended is one question, and what it left the answer to it.
        if (summary.Attempted is { } attempted && call is IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean })
        {
            var succeeded = Value.Condition(call);
            foreach (var (parameter, whenTrue, whenFalse) in attempted)
            {
                Give(parameter, Value.Conditional(succeeded, whenTrue, whenFalse));
            }

            return succeeded;
        }

        void Give(IParameterSymbol parameter, Value value)
        {
            if ((call as IInvocationOperation)?.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                Assign(argument.Value, Adopt(substitution.Apply(value), state), state);
            }
        }

        // Objects are handed over once for each root, so that what a caller changes is changed under every name.
        return substitution.Apply(summary.Returns);
    }

    /// <summary>The argument that holds the URL, or most of it; null where the object does.</summary>
    private static SyntaxNode? UrlArgument(IOperation call, IMethodSymbol target, Effect effect)
    {
        var parameter = FirstParameter(effect.Url, target) ?? FirstParameter(effect.Verb, target);
        return parameter == null ? null : (call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        }).FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal && a.ArgumentKind != ArgumentKind.DefaultValue)?.Value.Syntax;
    }

    private static IParameterSymbol? FirstParameter(Value value, IMethodSymbol target) =>
        value.Kind == ValueKind.Parameter && value.Data is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, target)
            ? parameter
            : value.Parts.Select(p => FirstParameter(p, target)).FirstOrDefault(p => p != null);

    private static CallStep StepOf(IOperation call, ISymbol target) => new($"{target.ContainingType?.Name}.{target.Name}", CallNames.LocationOf(call));

    /// <summary>Writes down a request, and hands it to the callers where they decide on it.</summary>
    private void Send(IOperation place, Effect effect, State state)
    {
        var guards = state.Guards.Concat(effect.Guards.Items).Where(g => !g.IsAlways).Distinct().ToList();
        if (guards.Any(g => g.IsNever))
        {
            return;
        }

        // What was decided on the way here is decided for the request; what callers cannot ask again they need not know.
        Value Known(Value value) => guards.Aggregate(Reify(value, state), (known, guard) => known.Assume(guard.Condition, guard.Expected));
        var sent = effect with
        {
            Verb = Known(effect.Verb),
            Url = Known(effect.Url),
            Client = Known(effect.Client),
            Guards = guards.Where(g => !g.Condition.HasQuestion).Select(g => g with { Condition = Reify(g.Condition, state) }).ToEquatableArray(),
        };
        if (_rehearsed != null)
        {
            if (_engine.Settler.DependsOnCaller(sent, _frames.Peek().Function, _session))
            {
                _rehearsed.Add(place);
            }

            return;
        }

        if (_frames.Count > 0 && _frames.Peek().HandedOn.Contains(place))
        {
            AddPlace(place, sent with { IsHandedOn = true });
            var frame = _frames.Pop();
            Send(frame.Call, effect with { UrlSyntax = null, Path = new EquatableArray<CallStep>([StepOf(frame.Call, frame.Function), .. effect.Path]) }, state);
            _frames.Push(frame);
            return;
        }

        AddPlace(place, sent);
        if (_effects.Count < MaxEffects && _member is IMethodSymbol method && _engine.Settler.DependsOnCaller(sent, method, _session))
        {
            _effects.Add(sent);
        }
    }

    /// <summary>Writes down what is not run, for being nested too deep or behind too much code: that it was not read is said.</summary>
    private void Skip(IOperation code, string reason)
    {
        if (_rehearsed != null || !_skipped.Add(code))
        {
            return;
        }

        foreach (var call in code.DescendantsAndSelf().OfType<IInvocationOperation>().Where(c => _engine.Sinks.Find(c.TargetMethod) is { Does: SinkAction.Sends }))
        {
            Cancellation.ThrowIfCancellationRequested();
            var unknown = Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, reason);
            AddPlace(call, new Effect(unknown, unknown, Value.Null, Appends: false) { Path = new EquatableArray<CallStep>([StepOf(call, call.TargetMethod)]) });
        }
    }

    private void AddPlace(IOperation place, Effect effect)
    {
        if (!_places.TryGetValue(place, out var effects))
        {
            _places.Add(place, effects = []);
        }

        if (effects.Count < MaxEffects)
        {
            effects.Add(effect);
        }
    }

    private Value CallUnknown(IInvocationOperation call, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
        var subject = method.IsExtensionMethod && arguments.Count > 0 ? arguments[0] : receiver;
        // A library's fluent members return the request or client that they are called on.
        if (_engine.Sinks.Lists(method.ReturnType) && subject.Kind is not (ValueKind.Null or ValueKind.Hole) && _engine.Sinks.Lists(SubjectType(call)))
        {
            return subject;
        }

        if (method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Void)
        {
            return Value.Null;
        }

        var inputs = subject.Kind == ValueKind.Null ? arguments : arguments.Prepend(receiver);
        var hole = TextFunction.Combine(inputs.Where(v => v.Kind is not ValueKind.Function), Holes.NameOf(call));
        return Holes.Of(ResultType(method.ReturnType), hole.Name, hole.Reason, hole.Reason == UnresolvedReason.UnsupportedConstruct ? Holes.Describe(call) : hole.Detail, hole.Kind);
    }

    private static ITypeSymbol? SubjectType(IInvocationOperation call) => call.Instance?.Type
        ?? (call.Arguments.IsEmpty ? null : Unconverted(call.Arguments[0].Value).Type is { SpecialType: SpecialType.System_String } ? call.Type : Unconverted(call.Arguments[0].Value).Type);

    /// <summary>What a task gives; other types are themselves.</summary>
    private static ITypeSymbol ResultType(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;

    private Value EvaluateCreation(IObjectCreationOperation creation, State state)
    {
        if (creation.Type is not INamedTypeSymbol type || creation.Constructor is not { } constructor)
        {
            return Opaque(creation);
        }

        var arguments = EvaluateArguments(constructor, creation.Arguments, state);
        if (state.IsDead)
        {
            return Value.Null;
        }

        NoteCall(state);
        var created = _engine.Libraries.Create(type, constructor, arguments, state, this);
        if (created == null)
        {
            created = NewObject(type, state);
            if (_engine.Sinks.Find(constructor) is { } sink)
            {
                ApplySink(sink, new SinkCall(constructor, created, arguments, creation), state);
            }
            else if (_engine.IsInSource(type))
            {
                _constructions.Add(new Construction(constructor.OriginalDefinition, arguments.Select(a => Reify(a, state).WithoutQuestions()).ToEquatableArray()));
                Apply(_engine.Summarize(constructor.OriginalDefinition, _session), constructor.OriginalDefinition, creation, created, arguments, state);
                Enumerate(type, creation, created, state);
            }
        }

        if (creation.Initializer != null)
        {
            Initialize(creation.Initializer, created, state);
        }

        return created;
    }

    /// <summary>Whoever makes a sequence enumerates it some time: what its enumerator sends, it sends.</summary>
    private void Enumerate(INamedTypeSymbol type, IOperation creation, Value created, State state)
    {
        foreach (var method in _engine.EnumerationOf(type))
        {
            Apply(_engine.Summarize(method, _session), method, creation, created, [], state);
        }
    }

    private void Initialize(IObjectOrCollectionInitializerOperation initializer, Value created, State state)
    {
        _initialized.Push(created);
        try
        {
            foreach (var item in initializer.Initializers)
            {
                if (item is IMemberInitializerOperation nested)
                {
                    Initialize(nested.Initializer, Evaluate(nested.InitializedMember, state), state);
                }
                else
                {
                    Evaluate(item, state);
                }
            }
        }
        finally
        {
            _initialized.Pop();
        }
    }

    private List<State> RunConstructor(IMethodSymbol constructor, State state)
    {
        var body = _engine.BodyOf(constructor, Cancellation) as IConstructorBodyOperation;
        var chained = (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation ?? body?.Initializer as IInvocationOperation;
        var isChainedToOwn = chained != null && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType.OriginalDefinition, constructor.ContainingType);
        if (!isChainedToOwn)
        {
            InitializeMembers(constructor, state);
        }

        if (chained != null)
        {
            Evaluate(chained, state);
        }
        else if (_engine.PrimaryBaseCall(constructor, Cancellation) is { } baseCall)
        {
            Evaluate(baseCall, state);
        }
        else if (!constructor.IsStatic && constructor.ContainingType.BaseType is { } baseType && _engine.IsInSource(baseType)
            && baseType.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is { } implicitBase)
        {
            Apply(_engine.Summarize(implicitBase.OriginalDefinition, _session), implicitBase.OriginalDefinition, body, _self, [], state);
        }

        if (body == null)
        {
            return [state];
        }

        return body.BlockBody != null ? Execute(body.BlockBody, state) : body.ExpressionBody != null ? Execute(body.ExpressionBody, state) : [state];
    }

    private void InitializeMembers(IMethodSymbol constructor, State state)
    {
        if (_engine.IsPrimary(constructor))
        {
            foreach (var parameter in constructor.Parameters)
            {
                var property = constructor.ContainingType.IsRecord ? constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() : null;
                WriteMember(_self, (object?)property?.OriginalDefinition ?? parameter.OriginalDefinition, Value.Parameter(parameter), state);
            }
        }

        foreach (var member in constructor.ContainingType.GetMembers())
        {
            if (member.IsStatic == constructor.IsStatic && member is IFieldSymbol { IsConst: false } or IPropertySymbol && member.IsStatic == constructor.IsStatic
                && _engine.InitializerOf(member, Cancellation) is { } initializer)
            {
                WriteMember(constructor.IsStatic ? Value.Null : _self, member.OriginalDefinition, Evaluate(initializer, state), state);
            }
        }
    }
}
