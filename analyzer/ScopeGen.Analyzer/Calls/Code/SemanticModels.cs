using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>The semantic models of a compilation, one for each tree.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _inSource = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    /// <summary>Whether a symbol is declared in code of this compilation, and not in a project or assembly that it references.</summary>
    // A partial type lists all its files each time that it is asked where it is declared.
    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
        && (symbol is INamedTypeSymbol ? _inSource.GetOrAdd(symbol, s => !s.DeclaringSyntaxReferences.IsEmpty) : !symbol.DeclaringSyntaxReferences.IsEmpty);

    /// <summary>The model of a tree of the compilation.</summary>
    // A wrapper and its callers stand outside the code block that an analyzer is handed. Each tree's model is made once and kept, which
    // is what the rule is after.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
    public SemanticModel Of(SyntaxTree tree) => _models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));
#pragma warning restore RS1030

    /// <summary>The methods that a call may mean that is bound at run time.</summary>
    public IEnumerable<IMethodSymbol> CandidatesOf(SyntaxNode call, CancellationToken cancellationToken) =>
        Of(call.SyntaxTree).GetSymbolInfo(call, cancellationToken) is var info && info.Symbol is IMethodSymbol only ? [only] : info.CandidateReason == CandidateReason.LateBound ? info.CandidateSymbols.OfType<IMethodSymbol>() : [];

    /// <summary>The operation of a piece of syntax; null for what has none, and for another compilation's.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? Of(node.SyntaxTree).GetOperation(node, cancellationToken) : null;
}
