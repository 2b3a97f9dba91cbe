using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>How types descend from each other.</summary>
internal static class Inheritance
{
    /// <summary>Whether a type is another one, derives from it or implements it; type arguments make no difference.</summary>
    public static bool DerivesFrom(this INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current != null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, ancestor.OriginalDefinition));
    }
}
