using System;
using System.Collections.Generic;

namespace ScopeGen.Scopes;

/// <summary>What the constants of a provider are called: those of its scopes, and those of its webhook events.</summary>
public sealed class ConstantNames
{
    // Members that every class has, and those of the generated ones.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "All", "IsDefined", "Scopes", "WebhookEvents",
    };

    private readonly string _reservedSuffix;

    private ConstantNames(string reservedSuffix) => _reservedSuffix = reservedSuffix;

    /// <summary>The names of scopes.</summary>
    public static ConstantNames OfScopes { get; } = new("Scope");

    /// <summary>The names of webhook events.</summary>
    public static ConstantNames OfEvents { get; } = new("Event");

    /// <summary>The identifier of each scope or event of a provider.</summary>
    /// <param name="names">All of them, distinct.</param>
    public IReadOnlyDictionary<string, string> Assign(IEnumerable<string> names) => Identifiers.Assign(names, Reserved, _reservedSuffix);

    /// <summary>The identifier of a scope or event, unless another one wants the same: then both get one of their own.</summary>
    public string Wanted(string name) => Identifiers.Wanted(name, Reserved, _reservedSuffix);
}
