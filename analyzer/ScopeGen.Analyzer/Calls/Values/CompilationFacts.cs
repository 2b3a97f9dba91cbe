using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What is worked out once per compilation: well-known types and, when first asked for, semantic models and the writes within each type.</summary>
internal sealed class CompilationFacts(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeWrites> _writes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IOperation>> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, object> _gates = new(SymbolEqualityComparer.Default);

    /// <summary>System.Uri.</summary>
    public INamedTypeSymbol? Uri { get; } = compilation.GetTypeByMetadataName("System.Uri");

    /// <summary>System.Net.Http.HttpMethod.</summary>
    public INamedTypeSymbol? HttpMethod { get; } = compilation.GetTypeByMetadataName("System.Net.Http.HttpMethod");

    /// <summary>System.Guid.</summary>
    public INamedTypeSymbol? Guid { get; } = compilation.GetTypeByMetadataName("System.Guid");

    /// <summary>Whether a symbol is declared in code of this compilation, and not in a project or assembly that it references.</summary>
    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
        && !symbol.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The operation of a piece of syntax of the compilation; null for what has none.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken)
    {
        // In an editor a referenced project is source as well, and another compilation's.
        if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
        {
            return null;
        }

        // A field's initializer and a client's base stand outside the code block that an analyzer is handed. Each tree's model is
        // made once and kept, which is what the rule is after.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
        var model = _models.GetOrAdd(node.SyntaxTree, tree => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        return model.GetOperation(node, cancellationToken);
    }

    /// <summary>What is written within a type of this compilation; the types around a nested one are read with it.</summary>
    public TypeWrites WritesIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var outermost = type.OriginalDefinition;
        while (outermost.ContainingType != null)
        {
            outermost = outermost.ContainingType;
        }

        if (_writes.TryGetValue(outermost, out var writes))
        {
            return writes;
        }

        // Calls of one type are looked at side by side: one of them reads the type, the others wait for it.
        lock (_gates.GetOrAdd(outermost, _ => new object()))
        {
            return _writes.TryGetValue(outermost, out writes) ? writes : _writes.GetOrAdd(outermost, TypeWrites.Collect(outermost, this, cancellationToken));
        }
    }

    /// <summary>What a method of this compilation returns.</summary>
    public ImmutableArray<IOperation> ReturnsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        _returns.TryGetValue(method, out var returns) ? returns : _returns.GetOrAdd(method, CollectReturns(method, cancellationToken));

    /// <summary>The value of a local, field or property that code of its type assigns once and changes in no other way; null for others.</summary>
    public IOperation? OnlyValueOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.ContainingType is not { } type || !IsInSource(type))
        {
            return null;
        }

        var writes = WritesIn(type, cancellationToken);
        var values = writes.ValuesOf(symbol);
        return values.Count == 1 && !writes.IsChanged(symbol) ? values[0] : null;
    }

    private ImmutableArray<IOperation> CollectReturns(IMethodSymbol method, CancellationToken cancellationToken) => method.DeclaringSyntaxReferences
        .Select(r => OperationOf(r.GetSyntax(cancellationToken), cancellationToken))
        .SelectMany(o => o?.DescendantsAndSelf() ?? [])
        .OfType<IReturnOperation>()
        .Select(r => r.ReturnedValue)
        .OfType<IOperation>()
        .ToImmutableArray();
}
