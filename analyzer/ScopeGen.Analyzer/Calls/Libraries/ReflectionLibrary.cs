using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Types, their members and what their attributes say: the text of an enumeration's member, the path of a request's class.</summary>
internal sealed class ReflectionLibrary : Library
{
    public override IEnumerable<string> Types =>
    [
        "System.Type", "System.Attribute", "System.Reflection.MemberInfo", "System.Reflection.TypeInfo", "System.Reflection.FieldInfo", "System.Reflection.PropertyInfo",
        "System.Reflection.ICustomAttributeProvider", "System.Reflection.CustomAttributeExtensions", "System.Reflection.IntrospectionExtensions", "System.Reflection.RuntimeReflectionExtensions",
    ];

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "GetTypeInfo" or "AsType" => call.Subject,
        "GetField" or "GetRuntimeField" or "GetDeclaredField" or "GetProperty" or "GetRuntimeProperty" or "GetDeclaredProperty" when call.First is { } name => ReflectionFunctions.MemberNamed.Apply(call.Subject, name),
        "GetMember" when call.First is { } name => Value.List([ReflectionFunctions.MemberNamed.Apply(call.Subject, name)]),
        "GetCustomAttribute" when AttributeOf(call) is { } attribute => ReflectionFunctions.AttributeOn.Apply(call.Subject, attribute),
        "GetCustomAttributes" when AttributeOf(call) is { } attribute => ReflectionFunctions.AttributesOn.Apply(call.Subject, attribute),
        "IsDefined" when AttributeOf(call) is { } attribute => Value.Not(Value.Equal(ReflectionFunctions.AttributeOn.Apply(call.Subject, attribute), Value.Null)),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        property.Name == "Name" ? ReflectionFunctions.NameOf.Apply(instance) : null;

    /// <summary>The class of the attribute that is asked for: a type argument, or a type that is handed over.</summary>
    private static Value? AttributeOf(LibraryCall call)
    {
        if (call.Method.TypeArguments.Length == 1)
        {
            return Value.TypeOf(call.Method.TypeArguments[0]);
        }

        return call.Named("attributeType") ?? (call.Named("type") is { } named && call.Method.IsStatic ? named : null);
    }
}
