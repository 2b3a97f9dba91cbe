using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>How types descend from each other.</summary>
internal static class Inheritance
{
    /// <summary>Whether a type is another one, derives from it or implements it; type arguments make no difference.</summary>
    public static bool DerivesFrom(this INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        type.Ancestry().Concat(type.AllInterfaces).Any(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, ancestor.OriginalDefinition));

    /// <summary>A type, and what it derives from, up to the first one of all.</summary>
    public static IEnumerable<INamedTypeSymbol> Ancestry(this INamedTypeSymbol type)
    {
        for (var current = type; current != null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The member of a type that is another one but for the type arguments of its type; none where the type has it not.</summary>
    public static IEnumerable<T> Same<T>(this INamedTypeSymbol type, T member)
        where T : class, ISymbol => type.GetMembers(member.Name).OfType<T>().Where(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, member.OriginalDefinition));

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
        return constructed.Count == 1 ? constructed[0].Same(member).FirstOrDefault() ?? member : member;
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
