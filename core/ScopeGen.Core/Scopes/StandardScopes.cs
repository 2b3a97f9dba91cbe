using System;
using System.Collections.Generic;

namespace ScopeGen.Scopes;

/// <summary>The scopes of OpenID Connect Core 1.0, sections 3.1.2.1, 5.4 and 11: every provider may have them, and few list them.</summary>
public static class StandardScopes
{
    private static readonly HashSet<string> Scopes = new(StringComparer.Ordinal) { "openid", "profile", "email", "address", "phone", "offline_access" };

    /// <summary>Whether a scope is one of them.</summary>
    public static bool Contains(string scope) => Scopes.Contains(scope);
}
