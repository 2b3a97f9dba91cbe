using System.Collections.Generic;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Expression trees, which stand for the function that they describe.</summary>
internal sealed class ExpressionLibrary : Library
{
    public override IEnumerable<string> Types => ["System.Linq.Expressions.Expression`1", "System.Linq.Expressions.LambdaExpression"];

    public override Value? Call(LibraryCall call) => call.Name == "Compile" ? call.Receiver : null;
}
