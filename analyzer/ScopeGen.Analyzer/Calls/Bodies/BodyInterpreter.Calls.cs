using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Calls: of libraries, and of code whose summary takes the place of running it again.</content>
internal sealed partial class BodyInterpreter
{
    private Value EvaluateInvocation(IInvocationOperation invocation, State state)
    {
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance == null ? Value.Null : Evaluate(invocation.Instance, state);
        var arguments = EvaluateArguments(method, invocation.Arguments, state);
        if (state.IsDead)
        {
            return Value.Null;
        }

        var result = Call(invocation, method, receiver, arguments, state) ?? CallUnknown(invocation, method, receiver, arguments, state);
        ForgetAssigned(arguments, state);
        return result;
    }

    /// <summary>What a call of a method that is known does and returns; null where nothing is known of the method.</summary>
    private Value? Call(IOperation invocation, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
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
            ? CallSource(invocation, method, receiver, arguments, state, isVirtual: invocation is not IInvocationOperation { IsVirtual: false })
            : null;
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
                // What code of this compilation leaves in a ref argument its summary says.
                if (parameter.RefKind == RefKind.Out || (parameter.RefKind == RefKind.Ref && !(_engine.IsInSource(method) && _engine.HasBody(method, Cancellation))))
                {
                    Assign(argument.Value, UnknownOf(parameter.Type, Holes.Of(parameter.Type, Holes.NameOf(argument.Value), UnresolvedReason.UnsupportedConstruct, "out or ref argument", Routes.HoleKind.Spanning), state), state);
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

        var called = call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter,
            _ => null,
        };
        if (called != null)
        {
            substitution.BindTypes(called, target);
        }

        var special = Specialize(summary, target, receiver, arguments, state);
        // What was worked out for this caller is in its own terms, and lacks only what it knows of its objects.
        var done = special == null ? substitution : new Substitution(_engine, _session, state);
        if (special != null && called != null)
        {
            done.BindTypes(called, target);
        }

        foreach (var effect in call == null ? [] : (special ?? summary).Effects)
        {
            var guards = done.Apply(effect.Guards);
            if (guards == null)
            {
                continue;
            }

            Send(call!, new Effect(done.Apply(effect.Verb), done.Apply(effect.Url), done.Apply(effect.Client), effect.Join)
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

        if (call is IInvocationOperation helper)
        {
            RegisterFor(helper, summary, substitution);
        }

        // All that a summary says it says of what was there before the call.
        var returned = done.Apply((special ?? summary).Returns);
        // A run on a known object says what becomes of it; it changed copies of what the object holds.
        var isOnObject = special != null && substitution.Self?.Kind is ValueKind.Reference or ValueKind.Object;
        var writes = isOnObject ? special!.Writes.Select(w => (Root: w.Root.Kind == ValueKind.Receiver ? receiver : w.Root, w.Key, w.Value)).Concat(summary.Writes.Where(w => !HangsOnReceiver(w.Root)).Select(Written)) : summary.Writes.Select(Written);
        foreach (var (root, key, value) in writes.ToList())
        {
            WriteMember(root, key, Adopt(value, state), state);
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

        (Value Root, object Key, Value Value) Written(Write write) => (substitution.Apply(write.Root), write.Key, substitution.Apply(write.Value));

        void Give(IParameterSymbol parameter, Value value)
        {
            if ((call as IInvocationOperation)?.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                Assign(argument.Value, Adopt(substitution.Apply(value), state), state);
            }
        }

        // Objects are handed over once for each root, so that what a caller changes is changed under every name.
        return returned;
    }

    /// <summary>What is not known; where it is something that code fills with text, as an object that holds what is not known.</summary>
    private Value UnknownOf(ITypeSymbol type, Value hole, State state)
    {
        if (type is not INamedTypeSymbol { Name: "StringBuilder" } builder)
        {
            return hole;
        }

        var made = NewObject(builder, state);
        state.Write(made, Slots.Text, hole);
        return made;
    }

    private static bool HangsOnReceiver(Value root) => root.Kind == ValueKind.Receiver || root.Parts.Any(HangsOnReceiver);

    private Value CallUnknown(IInvocationOperation call, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
        var subject = method.IsExtensionMethod && arguments.Count > 0 ? arguments[0] : receiver;
        // A library's fluent members return the request or client that they are called on.
        if (_engine.Sinks.Lists(method.ReturnType) && subject.Kind is not (ValueKind.Null or ValueKind.Hole) && _engine.Sinks.Lists(SubjectType(call)))
        {
            return IsUrlText(call) && method.ReturnType is INamedTypeSymbol made ? WithUrl(made, subject, state) : subject;
        }

        if (method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Void)
        {
            return Value.Null;
        }

        var inputs = subject.Kind == ValueKind.Null ? arguments : arguments.Prepend(receiver);
        var hole = TextFunction.Combine(inputs.Where(v => v.Kind is not ValueKind.Function), Holes.NameOf(call));
        return Holes.Of(ResultType(method.ReturnType), hole.Name, hole.Reason, hole.Reason == UnresolvedReason.UnsupportedConstruct ? Holes.Describe(call) : hole.Detail, hole.Kind);
    }

    /// <summary>Whether an extension method is called on a URL that is no object of the library yet.</summary>
    private bool IsUrlText(IInvocationOperation call) => call.Instance == null && !call.Arguments.IsEmpty && !_engine.Sinks.Lists(Unconverted(call.Arguments[0].Value).Type);

    private static ITypeSymbol? SubjectType(IInvocationOperation call) => call.Instance?.Type
        ?? (call.Arguments.IsEmpty ? null : Unconverted(call.Arguments[0].Value).Type is { SpecialType: SpecialType.System_String } ? call.Type : Unconverted(call.Arguments[0].Value).Type);

    /// <summary>What a task gives; other types are themselves.</summary>
    private static ITypeSymbol ResultType(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;
}
