using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>The members of a small enumeration, any of which a value of the type may be.</summary>
internal static class EnumMembers
{
    private const int Small = 4;

    /// <summary>The members; null for another type, and for an enumeration with many.</summary>
    public static Value? Of(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return null;
        }

        var members = enumeration.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Take(Small + 1).ToList();
        return members.Count is > 0 and <= Small ? Value.Choice(members.Select(Value.Constant)) : null;
    }

    /// <summary>The member that a field of the type has where nobody sets it; null for another type, and where no member is zero.</summary>
    public static Value? DefaultOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Convert.ToDecimal(f.ConstantValue, CultureInfo.InvariantCulture) == 0) is { } zero
            ? Value.Constant(zero)
            : null;
}
