using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>A call of a member of the sink table.</summary>
/// <param name="Method">The member.</param>
/// <param name="Receiver">What it is called on.</param>
/// <param name="Arguments">The arguments in the order of the parameters.</param>
/// <param name="Operation">The call.</param>
internal sealed record SinkCall(IMethodSymbol Method, Value Receiver, IReadOnlyList<Value> Arguments, IOperation Operation)
{
    /// <summary>What plays a role: the first of several names that the overload has. Null where it has none.</summary>
    public Value? Find(string role)
    {
        foreach (var name in role.Split(' '))
        {
            if (name == Sink.This && !Method.IsStatic)
            {
                return Receiver;
            }

            if (ParameterOf(name) is { } parameter)
            {
                return Arguments[parameter.Ordinal];
            }
        }

        return null;
    }

    /// <summary>The type of the parameter that plays a role.</summary>
    public ITypeSymbol? TypeOf(string role) => role.Split(' ').Select(ParameterOf).FirstOrDefault(p => p != null)?.Type;

    /// <summary>The syntax of the argument that plays a role.</summary>
    public SyntaxNode? SyntaxOf(string role) => role.Split(' ').Select(ParameterOf).FirstOrDefault(p => p != null) is { } parameter
        ? (Operation switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        }).FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal && a.ArgumentKind == ArgumentKind.Explicit)?.Value.Syntax
        : null;

    private IParameterSymbol? ParameterOf(string name) => Method.Parameters.FirstOrDefault(p => p.Name == name && p.Ordinal < Arguments.Count);
}
