using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>A condition under which code is reached that depends on what a caller provides.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Expected">What it must be.</param>
internal sealed record Guard(Value Condition, bool Expected)
{
    /// <summary>Whether the code is certainly not reached.</summary>
    public bool IsNever => Condition.Kind == ValueKind.Constant && Condition.Data is bool actual && actual != Expected;

    /// <summary>Whether the code is certainly reached, as far as this condition goes.</summary>
    public bool IsAlways => Condition.Kind == ValueKind.Constant && Condition.Data is bool actual && actual == Expected;
}
