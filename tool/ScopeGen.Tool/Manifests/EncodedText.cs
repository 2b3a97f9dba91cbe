using System.Text;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Manifests;

/// <summary>A text file that is written back as it was encoded, with its byte order mark if it had one.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">Its encoding, with the byte order mark as preamble.</param>
internal sealed record EncodedText(string Path, string Text, Encoding Encoding)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It cannot be read, or is no text: writing it back would lose something.</exception>
    public static EncodedText Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var encoding = Marked.FirstOrDefault(e => bytes.AsSpan().StartsWith(e.Preamble)) ?? Utf8;
            return new EncodedText(path, encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length), encoding);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"'{path}' is no text in UTF-8, nor in UTF-16 with a byte order mark", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>A text as the file holds it: with the byte order mark, if the file has one.</summary>
    public string WithMark(string text) => Encoding.Preamble.IsEmpty ? text : "\uFEFF" + text;

    /// <summary>Sees to it that the file may be written.</summary>
    /// <exception cref="InputException">It is read-only.</exception>
    public void CheckWritable()
    {
        // Moving a new file into its place would get around the attribute.
        if (new FileInfo(Path).IsReadOnly)
        {
            throw new InputException($"'{Path}' cannot be written: it is read-only");
        }
    }

    /// <summary>Writes another text into the file.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Write(string text)
    {
        CheckWritable();
        OutputFile.Write(Path, text, Encoding);
    }
}
