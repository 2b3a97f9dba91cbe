using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What is sent: written down at its place, and handed to the callers who decide on it.</content>
internal sealed partial class BodyInterpreter
{
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
            // That it is never sent is for no analysis to say: the call is there.
            Url = Known(effect.Url) is { Kind: not ValueKind.Never } url ? url : Value.Unknown("url", UnresolvedReason.UnsupportedConstruct, "a member that always throws"),
            Client = Known(effect.Client),
            Guards = guards.Where(g => !g.Condition.HasQuestion).Select(g => g with { Condition = Reify(g.Condition, state) }).ToEquatableArray(),
        };
        sent = sent with { HangsOnArguments = HangsOnArguments(sent.Url) };
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
        if (_member is IMethodSymbol method && (_decided?.Contains(PlaceOf(sent)) ?? _engine.Settler.DependsOnCaller(sent, method, _session)))
        {
            _effects.Add(sent);
        }
    }

    /// <summary>Writes down what is not run, for being nested too deep or behind too much code: that it was not read is said.</summary>
    private void Skip(IOperation code, string reason)
    {
        if (_rehearsed != null)
        {
            return;
        }

        // Local functions that nobody else calls are skipped with it.
        var open = new Stack<IOperation>([code]);
        while (open.Count > 0)
        {
            var skipped = open.Pop();
            foreach (var call in _skipped.Add(skipped) ? skipped.DescendantsAndSelf().OfType<IInvocationOperation>() : [])
            {
                Cancellation.ThrowIfCancellationRequested();
                if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
                {
                    if (LocalFunctionBody(call.TargetMethod) is { } body && !_called.Contains(body))
                    {
                        open.Push(body);
                    }
                }
                else if (MaySend(call.TargetMethod))
                {
                    var unknown = Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, reason);
                    AddPlace(call, new Effect(unknown, unknown, Value.Null, UrlJoin.Resolve) { Path = new EquatableArray<CallStep>([StepOf(call, call.TargetMethod)]) });
                }
            }
        }
    }

    /// <summary>Whether a call of a method is a call site: it sends, or does for whoever calls it.</summary>
    private bool MaySend(IMethodSymbol method) => _engine.Sinks.Find(method) is { } sink
        ? sink.Does == SinkAction.Sends
        : _engine.Targets(method, Value.Null, Cancellation).Any(t => !_engine.Summarize(t, _session).Effects.IsEmpty);

    private void AddPlace(IOperation place, Effect effect)
    {
        if (!_places.TryGetValue(place, out var effects))
        {
            _places.Add(place, effects = new Requests());
        }

        effects.Add(effect);
    }
}
