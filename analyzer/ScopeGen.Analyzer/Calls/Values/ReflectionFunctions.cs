using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Code;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What can be told of types, their members and attributes without running code.</summary>
internal static class ReflectionFunctions
{
    /// <summary>The type of an object: the object. Of what is not known the class may be any that derives from the declared one.</summary>
    public static readonly TextFunction TypeOf = new("GetType", a => ClassOf(a[0]) is { } type ? Value.TypeOf(type) : null);

    /// <summary>What a type or member is called.</summary>
    public static readonly TextFunction NameOf = new("Name", a => (a[0].Data as INamedTypeSymbol ?? MemberIn(a[0])) is { } named ? Value.Text(named.MetadataName) : null);

    /// <summary>A field or property of a type: type, name; null where it has none of that name.</summary>
    public static readonly TextFunction MemberNamed = new("GetMember", a => a[0].Data is INamedTypeSymbol type && Name(a[1]) is { } name
        ? type.Ancestry().SelectMany(t => t.GetMembers(name)).FirstOrDefault(m => m is IFieldSymbol or IPropertySymbol) is { } member ? Value.Constant(new ReflectedMember(member)) : Value.Null
        : null);

    /// <summary>The first attribute of a class on a type or member: where, class; null where there is none.</summary>
    public static readonly TextFunction AttributeOn = new("GetCustomAttribute", a => Find(a[0], a[1])?.DefaultIfEmpty(Value.Null).First());

    /// <summary>The attributes of a class on a type or member, as a list: where, class.</summary>
    public static readonly TextFunction AttributesOn = new("GetCustomAttributes", a => Find(a[0], a[1]) is { } found ? Value.List(found) : null);

    /// <summary>The class that an object was made of, or the enumeration of a member; null where it is not known.</summary>
    public static INamedTypeSymbol? ClassOf(Value value) => value.MadeOf ?? (value.Data is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } enumeration } ? enumeration : null);

    private static ISymbol? MemberIn(Value value) => (value.Data as ReflectedMember)?.Member;

    private static string? Name(Value value) => value.Literal ?? (value.Data as IFieldSymbol)?.Name;

    private static IEnumerable<Value>? Find(Value place, Value attribute)
    {
        if (place.Kind == ValueKind.Null)
        {
            return [];
        }

        if (attribute.Data is not INamedTypeSymbol asked || (place.Data as INamedTypeSymbol ?? MemberIn(place)) is not { } owner)
        {
            return null;
        }

        // A class has the attributes of its base class too, unless they say otherwise; its own come first.
        var owners = owner is INamedTypeSymbol type ? type.Ancestry() : Enumerable.Repeat(owner, 1);
        return owners.SelectMany(o => o.GetAttributes())
            .Where(a => a.AttributeClass is { } found && found.Ancestry().Contains(asked, SymbolEqualityComparer.Default))
            .Select(AttributeValues.Of);
    }

    /// <summary>A field or property as reflection gives it.</summary>
    private sealed record ReflectedMember(ISymbol Member)
    {
        public bool Equals(ReflectedMember? other) => SymbolEqualityComparer.Default.Equals(Member, other?.Member);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
    }
}
