using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What is worked out once per compilation, when first asked for: semantic models, and the writes within each type.</summary>
internal sealed class CompilationFacts(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeWrites> _writes = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    /// <summary>The operation of a piece of syntax anywhere in the compilation.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken)
    {
        // A field's initializer and a client's base stand outside the code block that an analyzer is handed. Each tree's model is
        // made once and kept, which is what the rule is after.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
        var model = _models.GetOrAdd(node.SyntaxTree, tree => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        return model.GetOperation(node, cancellationToken);
    }

    /// <summary>What is written within a type of this compilation.</summary>
    public TypeWrites WritesIn(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _writes.TryGetValue(type, out var writes) ? writes : _writes.GetOrAdd(type, TypeWrites.Collect(type, this, cancellationToken));
}
