using System.Text;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>A manifest in the making: its text, and what a reader must find in it.</summary>
public sealed class Draft
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _remarks = [];

    public Draft(Choices choices)
    {
        Choices = choices;
        LineBreak = choices.Of("\n", "\r\n", "\r");
        Write(choices.Once(5) ? "\uFEFF" : "");
    }

    public Choices Choices { get; }

    public string LineBreak { get; }

    public string Text => _text.ToString();

    public List<DraftList> Lists { get; } = [];

    /// <summary>The text of every remark; no two are the same.</summary>
    public IEnumerable<string> Remarks => _remarks.Where(r => Text.Contains(r, StringComparison.Ordinal));

    public Draft Write(string text)
    {
        _text.Append(text);
        return this;
    }

    public Draft Line(string text = "") => Write(text).Write(LineBreak);

    public Draft Line(string indentation, string text) => Write(indentation).Line(text);

    /// <summary>Writes an item of a list; its scope stands behind what leads up to it.</summary>
    public void Item(DraftList list, string scope, string written, string before = "", string after = "", bool isOptional = false)
    {
        var start = _text.Length;
        Write(before).Write(written).Write(after);
        list.Items.Add(new DraftItem(scope, list.IsOptional || isOptional, start + before.Length, start, _text.Length));
    }

    /// <summary>A remark that stands nowhere else.</summary>
    public string Remark(string open, string close = "")
    {
        // Commas, quotes and brackets mean nothing here.
        var remark = open + Choices.Of(" why", " a, b", " \"x\"]", " - it's", " [{") + " " + (_remarks.Count + 1) + "." + close;
        _remarks.Add(remark);
        return remark;
    }

    public DraftList AddList(string? provider = null, bool isOptional = false, bool isWords = false)
    {
        var list = new DraftList(provider, isOptional, isWords);
        Lists.Add(list);
        return list;
    }
}

/// <summary>A list in a draft.</summary>
public sealed record DraftList(string? Provider, bool IsOptional, bool IsWords)
{
    public List<DraftItem> Items { get; } = [];
}

/// <summary>An item of it.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="IsOptional">Whether it is one that the app can do without.</param>
/// <param name="ScopeStart">Where the scope stands.</param>
/// <param name="Start">Where the item starts, of which the scope may be a part.</param>
/// <param name="End">Where it ends.</param>
public sealed record DraftItem(string Scope, bool IsOptional, int ScopeStart, int Start, int End);
