using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>Something in a manifest that could not be used, and where.</summary>
/// <param name="Message">A sentence for the manifest's author.</param>
/// <param name="Range">The place in the manifest's text.</param>
public sealed record ManifestProblem(string Message, TextRange Range);
