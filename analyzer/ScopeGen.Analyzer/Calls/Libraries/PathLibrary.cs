using System.Collections.Generic;
using System.Linq;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>System.IO.Path, which some use for URLs.</summary>
internal sealed class PathLibrary : Library
{
    public override IEnumerable<string> Types => ["System.IO.Path"];

    public override Value? Call(LibraryCall call)
    {
        var parts = call.Arguments.Count == 1 && call.Arguments[0].Kind == ValueKind.List ? call.Arguments[0].Parts.ToList() : call.Arguments;
        return call.Name switch
        {
            "Combine" => parts.Aggregate((left, right) => IsRooted(right) ? right : TextFunctions.JoinPath(left, right)),
            "Join" => parts.Aggregate(TextFunctions.JoinPath),
            _ => null,
        };
    }

    private static bool IsRooted(Value path) => TextFunctions.Pieces(path)[0].Literal is { Length: > 0 } text && text[0] == '/';
}
