using System;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Reads the records of a CSV text (RFC 4180) with their offsets, and can start again after a broken one.</summary>
internal sealed class CsvRecordReader : IDisposable
{
    private readonly string _text;
    private readonly LineMap _lines;
    private CsvParser _parser;
    private int _origin;
    private bool _badData;

    public CsvRecordReader(string text, int start, LineMap lines)
    {
        _text = text;
        _lines = lines;
        _parser = Open(start);
        End = start;
    }

    /// <summary>Offset of the record's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the record's last character, its line break included.</summary>
    public int End { get; private set; }

    /// <summary>The cells, without quotes and surrounding white space.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>Whether the record breaks RFC 4180: an unclosed quote, or text beside a quoted cell.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the record stands on more than one line.</summary>
    public bool SpansLines => _lines.NextLineStart(Start) < End;

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Read()
    {
        while (_parser.Read())
        {
            Start = End;
            End = _origin + (int)_parser.CharCount;
            _badData = false;
            // The cells are parsed, and bad data found, when they are asked for.
            Fields = _parser.Record ?? [];
            IsBroken = _badData;
            if (Fields.Length > 1 || (Fields.Length == 1 && Fields[0].Length > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Forgets all but the first line of the current record. A record that is broken or holds nonsense and spans lines has most
    /// likely an unclosed quote, which would otherwise swallow the good rows below it.
    /// </summary>
    public void ResumeAtNextLine()
    {
        _parser.Dispose();
        End = _lines.NextLineStart(Start);
        _parser = Open(End);
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    private CsvParser Open(int start)
    {
        _origin = start;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            Delimiter = ",",
            AllowComments = false,
            // Blank lines are skipped above: the parser would leave them out of its character count.
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            // One vendor's cells repeat: a description stands in every row of its scope.
            CacheFields = true,
            BadDataFound = _ => _badData = true,
        };
        return new CsvParser(new TextSliceReader(_text, start), configuration);
    }
}
