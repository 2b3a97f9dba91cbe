using System.CommandLine;
using ScopeGen.Scopes;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    /// <summary>An option that may stand several times, once for each value.</summary>
    public static Option<string[]> Repeatable(string name, string description) =>
        new(name) { Description = description + " Repeatable.", AllowMultipleArgumentsPerToken = false, DefaultValueFactory = _ => [] };

    /// <summary>Checks what a user names a provider.</summary>
    /// <exception cref="InputException">It can be none.</exception>
    public static void CheckProvider(string? provider)
    {
        if (provider != null && !ProviderName.IsValid(provider))
        {
            throw new InputException($"--provider '{provider}': {ProviderName.Expected}");
        }
    }
}
