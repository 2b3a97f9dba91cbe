using System.Text.Json;

namespace Sample;

/// <summary>An app as it is registered with one vendor.</summary>
/// <param name="Provider">The vendor's name in the manifest.</param>
/// <param name="AuthorizeUrl">Where the user is sent to grant the scopes.</param>
/// <param name="Scopes">The scopes that the app asks for.</param>
internal sealed record OAuthApp(string Provider, string AuthorizeUrl, IReadOnlyList<string> Scopes)
{
    private static readonly JsonDocumentOptions ManifestOptions = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The URL that starts the authorization code flow (RFC 6749, section 4.1.1).</summary>
    public string AuthorizationUrl(string clientId, string redirectUri) =>
        $"{AuthorizeUrl}?response_type=code&client_id={Uri.EscapeDataString(clientId)}&redirect_uri={Uri.EscapeDataString(redirectUri)}&scope={Uri.EscapeDataString(string.Join(' ', Scopes))}";

    /// <summary>The scopes that the manifest beside the program declares for the vendor.</summary>
    public IEnumerable<string> DeclaredScopes()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scopes.json")), ManifestOptions);
        return [.. manifest.RootElement.GetProperty("scopes").GetProperty(Provider).EnumerateArray().Select(s => s.GetString()!)];
    }
}
