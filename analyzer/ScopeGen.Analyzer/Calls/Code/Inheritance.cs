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

    /// <summary>The member of a generic type as it is with the type arguments of another one, where that is the type itself, derives from it or implements it once.</summary>
    public static T In<T>(this T member, INamedTypeSymbol type)
        where T : class, ISymbol
    {
        var owner = member.ContainingType;
        if (!owner.IsGenericType)
        {
            return member;
        }

        var constructed = type.AllInterfaces.Prepend(type).Where(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, owner.OriginalDefinition)).ToList();
        return constructed.Count == 1 ? constructed[0].GetMembers(member.Name).OfType<T>().FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, member.OriginalDefinition)) ?? member : member;
    }

    /// <summary>Whether a type may be another one, once those who use it name their type parameters.</summary>
    public static bool MayBe(this ITypeSymbol type, ITypeSymbol other) => (type, other) switch
    {
        _ when type.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error || other.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error => true,
        (IArrayTypeSymbol one, IArrayTypeSymbol two) => one.ElementType.MayBe(two.ElementType),
        (INamedTypeSymbol one, INamedTypeSymbol two) when SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, two.OriginalDefinition) =>
            one.OriginalDefinition.TypeParameters.Select((p, i) => p.Variance != VarianceKind.None || one.TypeArguments[i].MayBe(two.TypeArguments[i])).All(m => m),
        _ => SymbolEqualityComparer.Default.Equals(type, other),
    };
}
