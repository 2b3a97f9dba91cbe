using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

internal static class OperationExtensions
{
    /// <summary>Whether an operand of a conditional, or an arm of a switch, throws and so gives no value.</summary>
    public static bool Throws(this IOperation operation) => operation is IThrowOperation or IConversionOperation { Operand: IThrowOperation };
}
