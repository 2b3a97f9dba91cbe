using Microsoft.CodeAnalysis;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What a delegate runs.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Body">The operation of a lambda or local function; null for a method.</param>
/// <param name="Captured">In the order of the value's parts: the locals and parameters that a lambda captured. A method's one part is its receiver.</param>
internal sealed record Closure(IMethodSymbol Method, IOperation? Body, EquatableArray<ISymbol> Captured)
{
    /// <inheritdoc/>
    public bool Equals(Closure? other) => other != null && ReferenceEquals(Body, other.Body)
        && SymbolEqualityComparer.Default.Equals(Method, other.Method);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}
