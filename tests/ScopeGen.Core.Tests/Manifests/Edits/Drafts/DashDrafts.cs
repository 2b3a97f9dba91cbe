namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Draws YAML's lists of lines with a dash.</summary>
public sealed class DashDrafts(Draft draft)
{
    private readonly Choices _choices = draft.Choices;

    /// <summary>How YAML writes a scope; the ones that would be something else have quotes.</summary>
    public static string WriteScope(Choices choices, string scope)
    {
        var quoted = scope.Contains('\'') ? $"\"{scope}\"" : choices.Of($"\"{scope}\"", $"'{scope}'");
        return ScopePool.IsPlainYaml(scope) ? choices.Of(scope, quoted) : quoted;
    }

    /// <summary>A list of strings below its key, which ends the line before.</summary>
    public void Strings(DraftList list, string indentation) =>
        Write(list, indentation, (scope, _) => draft.Item(list, scope, WriteScope(_choices, scope)));

    /// <summary>A list of maps, each with a scope.</summary>
    public void Objects(DraftList list, string indentation)
    {
        var layout = _choices.Next(3);
        Write(list, indentation, (scope, inner) =>
        {
            var isOptional = layout > 0 && _choices.Once(4);
            var optional = "optional: " + (isOptional ? "true" : "false");
            draft.Item(
                list,
                scope,
                WriteScope(_choices, scope),
                layout == 2 ? optional + draft.LineBreak + inner + "scope: " : "scope: ",
                layout == 1 ? draft.LineBreak + inner + optional : "",
                isOptional);
        });
    }

    private void Write(DraftList list, string indentation, Action<string, string> write)
    {
        indentation += _choices.Of("  ", "", "    ");
        var lead = _choices.Of("- ", "-   ", "-" + draft.LineBreak + indentation + "    ");
        var scopes = ScopePool.Some(_choices, ScopePool.ForList);
        foreach (var scope in scopes.DefaultIfEmpty("a"))
        {
            draft.Write(_choices.Next(6) switch
            {
                4 => indentation + draft.Remark("#") + draft.LineBreak,
                5 => draft.LineBreak,
                _ => "",
            });
            draft.Write(indentation).Write(lead);
            write(scope, indentation + new string(' ', lead.Length - (lead.Contains(draft.LineBreak) ? 1 + draft.LineBreak.Length + indentation.Length : 0)));
            draft.Line(_choices.Next(6) switch
            {
                4 => " " + draft.Remark("#"),
                5 => "  ",
                _ => "",
            });
        }
    }
}
