using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ScopeGen.Tool.Projects;

/// <summary>An additional file that is read when first asked for.</summary>
/// <param name="path">Its full path.</param>
internal sealed class FileText(string path) : AdditionalText
{
    private readonly Lazy<SourceText?> _text = new(() => TryRead(path));

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>Reads a file; null where it cannot be read.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="encoding">The encoding of a file that does not say it; null for UTF-8.</param>
    public static SourceText? TryRead(string path, Encoding? encoding = null)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream, encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            // Who asks says what a missing file means.
            return null;
        }
    }
}
