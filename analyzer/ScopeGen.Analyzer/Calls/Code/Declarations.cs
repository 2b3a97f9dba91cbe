using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>The code of the compilation's members.</summary>
internal sealed class Declarations(SemanticModels models)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _callees = new(SymbolEqualityComparer.Default);

    /// <summary>The body of a method, or the initializer of a field or property; null where there is none in this compilation.</summary>
    public IOperation? BodyOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not IMethodSymbol method)
        {
            return InitializerOf(member, cancellationToken);
        }

        var implementation = method.PartialImplementationPart ?? method;
        return implementation.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax(cancellationToken))
            .Where(s => s is not TypeDeclarationSyntax && !TreeIndex.IsTooDeepAround(s, cancellationToken))
            .Select(s => models.OperationOf(s, cancellationToken))
            .FirstOrDefault(o => o != null);
    }

    /// <summary>Whether a method has code: no abstract one has, and no accessor of an automatic property.</summary>
    public bool HasBody(IMethodSymbol method, CancellationToken cancellationToken) => (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences
        .Select(r => r.GetSyntax(cancellationToken))
        .Any(s => s switch
        {
            BaseMethodDeclarationSyntax declaration => declaration.Body != null || declaration.ExpressionBody != null,
            AccessorDeclarationSyntax accessor => accessor.Body != null || accessor.ExpressionBody != null,
            ArrowExpressionClauseSyntax or CompilationUnitSyntax => true,
            TypeDeclarationSyntax => method.MethodKind == MethodKind.Constructor,
            _ => false,
        });

    /// <summary>What a field or automatic property is initialized with; null where it is not.</summary>
    public IOperation? InitializerOf(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer != null && !TreeIndex.IsTooDeepAround(initializer, cancellationToken))
            {
                return models.OperationOf(initializer, cancellationToken) is ISymbolInitializerOperation operation ? operation.Value : models.OperationOf(initializer.Value, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>The call of the base's constructor in the head of a class with a primary constructor.</summary>
    public IOperation? PrimaryBaseCall(IMethodSymbol constructor, CancellationToken cancellationToken) => constructor.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax(cancellationToken))
        .OfType<TypeDeclarationSyntax>()
        .SelectMany(t => t.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [])
        .Select(b => models.OperationOf(b, cancellationToken))
        .FirstOrDefault(o => o != null);

    public bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>The members of this compilation that a member's code refers to in a way that runs them.</summary>
    public IReadOnlyList<ISymbol> CalleesOf(ISymbol member, CallEngine engine, CancellationToken cancellationToken) =>
        _callees.TryGetValue(member, out var callees) ? callees : _callees.GetOrAdd(member, Collect(member, engine, cancellationToken));

    private ImmutableArray<ISymbol> Collect(ISymbol member, CallEngine engine, CancellationToken cancellationToken)
    {
        var found = new List<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var roots = new[] { BodyOf(member, cancellationToken), member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? PrimaryBaseCall(constructor, cancellationToken) : null };
        foreach (var operation in roots.OfType<IOperation>().SelectMany(r => r.DescendantsAndSelf()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is IDynamicInvocationOperation late)
            {
                found.AddRange(models.CandidatesOf(late.Syntax, cancellationToken).Where(engine.IsInSource).Select(m => m.OriginalDefinition));
                continue;
            }

            var called = operation switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property when assignment.Target == property => property.Property.SetMethod,
                IPropertyReferenceOperation property => property.Property.GetMethod,
                IMethodReferenceOperation reference => reference.Method,
                _ => null,
            };
            if (called == null || called.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke || !engine.IsInSource(called) || !seen.Add(called.OriginalDefinition))
            {
                continue;
            }

            if (operation is IObjectCreationOperation { Type: INamedTypeSymbol created })
            {
                found.AddRange(engine.EnumerationOf(created));
            }

            foreach (var target in engine.Targets(called, Value.Null, cancellationToken))
            {
                found.Add(target);
            }
        }

        return found.Distinct(SymbolEqualityComparer.Default).ToImmutableArray()!;
    }
}
