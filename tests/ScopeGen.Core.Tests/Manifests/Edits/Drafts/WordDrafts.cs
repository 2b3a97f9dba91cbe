namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Draws scopes that are the words of a string, or of a file.</summary>
public sealed class WordDrafts(Draft draft)
{
    private readonly Choices _choices = draft.Choices;

    /// <summary>A string between quotes.</summary>
    public void Quoted(DraftList list, string quote, bool hasLines = false)
    {
        draft.Write(quote);
        Words(list, ScopePool.Some(_choices, ScopePool.ForWords), hasLines ? draft.LineBreak + "    " : " ");
        draft.Write(quote);
    }

    /// <summary>A string of YAML without quotes: there has to be a word.</summary>
    public void Plain(DraftList list, string indentation)
    {
        var scopes = ScopePool.Some(_choices, ScopePool.ForPlainWords);
        Words(list, [.. scopes.Count == 0 ? ["a"] : scopes], draft.LineBreak + indentation + "  ", isTight: true);
    }

    /// <summary>A block of lines below a header.</summary>
    public void Block(DraftList list, string indentation)
    {
        var inner = indentation + _choices.Of("  ", "    ");
        draft.Line(_choices.Of("|", ">", ">-", "|-", "|+"));
        var scopes = ScopePool.Some(_choices, ScopePool.ForWords);
        if (scopes.Count > 0)
        {
            draft.Write(inner);
            Words(list, scopes, draft.LineBreak + inner, isTight: true);
            draft.Line();
        }
    }

    /// <summary>A file of scopes.</summary>
    public void File(DraftList list)
    {
        var scopes = ScopePool.Some(_choices, ScopePool.ForWords);
        var isLines = !_choices.Once(3);
        for (var i = 0; i < scopes.Count; i++)
        {
            draft.Write(_choices.Next(6) switch
            {
                4 => draft.Remark("#") + draft.LineBreak,
                5 => draft.LineBreak + "  ",
                _ => "",
            });
            Word(list, scopes[i]);
            draft.Write(i == scopes.Count - 1 ? "" : isLines ? EndOfLine() : _choices.Of(" ", EndOfLine(), ", ", ","));
        }

        draft.Write(_choices.Of(draft.LineBreak, "", EndOfLine() + draft.Remark("#") + draft.LineBreak, EndOfLine() + draft.Remark("#")));
    }

    private string EndOfLine() => _choices.Of("", "", "  ", " " + (_choices.Once(2) ? draft.Remark("#") : "")) + draft.LineBreak;

    private void Words(DraftList list, IReadOnlyList<string> scopes, string line, bool isTight = false)
    {
        var separator = _choices.Of(" ", ", ", ",", line);
        var outer = isTight ? "" : _choices.Of("", "", "", " ");
        draft.Write(outer);
        for (var i = 0; i < scopes.Count; i++)
        {
            Word(list, scopes[i]);
            draft.Write(i == scopes.Count - 1 ? outer : _choices.Once(6) ? line : separator);
        }
    }

    private void Word(DraftList list, string scope) => draft.Item(list, scope, scope);
}
