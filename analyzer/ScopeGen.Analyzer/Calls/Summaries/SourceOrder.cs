using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>Sorts symbols by where they are declared: by file in ordinal order, then by place.</summary>
internal sealed class SourceOrder : IComparer<ISymbol>
{
    public static readonly SourceOrder Instance = new();

    public int Compare(ISymbol? x, ISymbol? y)
    {
        var (first, second) = (x?.DeclaringSyntaxReferences.FirstOrDefault(), y?.DeclaringSyntaxReferences.FirstOrDefault());
        var byFile = string.CompareOrdinal(first?.SyntaxTree.FilePath, second?.SyntaxTree.FilePath);
        return byFile != 0 ? byFile
            : first == null || second == null || first.Span.Start == second.Span.Start ? string.CompareOrdinal(x?.ToDisplayString(), y?.ToDisplayString())
            : first.Span.Start.CompareTo(second.Span.Start);
    }
}
