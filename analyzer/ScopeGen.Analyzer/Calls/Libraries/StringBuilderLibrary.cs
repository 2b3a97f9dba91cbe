using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.Text.StringBuilder: an object that holds text.</summary>
internal sealed class StringBuilderLibrary : Library
{
    public override IEnumerable<string> Types => ["System.Text.StringBuilder"];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body)
    {
        var builder = body.NewObject(type, state);
        var text = constructor.Parameters.FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_String);
        state.Write(builder, Slots.Text, text == null ? Value.Empty : Value.AsText(arguments[text.Ordinal]));
        return builder;
    }

    public override Value? Call(LibraryCall call)
    {
        var text = call.Body.ReadMember(call.Receiver, Slots.Text, null, call.State);
        Value? changed = call.Name switch
        {
            "Append" when call.Arguments.Count == 1 => Value.Concat([text, call.Arguments[0]]),
            "AppendLine" => Value.Concat([text, call.First ?? Value.Empty, Value.Text("\n")]),
            "AppendFormat" => AppendFormat(call, text),
            "AppendJoin" when call.Arguments.Count == 2 => Value.Concat([text, TextFunctions.Join.Apply(Value.AsText(call.Arguments[0]), call.Arguments[1])]),
            "Insert" when call.Arguments.Count == 2 => 0.Equals(call.Arguments[0].Data) ? Value.Concat([call.Arguments[1], text]) : Value.Concat([text, call.Opaque()]),
            "Replace" when call.Arguments.Count == 2 => TextFunctions.Replace.Apply(text, Value.AsText(call.Arguments[0]), Value.AsText(call.Arguments[1])),
            "Clear" => Value.Empty,
            "Append" or "Insert" or "Remove" => Value.Concat([text, call.Opaque()]),
            _ => null,
        };
        if (changed != null)
        {
            call.Body.WriteMember(call.Receiver, Slots.Text, changed, call.State);
            return call.Receiver;
        }

        return call.Name == "ToString" ? call.Arguments.Count == 0 ? text : call.Opaque() : null;
    }

    public override bool Write(IPropertySymbol property, Value instance, Value value, State state, BodyInterpreter body)
    {
        if (property.Name == "Length")
        {
            var text = body.ReadMember(instance, Slots.Text, null, state);
            body.WriteMember(instance, Slots.Text, 0.Equals(value.Data) ? Value.Empty : Value.HasQuery(text) ? text : Value.Unknown(TextFunction.Combine([text], "Length")), state);
        }

        return true;
    }

    private static Value AppendFormat(LibraryCall call, Value text)
    {
        var format = call.Method.Parameters.First(p => p.Name == "format");
        var rest = call.Arguments.Skip(format.Ordinal + 1).ToList();
        var items = rest.Count == 1 && call.Method.Parameters[format.Ordinal + 1].Type is IArrayTypeSymbol ? rest[0] : Value.List(rest);
        return Value.Concat([text, TextFunctions.Format.Apply(call.Arguments[format.Ordinal], items)]);
    }
}
