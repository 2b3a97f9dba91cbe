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
}
