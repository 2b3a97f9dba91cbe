using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.Text.RegularExpressions: what takes URLs apart and cleans them.</summary>
internal sealed class RegexLibrary : Library
{
    private const string Namespace = "System.Text.RegularExpressions.";

    private static readonly Value NoOptions = Value.Constant(0);

    public override IEnumerable<string> Types => [Namespace + "Regex", Namespace + "Match", Namespace + "Group", Namespace + "Capture", Namespace + "GroupCollection"];

    /// <summary>The regular expression of a method or property that the compiler is asked to write; null where it is not.</summary>
    public static Value? Declared(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "GeneratedRegexAttribute" }) is { ConstructorArguments: { IsEmpty: false } arguments } && arguments[0].Value is string pattern
            ? Value.List([Value.Text(pattern), arguments.Length > 1 && arguments[1].Value is int options ? Value.Constant(options) : NoOptions])
            : null;

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count > 0 ? Value.List([arguments[0], arguments.Count > 1 ? arguments[1] : NoOptions]) : null;

    public override Value? Call(LibraryCall call)
    {
        if (call.Name == "ToString")
        {
            return RegexFunctions.Text.Apply(call.Receiver);
        }

        var expression = call.Method.IsStatic ? call.Named("pattern") is { } pattern ? Value.List([pattern, call.Named("options") ?? NoOptions]) : null : call.Receiver;
        if (expression == null || call.Named("input") is not { } input || call.Method.Parameters.Any(p => p.Name is "startat" or "beginning" or "count"))
        {
            return null;
        }

        return call.Name switch
        {
            "Match" => RegexFunctions.Match.Apply(input, expression),
            "IsMatch" => RegexFunctions.IsMatch.Apply(input, expression),
            "Replace" when call.Named("replacement") is { } replacement => RegexFunctions.Replace.Apply(input, expression, replacement),
            // What the code makes of whichever match: the value of a placeholder, say.
            "Replace" when call is { Operation: { } operation } && call.Named("evaluator") is { Kind: ValueKind.Function } evaluator =>
                RegexFunctions.Replace.Apply(input, expression, Value.AsText(call.Body.CallFunction(evaluator, [Value.Unknown("match", UnresolvedReason.UnsupportedConstruct, "match", Routes.HoleKind.Text)], operation, call.State))),
            _ => null,
        };
    }

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name switch
    {
        "Groups" => instance,
        "Success" => RegexFunctions.Success.Apply(instance),
        "Value" => RegexFunctions.Text.Apply(instance),
        "Length" => TextSlices.LengthOf(RegexFunctions.Text.Apply(instance)),
        _ => arguments.Count == 1 ? RegexFunctions.Group.Apply(instance, arguments[0]) : null,
    };
}
