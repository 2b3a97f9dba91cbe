using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Calls that are bound at run time since an argument is <c>dynamic</c>: the method is known where only one fits what is handed over.</content>
internal sealed partial class BodyInterpreter
{
    private Value EvaluateLateBound(IDynamicInvocationOperation call, State state)
    {
        var receiver = call.Operation is IDynamicMemberReferenceOperation { Instance: { } instance } ? Evaluate(instance, state) : Self(state);
        var values = call.Arguments.Select(a => Evaluate(a, state)).ToList();
        if (state.IsDead)
        {
            return Value.Null;
        }

        var fitting = _engine.Models.CandidatesOf(call.Syntax, Cancellation).Select(m => (Method: m, Arguments: Handed(m, call, values))).Where(c => c.Arguments != null).ToList();
        return fitting.Count == 1 && Call(call, fitting[0].Method, fitting[0].Method.IsStatic ? Value.Null : receiver, fitting[0].Arguments!, state) is { } known ? known : Opaque(call);
    }

    /// <summary>The arguments in the order of a method's parameters; null where they do not fit.</summary>
    private static List<Value>? Handed(IMethodSymbol method, IDynamicInvocationOperation call, List<Value> values)
    {
        var handed = method.Parameters.Select(p => p.HasExplicitDefaultValue ? ConstantOf(p.Type, p.ExplicitDefaultValue) : null).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = call.GetArgumentName(i) is { } name ? method.Parameters.FirstOrDefault(p => p.Name == name) : i < method.Parameters.Length ? method.Parameters[i] : null;
            if (parameter == null || !Fits(values[i], call.Arguments[i].Type, parameter.Type))
            {
                return null;
            }

            handed[parameter.Ordinal] = values[i];
        }

        return handed.Contains(null) ? null : handed.OfType<Value>().ToList();
    }

    /// <summary>Whether a value may be handed to a parameter of a type: by what it is, or by its type where that is written.</summary>
    private static bool Fits(Value value, ITypeSymbol? written, ITypeSymbol type)
    {
        var own = value.Kind switch
        {
            ValueKind.Reference => ((Reference)value.Data!).Type,
            ValueKind.Object => ((Shape)value.Data!).Type,
            _ => written is { TypeKind: not TypeKind.Dynamic } ? written : null,
        };
        return own == null || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter || type.SpecialType == SpecialType.System_Object
            || (own is INamedTypeSymbol given && type is INamedTypeSymbol taken ? given.DerivesFrom(taken) : SymbolEqualityComparer.Default.Equals(own, type));
    }
}
