using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.Type: what a type is called.</summary>
internal sealed class TypeLibrary : Library
{
    private static readonly TextFunction NameOf = new("Name", a => a[0].Data is INamedTypeSymbol type ? Value.Text(type.MetadataName) : null);

    public override IEnumerable<string> Types => ["System.Type", "System.Reflection.MemberInfo"];

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        property.Name == "Name" ? NameOf.Apply(instance) : null;
}
