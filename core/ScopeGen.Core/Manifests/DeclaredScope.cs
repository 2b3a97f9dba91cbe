using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>One scope in a manifest.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="IsOptional">Whether the app can do without it.</param>
/// <param name="Range">The scope's place, with its quotes.</param>
public sealed record DeclaredScope(string Scope, bool IsOptional, TextRange Range);
