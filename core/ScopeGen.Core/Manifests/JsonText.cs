using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>A JSON text whose values can be found again.</summary>
internal sealed class JsonText(string text)
{
    private static readonly JsonLoadSettings LoadSettings = new()
    {
        CommentHandling = CommentHandling.Ignore,
        LineInfoHandling = LineInfoHandling.Load,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
    };

    private readonly string _text = text;
    private readonly LineMap _lines = new(text);

    /// <summary>Parses the text; a text that is no JSON, or nested too deeply, gives a problem.</summary>
    public bool TryParse(out JToken? root, out ManifestProblem? problem)
    {
        root = null;
        problem = null;
        var offset = _text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        if (string.IsNullOrWhiteSpace(_text.Substring(offset)))
        {
            problem = new ManifestProblem("The manifest is empty.", _lines.Range(0, 0));
            return false;
        }

        // Scopes are text: nothing that looks like a date may become one.
        using var reader = new JsonTextReader(new TextSliceReader(_text, offset)) { DateParseHandling = DateParseHandling.None, CloseInput = true };
        try
        {
            root = JToken.Load(reader, LoadSettings);
            while (reader.Read())
            {
                // A comment may follow; anything else throws.
            }

            return true;
        }
        catch (JsonException e)
        {
            var place = (IJsonLineInfo)reader;
            problem = new ManifestProblem("The manifest is no valid JSON: " + Sentence(e.Message), _lines.Range(Offset(place.LineNumber, place.LinePosition), 0));
            return false;
        }
    }

    /// <summary>The place of a value; of an object or a list, its opening bracket.</summary>
    public TextRange RangeOf(JToken token)
    {
        // Newtonsoft.Json gives the place after the token's last character.
        var info = (IJsonLineInfo)token;
        var end = Offset(info.LineNumber, info.LinePosition);
        var start = token switch
        {
            JContainer => end - 1,
            JValue { Value: string } => StartOfString(end),
            _ => StartOfWord(end),
        };
        return _lines.Range(start, end - start);
    }

    /// <summary>Goes back from the closing quote to the opening one: the first that no backslash escapes.</summary>
    private int StartOfString(int end)
    {
        var quote = _text[end - 1];
        for (var i = end - 2; i >= 0; i--)
        {
            if (_text[i] == quote && CountBackslashesBefore(i) % 2 == 0)
            {
                return i;
            }
        }

        return end;
    }

    private int StartOfWord(int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '-' or '+' or '.'))
        {
            start--;
        }

        return start;
    }

    private int CountBackslashesBefore(int index)
    {
        var count = 0;
        while (index - count > 0 && _text[index - count - 1] == '\\')
        {
            count++;
        }

        return count;
    }

    private int Offset(int line, int position)
    {
        var start = _lines.LineStart(Math.Max(line, 1));
        var byteOrderMark = line <= 1 && _text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        return Math.Min(start + position + byteOrderMark, _text.Length);
    }

    /// <summary>The library's message without its path and place, which the problem's range tells better.</summary>
    private static string Sentence(string message)
    {
        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return Excerpt.Of(path < 0 ? message : message.Substring(0, path), maxLength: 300);
    }
}
