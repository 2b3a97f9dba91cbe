using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Text: System.String and what formats.</summary>
internal sealed class StringLibrary : Library
{
    public override IEnumerable<string> Types => ["System.String", "System.FormattableString", "System.Runtime.CompilerServices.FormattableStringFactory", "System.MemoryExtensions", "System.Text.CompositeFormat"];

    public override Value? Call(LibraryCall call)
    {
        switch (call.Name)
        {
            case "Concat" when call.Arguments.Count == 1 && call.Method.Parameters[0].Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object):
                return TextFunctions.Join.Apply(Value.Empty, call.Body.ItemsOf(call.Arguments[0], call.State));
            case "Concat":
                return call.Arguments.Count == 1 && call.Arguments[0].Kind == ValueKind.List ? Value.Concat(call.Arguments[0].Parts) : call.Arguments.Any(a => a.Kind == ValueKind.List) ? null : Value.Concat(call.Arguments);
            case "Join" when call.Arguments.Count == 2:
                return TextFunctions.Join.Apply(Value.AsText(call.Arguments[0]), call.Body.ItemsOf(call.Arguments[1], call.State));
            case "Format":
                return Format(call);
            case "Create" when call.Method.ContainingType.SpecialType == SpecialType.System_String && call.Method.Parameters.Last().Name == "handler":
                return call.Arguments[call.Arguments.Count - 1];
            case "Parse" when call.Method.ContainingType.Name == "CompositeFormat":
                return call.Arguments[0];
            case "Create" when call.Method.ContainingType.Name == "FormattableStringFactory":
                return TextFunctions.Format.Apply(call.Arguments[0], call.Arguments[1]);
            case "Invariant" or "CurrentCulture":
                return call.Arguments[0];
            case "Trim":
                return TextFunctions.TrimEnd.Apply(TextFunctions.TrimStart.Apply(call.Subject, Characters(call)), Characters(call));
            case "TrimEnd":
                return TextFunctions.TrimEnd.Apply(call.Subject, Characters(call));
            case "TrimStart":
                return TextFunctions.TrimStart.Apply(call.Subject, Characters(call));
            case "Replace" when call.Rest.Count >= 2:
                return TextFunctions.Replace.Apply(call.Subject, Value.AsText(call.Rest[0]), Value.AsText(call.Rest[1]));
            case "ToLower" or "ToLowerInvariant":
                return TextFunctions.ToLower.Apply(call.Subject);
            case "ToUpper" or "ToUpperInvariant":
                return TextFunctions.ToUpper.Apply(call.Subject);
            case "ToString" or "Normalize" or "Copy" or "Intern" or "AsSpan" when !call.Rest.Any(r => r.Data is int):
                return call.Rest.Any(r => r.Kind == ValueKind.Constant) ? null : call.Subject;
            case "GetArguments":
                return Value.List([]);
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                return call.Body.IsGiven(call.Arguments[0]) ? Value.False : IsEmpty(call.Arguments[0]);
            case "Equals" when call.Arguments.Count > 0:
                return call.Method.IsStatic ? Value.Equal(call.Arguments[0], call.Arguments[1]) : Value.Equal(call.Receiver, call.Arguments[0]);
            case "StartsWith" when call.Rest.Count > 0:
                return TextFunctions.StartsWith.Apply(call.Subject, call.Rest[0]);
            case "EndsWith" when call.Rest.Count > 0:
                return TextFunctions.EndsWith.Apply(call.Subject, call.Rest[0]);
            case "Contains" when call.Rest.Count > 0:
                return Value.Not(TextFunctions.Less.Apply(TextFunctions.IndexOf.Apply(call.Subject, Value.AsText(call.Rest[0])), Value.Constant(0)));
            case "IndexOf" when call.Rest.Count > 0:
                return TextFunctions.IndexOf.Apply(call.Subject, Value.AsText(call.Rest[0]));
            case "Insert" when call.Rest.Count == 2 && 0.Equals(call.Rest[0].Data):
                return Value.Concat([call.Rest[1], call.Subject]);
            case "Substring" or "AsSpan":
                return TextSlices.Part(call.Subject, call.Rest[0], call.Rest.Count == 1 ? TextSlices.LengthOf(call.Subject) : TextSlices.Behind(call.Rest[0], call.Rest[1]));
            case "Split" when call.Rest.Count > 0:
                return TextFunctions.Split.Apply(call.Subject, call.Rest[0].Kind == ValueKind.List && call.Rest[0].Parts.Length == 1 ? call.Rest[0].Parts[0] : call.Rest[0]);
            case "Remove" when call.Rest.Count == 1:
                return TextSlices.Part(call.Subject, Value.Constant(0), call.Rest[0]);
            case "Remove" when call.Rest[0].Data is int start && call.Rest[1].Data is int count:
                return Without(call.Subject, start, start + count);
            default:
                return null;
        }
    }

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count == 1 && constructor.Parameters[0].Type is not IArrayTypeSymbol ? arguments[0] : Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "new string");

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name switch
    {
        "Format" => instance,
        "Length" => TextSlices.LengthOf(instance),
        _ => arguments.Count == 1 ? TextSlices.At(instance, arguments[0]) : null,
    };

    private static Value Without(Value text, int start, int end) =>
        Value.Concat([TextSlices.Part(text, Value.Constant(0), Value.Constant(start)), TextSlices.Part(text, Value.Constant(end), TextSlices.LengthOf(text))]);

    private static Value? Format(LibraryCall call)
    {
        var format = call.Method.Parameters.FirstOrDefault(p => p.Name == "format");
        if (format == null)
        {
            return null;
        }

        var rest = call.Arguments.Skip(format.Ordinal + 1).ToList();
        var items = rest.Count == 1 && call.Method.Parameters[format.Ordinal + 1] is { IsParams: true } or { Type: IArrayTypeSymbol } or { Type.Name: "ReadOnlySpan" } ? rest[0] : Value.List(rest);
        return TextFunctions.Format.Apply(call.Arguments[format.Ordinal], items);
    }

    private static Value Characters(LibraryCall call)
    {
        var set = call.Rest.Count == 0 ? Value.Empty : call.Rest[0];
        return set.Kind == ValueKind.List ? Value.Concat(set.Parts) : Value.AsText(set);
    }

    private static Value? IsEmpty(Value text) => text.Kind switch
    {
        ValueKind.Null => Value.True,
        ValueKind.Text => Value.Constant(string.IsNullOrWhiteSpace(text.Literal)),
        ValueKind.Base or ValueKind.Reference or ValueKind.Object => Value.False,
        ValueKind.Concat => text.Parts.Any(p => p.Literal != null || p.Kind == ValueKind.Base) ? Value.False : null,
        _ => text.IsFree || text.Kind is ValueKind.Choice or ValueKind.Conditional ? TextFunctions.IsEmpty.Apply(text) : text.IsHole ? Value.Equal(text, Value.Null) : null,
    };
}
