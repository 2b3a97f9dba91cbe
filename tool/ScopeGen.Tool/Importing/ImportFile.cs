using System.Text;
using ScopeGen.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Importing;

/// <summary>A file that a table is made of.</summary>
internal sealed class ImportFile
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaxLength = 40 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<LineMap> _lines;

    /// <param name="path">As the user wrote it.</param>
    /// <param name="text">What it holds.</param>
    public ImportFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lines = new Lazy<LineMap>(() => new LineMap(text));
    }

    /// <summary>The path as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>What the file holds, without byte order mark.</summary>
    public string Text { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is missing, too large, empty, or no text.</exception>
    public static ImportFile Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MaxLength)
            {
                throw new InputException(FormattableString.Invariant($"'{path}' has {stream.Length} bytes; the limit is {MaxLength}"));
            }

            using var reader = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: true);
            var text = reader.ReadToEnd();
            return text.Contains('\0') ? throw new InputException($"'{path}' is no text file")
                : string.IsNullOrWhiteSpace(text) ? throw new InputException($"'{path}' is empty")
                : new ImportFile(path, text);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"'{path}' is no text in UTF-8, nor in UTF-16 with a byte order mark", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"'{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The place of an offset in the text.</summary>
    public Place At(int offset)
    {
        var range = _lines.Value.Range(offset, 0);
        return new Place(this, range.Line, range.Column);
    }
}

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Its line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Its column, from 1.</param>
internal readonly record struct Place(ImportFile File, int Line, int Column)
{
    /// <summary>Says that nothing can be made of the file because of what stands here.</summary>
    public InputException Fault(string message) => new($"{this}: {message}");

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File.Path : FormattableString.Invariant($"{File.Path}({Line},{Column})");
}
