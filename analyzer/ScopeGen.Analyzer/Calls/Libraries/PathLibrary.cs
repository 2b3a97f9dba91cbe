using System.Collections.Generic;
using System.Linq;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.IO.Path, which some use for URLs.</summary>
internal sealed class PathLibrary : Library
{
    private static readonly TextFunction Joined = new("Combine", a => a[0].Kind == ValueKind.List && !a[0].Parts.IsEmpty ? Combine(a[0].Parts) : null);

    public override IEnumerable<string> Types => ["System.IO.Path"];

    public override Value? Call(LibraryCall call)
    {
        if (call.Arguments.Count == 1 && call.Arguments[0].IsFree)
        {
            return call.Name is "Combine" or "Join" ? Joined.Apply(call.Body.ItemsOf(call.Arguments[0], call.State)) : null;
        }

        var parts = call.Arguments.Count == 1 && call.Arguments[0].Kind == ValueKind.List ? call.Arguments[0].Parts.ToList() : call.Arguments;
        return call.Name switch
        {
            "Combine" => Combine(parts),
            "Join" => parts.Aggregate(UrlFunctions.JoinPath),
            _ => null,
        };
    }

    private static Value Combine(IEnumerable<Value> parts) => parts.Aggregate((left, right) => IsRooted(right) ? right : UrlFunctions.JoinPath(left, right));

    private static bool IsRooted(Value path) => TextFunctions.Pieces(path)[0].Literal is { Length: > 0 } text && text[0] == '/';
}
