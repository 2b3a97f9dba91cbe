using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>How objects come to be: constructors, initializers, and what starts with the object.</content>
internal sealed partial class BodyInterpreter
{
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

        // A constructor that nobody wrote has no code, and yet initializes.
        if ((chained ?? _engine.PrimaryBaseCall(constructor, Cancellation)) is { } call and not IInvocationOperation { TargetMethod.IsImplicitlyDeclared: true })
        {
            Evaluate(call, state);
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
