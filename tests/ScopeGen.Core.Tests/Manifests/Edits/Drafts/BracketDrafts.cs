namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Draws lists in brackets, in layouts that people and tools have: JSON's, and YAML's and TOML's that look like them.</summary>
/// <param name="draft">The manifest.</param>
/// <param name="remark">What starts a remark to the line's end.</param>
/// <param name="hasBlocks">Whether there are remarks that end on their line.</param>
/// <param name="writeScope">Writes a scope, with its quotes.</param>
public sealed class BracketDrafts(Draft draft, string remark, bool hasBlocks, Func<string, string> writeScope)
{
    private readonly Choices _choices = draft.Choices;

    /// <summary>A list of strings.</summary>
    public void Strings(DraftList list, string indentation, Func<Choices, string> one) =>
        Write(list, indentation, ScopePool.Some(_choices, one), scope => draft.Item(list, scope, writeScope(scope)));

    /// <summary>A list of objects, each with a scope.</summary>
    public void Objects(DraftList list, string indentation)
    {
        var lead = _choices.Of("{ \"scope\": ", "{\"scope\":", "{" + draft.LineBreak + indentation + "    \"scope\": ", "{ \"optional\": false, \"scope\": ", "{ \"description\": \"a, 'b'\", \"scope\": ");
        var end = lead.Contains(draft.LineBreak) ? draft.LineBreak + indentation + "  }" : " }";
        Write(list, indentation, ScopePool.Some(_choices, ScopePool.ForList), scope =>
        {
            var isOptional = !lead.Contains("optional") && _choices.Once(5);
            draft.Item(list, scope, writeScope(scope), lead, (isOptional ? ", \"optional\": true" : "") + end, isOptional);
        });
    }

    private void Write(DraftList list, string indentation, IReadOnlyList<string> scopes, Action<string> write)
    {
        var layout = _choices.Next(4);
        var inner = indentation + _choices.Of("  ", "\t", "    ");
        draft.Write("[").Write(layout switch { 0 => "", 3 => Gap(inner), _ => scopes.Count == 0 ? Gap(inner) : OwnLine(inner) });
        for (var i = 0; i < scopes.Count; i++)
        {
            write(scopes[i]);
            var isLast = i == scopes.Count - 1;
            var comma = isLast && layout != 2 && !_choices.Once(3) ? "" : ",";
            draft.Write(layout switch
            {
                0 => isLast ? comma : ", ",
                1 => comma + OwnLine(isLast ? indentation : inner),
                2 => isLast ? OwnLine(indentation) : OwnLine(inner) + ", ",
                _ => comma.Length == 0 ? Gap(inner) : Gap(inner) + comma + Gap(inner),
            });
        }

        draft.Write("]");
    }

    /// <summary>The end of a line, with a remark or blank lines now and then, and the next line's indentation.</summary>
    private string OwnLine(string indentation) => _choices.Next(6) switch
    {
        3 => " " + draft.Remark(remark) + draft.LineBreak + indentation,
        4 => draft.LineBreak + indentation + draft.Remark(remark) + draft.LineBreak + indentation,
        5 => draft.LineBreak + draft.LineBreak + indentation,
        _ => draft.LineBreak + indentation,
    };

    /// <summary>Anything that may stand between two items.</summary>
    private string Gap(string indentation) => _choices.Next(8) switch
    {
        0 => "",
        1 => " ",
        2 => "\t",
        3 => draft.LineBreak + indentation,
        4 => hasBlocks ? " " + draft.Remark("/*", " */") + " " : "  ",
        5 => hasBlocks ? draft.Remark("/*", draft.LineBreak + " */") : " " + draft.LineBreak + indentation,
        _ => OwnLine(indentation),
    };
}
