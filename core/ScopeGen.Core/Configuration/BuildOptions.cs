using System;
using System.Linq;
using ScopeGen.Scopes;

namespace ScopeGen.Configuration;

/// <summary>The project's properties and its files' metadata, as MSBuild hands them to the compiler. Empty counts as unset.</summary>
/// <param name="tryGet">Gives the value of a name of <see cref="BuildNames"/>, or null.</param>
public sealed class BuildOptions(Func<string, string?> tryGet)
{
    /// <summary>Whether the project turned ScopeGen off.</summary>
    public bool IsOff => Has(BuildNames.Mode, "Off");

    /// <summary>What stands before the namespace of each provider's constants, with its dot; empty for nothing.</summary>
    public string NamespacePrefix => Get(BuildNames.NamespacePrefix) is { } prefix && ProviderName.IsValid(prefix) ? ProviderName.ToNamespace(prefix) + "." : string.Empty;

    /// <summary>Whether a file is of a kind; a settings file may be a manifest as well.</summary>
    /// <param name="kind">One of the kinds of <see cref="BuildNames"/>.</param>
    public bool IsOfKind(string kind) => Get(BuildNames.KindMetadata) is { } kinds && IsAmong(kinds, kind);

    /// <summary>Whether a kind is among those of a file, with commas between them.</summary>
    public static bool IsAmong(string kinds, string kind) => kinds.Split(',').Any(k => string.Equals(k.Trim(), kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the property or metadata has this value, in any letter case.</summary>
    public bool Has(string name, string value) => string.Equals(Get(name), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value; null where it is unset or empty.</summary>
    public string? Get(string name) => tryGet(name)?.Trim() is { Length: > 0 } value ? value : null;
}
