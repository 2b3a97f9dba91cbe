using System;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Reads the records of a CSV text (RFC 4180) with their offsets, and can start again after a broken one.</summary>
internal sealed class CsvRecordReader : IDisposable
{
    // A text of nothing but broken records would be read again from each of its lines.
    private const long ReadingsAgain = 16;

    private readonly string _text;
    private readonly LineMap _lines;
    private CsvParser _parser;
    private int _origin;
    private bool _badData;
    private long _budget;

    public CsvRecordReader(string text, int start, LineMap lines)
    {
        _text = text;
        _lines = lines;
        _parser = Open(start);
        _budget = ReadingsAgain * Math.Max(text.Length, 1 << 20);
        End = start;
    }

    /// <summary>Offset of the record's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the record's last character, its line break included.</summary>
    public int End { get; private set; }

    /// <summary>The cells, without quotes and surrounding white space.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>Whether the record breaks RFC 4180: an unclosed quote, or text beside a quoted cell.</summary>
    public bool IsBroken => BrokenCell >= 0;

    /// <summary>Index of the first cell that breaks RFC 4180; -1 where none does.</summary>
    public int BrokenCell { get; private set; }

    /// <summary>
    /// Whether the record is broken, or absurdly long, and stands on more than one line: it has most likely an unclosed quote, which
    /// swallows the good rows below it.
    /// </summary>
    public bool HasLostItsWay => (IsBroken || End - Start > ScopeTableReader.MaxCellLength) && _lines.NextLineStart(Start) < End;

    /// <summary>Goes to the next record that is not blank.</summary>
    public bool Read()
    {
        while (_parser.Read())
        {
            Start = End;
            End = _origin + (int)_parser.CharCount;
            _badData = false;
            ReadFields();
            if (IsBroken || Fields.Length > 1 || (Fields.Length == 1 && Fields[0].Length > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Forgets all but the first line of the current record; not where that was done so often that it is given up.</summary>
    public bool TryResumeAtNextLine()
    {
        var next = _lines.NextLineStart(Start);
        _budget -= End - next;
        if (_budget < 0)
        {
            return false;
        }

        _parser.Dispose();
        End = next;
        _parser = Open(End);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    /// <summary>The cells are parsed, and bad data found, when they are asked for; after the first bad one the rest is not.</summary>
    private void ReadFields()
    {
        var fields = new string[_parser.Count];
        BrokenCell = -1;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = _badData ? string.Empty : _parser[i];
            BrokenCell = _badData && BrokenCell < 0 ? i : BrokenCell;
        }

        Fields = fields;
    }

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
