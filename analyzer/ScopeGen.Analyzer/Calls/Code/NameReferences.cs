using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>
/// What the places of one name refer to. Hundreds of members may share a name: each place is bound once for all of them, and only as far
/// as somebody asks.
/// </summary>
internal sealed class NameReferences(SemanticModels models, IEnumerable<SyntaxToken> places)
{
    private readonly IEnumerator<SyntaxToken> _places = places.GetEnumerator();
    private readonly Dictionary<ISymbol, List<(int Order, SyntaxNode Node)>> _found = new(SymbolEqualityComparer.Default);
    private int _read;
    private bool _isPending;

    /// <summary>The places that refer to any of some symbols, by file and place.</summary>
    public IEnumerable<SyntaxNode> Of(IReadOnlyCollection<ISymbol> symbols, CancellationToken cancellationToken)
    {
        var last = -1;
        while (Next(symbols, last, cancellationToken) is { Node: { } node } next)
        {
            last = next.Order;
            yield return node;
        }
    }

    /// <summary>The first place behind another one; places are found in their order, so what is found later comes later.</summary>
    private (int Order, SyntaxNode? Node) Next(IReadOnlyCollection<ISymbol> symbols, int last, CancellationToken cancellationToken)
    {
        lock (_found)
        {
            do
            {
                (int Order, SyntaxNode? Node) first = (int.MaxValue, null);
                foreach (var symbol in symbols)
                {
                    if (_found.TryGetValue(symbol, out var nodes) && FirstBehind(nodes, last) is var index && index < nodes.Count && nodes[index].Order < first.Order)
                    {
                        first = nodes[index];
                    }
                }

                if (first.Node != null)
                {
                    return first;
                }

                cancellationToken.ThrowIfCancellationRequested();
            }
            while (Read(cancellationToken));
            return default;
        }
    }

    /// <summary>Binds the next place.</summary>
    private bool Read(CancellationToken cancellationToken)
    {
        // One whose binding was cancelled is still to be read.
        if (!_isPending && !_places.MoveNext())
        {
            return false;
        }

        _isPending = true;
        if (_places.Current.Parent is SimpleNameSyntax node && node.FirstAncestorOrSelf<AttributeSyntax>() == null && !TreeIndex.IsTooDeepAround(node, cancellationToken)
            && models.Of(node.SyntaxTree).GetSymbolInfo(node, cancellationToken) is var info)
        {
            foreach (var symbol in info.Symbol != null ? [info.Symbol] : info.CandidateReason == CandidateReason.LateBound ? info.CandidateSymbols : [])
            {
                var definition = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;
                if (!_found.TryGetValue(definition, out var nodes))
                {
                    _found.Add(definition, nodes = []);
                }

                nodes.Add((_read, node));
            }
        }

        _read++;
        _isPending = false;
        return true;
    }

    private static int FirstBehind(List<(int Order, SyntaxNode Node)> nodes, int last)
    {
        var (low, high) = (0, nodes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = nodes[middle].Order > last ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
