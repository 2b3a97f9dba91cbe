using System.CommandLine;

namespace ScopeGen.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    /// <summary>An option that may stand several times, once for each value.</summary>
    public static Option<string[]> Repeatable(string name, string description) =>
        new(name) { Description = description + " Repeatable.", AllowMultipleArgumentsPerToken = false, DefaultValueFactory = _ => [] };
}
