using System;
using System.Collections.Immutable;
using ScopeGen.Routes;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>The leading lines of a table that start with <c>#</c>: <c># provider: Zoom</c>.</summary>
internal sealed class FrontMatter
{
    private readonly ImmutableArray<string>.Builder _baseUrls = ImmutableArray.CreateBuilder<string>();
    private bool _hasInvalidProvider;
    private bool _hasInvalidBaseUrl;

    public string? Provider { get; private set; }

    public string? Source { get; private set; }

    public ImmutableArray<string> BaseUrls => _baseUrls.ToImmutable();

    /// <summary>Offset of the first line that is no front matter.</summary>
    public int End { get; private set; }

    public static FrontMatter Read(string text, LineMap lines, TableProblems problems)
    {
        var result = new FrontMatter { End = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0 };
        while (result.End < text.Length)
        {
            var next = lines.NextLineStart(result.End);
            var line = Unpad(text.Substring(result.End, next - result.End));
            if (line.Length > 0 && line[0] != '#')
            {
                break;
            }

            if (line.Length > 0)
            {
                result.ReadLine(line, text.IndexOf('#', result.End), problems);
            }

            result.End = next;
        }

        return result;
    }

    /// <summary>Reports what the rows need and the front matter lacks. What stands there and is wrong is reported already.</summary>
    /// <param name="hasRow">Whether the table has a usable row; one without needs a row first.</param>
    /// <param name="hasEndpoint">Whether a row names an endpoint: only calls have a base URL.</param>
    /// <param name="problems">Takes what is missing.</param>
    public void ReportMissing(bool hasRow, bool hasEndpoint, TableProblems problems)
    {
        if (hasRow && Provider == null && !_hasInvalidProvider)
        {
            problems.AddOfTable(TableProblemKind.NoProvider, "The table names no provider: a first line such as '# provider: Zoom' is expected.", 0, 0);
        }

        if (hasEndpoint && _baseUrls.Count == 0 && !_hasInvalidBaseUrl)
        {
            problems.AddOfTable(TableProblemKind.NoBaseUrl, "The table names no base URL, so that no call with an absolute URL can be matched: a line such as '# base-url: https://api.zoom.us/v2' is expected.", 0, 0);
        }
    }

    /// <summary>A spreadsheet pads every line with commas to the width of the table, and quotes one that holds commas of its own.</summary>
    private static string Unpad(string line)
    {
        line = line.Trim().TrimEnd(',').TrimEnd();
        return line.StartsWith("\"#", StringComparison.Ordinal) && line.EndsWith("\"", StringComparison.Ordinal)
            ? line.Substring(1, line.Length - 2).Replace("\"\"", "\"").Trim()
            : line;
    }

    private void ReadLine(string line, int start, TableProblems problems)
    {
        // A comment without a colon, or with a key that is not known, is a remark.
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        var value = line.Substring(colon + 1).Trim();
        switch (line.Substring(1, colon - 1).Trim().ToLowerInvariant())
        {
            case "provider" when Provider != null:
                problems.Add(TableProblemKind.NoProvider, $"The table names its provider twice; '{Excerpt.Of(Provider)}' is used.", start, line.Length);
                break;
            case "provider" when !ProviderName.IsValid(value):
                _hasInvalidProvider = true;
                problems.Add(TableProblemKind.NoProvider, $"'{Excerpt.Of(value)}' is no provider name: {ProviderName.Expected}.", start, line.Length);
                break;
            case "provider":
                Provider = value;
                break;
            case "base-url" when !BaseUrl.TryParse(value, out _):
                _hasInvalidBaseUrl = true;
                problems.Add(TableProblemKind.InvalidBaseUrl, $"'{Excerpt.Of(value)}' is no base URL: an absolute http or https URL is expected, without user, query and fragment.", start, line.Length);
                break;
            case "base-url":
                _baseUrls.Add(value);
                break;
            case "source":
                Source = value;
                break;
        }
    }
}
