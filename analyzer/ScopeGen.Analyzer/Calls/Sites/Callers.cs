using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>Looks for those who call a member, by name first and then by symbol.</summary>
internal sealed class Callers(CallEngine engine)
{
    // Enough to see whether callers put paths into a parameter.
    private const int MaxCallers = 200;
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<ISymbol, bool> _any = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _passPaths = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _passSlashes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _passConstants = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _passNames = new(SymbolEqualityComparer.Default);

    public bool Any(ISymbol member, Session session) => Once(_any, member, m => engine.References.Of(m, session.CancellationToken).Any(r => !IsFromOverride(r, m)));

    /// <summary>Whether an override calls what it overrides: whoever calls the one calls the other.</summary>
    private static bool IsFromOverride(SyntaxNode reference, ISymbol member) => member is IMethodSymbol { IsVirtual: true, IsOverride: false }
        && reference.Parent is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }
        && reference.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } caller && caller.Identifier.ValueText == member.Name && caller.Modifiers.Any(SyntaxKind.OverrideKeyword);

    /// <summary>Whether some caller hands a text with a slash to a parameter, or to one that it is handed on to.</summary>
    public bool PassPaths(IParameterSymbol parameter, Session session) => Any(_passPaths, parameter, session, a => HoldsPath(a, session.CancellationToken));

    /// <summary>Whether some caller hands a text that starts with a slash to a parameter, itself or through a helper: behind a segment it goes on with the path.</summary>
    public bool PassSlashes(IParameterSymbol parameter, Session session) => Any(_passSlashes, parameter, session, StartsWithSlash);

    /// <summary>Whether callers hand only literal texts to a parameter: names, as of methods, and not what users chose.</summary>
    public bool PassNames(IParameterSymbol parameter, Session session) => IsText(parameter)
        && Once(_passNames, parameter, p => All(p, session, a => a.ConstantValue.HasValue || HoldsPath(a, session.CancellationToken)));

    /// <summary>Whether callers hand nothing but constants to a parameter: flags, say.</summary>
    public bool PassConstants(IParameterSymbol parameter, Session session) => Once(_passConstants, parameter, p => All(p, session, a => a.ConstantValue.HasValue));

    private static bool Once<TSymbol>(ConcurrentDictionary<ISymbol, bool> answers, TSymbol about, Func<TSymbol, bool> ask)
        where TSymbol : ISymbol => answers.TryGetValue(about, out var known) ? known : answers.GetOrAdd(about, ask(about));

    /// <summary>Whether a text that is handed to a parameter, or to one that it is handed on to, is of a kind.</summary>
    private bool Any(ConcurrentDictionary<ISymbol, bool> answers, IParameterSymbol parameter, Session session, Func<IOperation, bool> isOfKind) => IsText(parameter)
        && Once(answers, parameter, p => HandedOn(p, session).SelectMany(h => ArgumentsOf(h, session)).Any(isOfKind));

    /// <summary>Whether a parameter is handed something at all, and all of it is of a kind.</summary>
    private bool All(IParameterSymbol parameter, Session session, Func<IOperation, bool> isOfKind) => ArgumentsOf(parameter, session).ToList() is { Count: > 0 } arguments && arguments.All(isOfKind);

    private static bool IsText(IParameterSymbol parameter) => parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    /// <summary>What callers hand to a parameter; of a caller that hands its own parameter on, what its callers do.</summary>
    private IEnumerable<IOperation> ArgumentsOf(IParameterSymbol parameter, Session session)
    {
        // Each parameter once, however many ways lead to it: members that call each other would multiply.
        var seen = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default) { parameter };
        var open = new Queue<(IParameterSymbol Parameter, int Depth)>([(parameter, 0)]);
        while (open.Count > 0)
        {
            var (asked, depth) = open.Dequeue();
            foreach (var argument in HandedTo(asked, session))
            {
                // A format that is handed on is filled on the way.
                var text = argument is IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String } } format ? format.Arguments.First(a => a.Parameter?.Name == "format").Value : argument;
                if (text is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.LambdaMethod } } handed } && depth < MaxDepth)
                {
                    if (seen.Add(handed))
                    {
                        open.Enqueue((handed, depth + 1));
                    }
                }
                else
                {
                    yield return argument;
                }
            }
        }
    }

    /// <summary>A parameter, and those to which its method hands it on as it is on the way to a request.</summary>
    private List<IParameterSymbol> HandedOn(IParameterSymbol parameter, Session session)
    {
        var found = new List<IParameterSymbol> { parameter };
        for (var (i, end, depth) = (0, 1, 0); i < found.Count && depth < MaxDepth; (depth, end) = (depth + 1, found.Count))
        {
            for (; i < end; i++)
            {
                var handed = found[i];
                var arguments = engine.BodyOf(handed.ContainingSymbol, session.CancellationToken)?.Descendants().OfType<IArgumentOperation>() ?? [];
                found.AddRange(arguments
                    .Where(a => a.Value is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, handed))
                    .Select(a => a.Parameter?.OriginalDefinition)
                    .OfType<IParameterSymbol>()
                    .Where(p => IsText(p) && engine.MaySend(p.ContainingSymbol, session.CancellationToken) && !found.Contains(p, SymbolEqualityComparer.Default))
                    .Distinct<IParameterSymbol>(SymbolEqualityComparer.Default));
            }
        }

        return found;
    }

    private IEnumerable<IOperation> HandedTo(IParameterSymbol parameter, Session session) => engine.References.Of(parameter.ContainingSymbol, session.CancellationToken)
        .Take(MaxCallers)
        .Select(reference => (CallAround(reference, session.CancellationToken) switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        }).FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value)
        .OfType<IOperation>();

    private IOperation? CallAround(SyntaxNode name, CancellationToken cancellationToken)
    {
        var call = name.Ancestors().FirstOrDefault(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or StatementSyntax or MemberDeclarationSyntax);
        return call == null ? null : engine.OperationOf(call, cancellationToken);
    }

    private static bool StartsWithSlash(IOperation argument) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.StartsWith("/", StringComparison.Ordinal),
        IInterpolatedStringOperation interpolated => interpolated.Parts.FirstOrDefault() is IInterpolatedStringTextOperation first && StartsWithSlash(first.Text),
        IBinaryOperation binary => StartsWithSlash(binary.LeftOperand),
        IInvocationOperation invocation => invocation.Arguments.FirstOrDefault() is { } first && StartsWithSlash(first.Value),
        _ => false,
    };

    /// <summary>Whether an argument is text with a slash between letters; an escaped one is not.</summary>
    private bool HoldsPath(IOperation argument, CancellationToken cancellationToken) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.Trim('/').IndexOf('/') >= 0,
        IInterpolatedStringOperation interpolated => interpolated.Parts.OfType<IInterpolatedStringTextOperation>().Any(t => t.Text.ConstantValue.Value is string text && text.IndexOf('/') >= 0),
        // In a loop: a sum may have thousands of operands.
        IBinaryOperation binary => binary.Descendants().Any(d => d is not IBinaryOperation && (d is ILiteralOperation { ConstantValue.Value: string text } ? text.IndexOf('/') >= 0 : d.Parent is IBinaryOperation && HoldsPath(d, cancellationToken))),
        IConversionOperation conversion => HoldsPath(conversion.Operand, cancellationToken),
        IParenthesizedOperation parenthesized => HoldsPath(parenthesized.Operand, cancellationToken),
        IConditionalOperation { WhenFalse: { } other } choice => HoldsPath(choice.WhenTrue, cancellationToken) || HoldsPath(other, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String } } format => format.Arguments.Any(a => HoldsPath(a.Value, cancellationToken)),
        ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declaration } => (engine.OperationOf(declaration[0].GetSyntax(cancellationToken), cancellationToken) as IVariableDeclaratorOperation)?.Initializer is { } initial && HoldsPath(initial.Value, cancellationToken),
        _ => false,
    };
}
