namespace ScopeGen.Manifests.Edits;

/// <summary>What is to become of a manifest.</summary>
public abstract record ManifestChange
{
    private ManifestChange()
    {
    }

    /// <summary>Declares a scope, unless it is declared.</summary>
    /// <param name="Provider">The provider whose scope it is.</param>
    /// <param name="Scope">The scope.</param>
    public sealed record Add(string Provider, string Scope) : ManifestChange;

    /// <summary>Takes a declared scope out.</summary>
    /// <param name="Start">Where the scope's <see cref="DeclaredScope.Range"/> starts.</param>
    public sealed record Remove(int Start) : ManifestChange;

    /// <summary>Puts another scope in the place of a declared one; takes it out where the other one is declared already.</summary>
    /// <param name="Start">Where the scope's <see cref="DeclaredScope.Range"/> starts.</param>
    /// <param name="Scope">The other scope.</param>
    public sealed record Replace(int Start, string Scope) : ManifestChange;
}
