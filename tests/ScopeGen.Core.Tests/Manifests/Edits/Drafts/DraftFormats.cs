using ScopeGen.Manifests;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Draws whole manifests of each format.</summary>
public static class DraftFormats
{
    /// <summary>What draws a manifest, by its format's name, and what the project says of it.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Draft, ManifestSettings>> All = new Dictionary<string, Func<Draft, ManifestSettings>>
    {
        ["scopegen.json"] = OwnJson,
        ["scopegen-providers.json"] = OwnByProvider,
        ["scopegen.yaml"] = OwnYaml,
        ["zoom.json"] = d => Json(d, (inner, list) => d.Write("\"oauth_information\": { \"scopes\": ").Then(() => JsonBrackets(d).Objects(list, inner)).Write(" }")),
        ["zoom.yaml"] = d => Yaml(d, inner => YamlList(d, inner + "  ", "scopes:", isObjects: true), "oauth_information:"),
        ["slack.json"] = d => Json(d, (inner, list) => d.Write("\"oauth_config\": { \"scopes\": { \"bot\": ")
            .Then(() => JsonBrackets(d).Strings(list, inner, ScopePool.ForList)).Write(", \"user_optional\": ")
            .Then(() => JsonBrackets(d).Strings(d.AddList(isOptional: true), inner, ScopePool.ForList)).Write(" } }")),
        ["slack.yaml"] = d => Yaml(d, inner => d.Line(inner, "  scopes:").Then(() => YamlList(d, inner + "    ", "bot:")), "oauth_config:"),
        ["google.json"] = d => Json(d, (inner, list) => d.Write("\"oauthScopes\": ").Then(() => JsonBrackets(d).Strings(list, inner, ScopePool.ForList))),
        ["appsettings.json"] = d => Json(d, (inner, list) => d.Write("\"Api\": { \"BaseUrl\": \"https://a.example\", \"Scopes\": ")
            .Then(() => JsonBrackets(d).Strings(list, inner, ScopePool.ForList)).Write(" }")) with { Format = "appsettings" },
        ["appsettings-words.json"] = d => Json(d, (_, list) => d.Write("\"Api\": { \"Scope\": ").Then(() => new WordDrafts(d).Quoted(list, d.Choices.Of("\"", "'"))).Write(" }"), isWords: true),
        ["appsettings-words.yaml"] = d => Yaml(d, inner => YamlWords(d, inner + "  ", "Scopes: "), "Api:") with { Format = "appsettings" },
        ["shopify.toml"] = Shopify,
        ["path.toml"] = PathToml,
        ["path.json"] = d => Json(d, (inner, list) => d.Write("\"x\": [ { \"y\": ").Then(() => JsonBrackets(d).Strings(list, inner, ScopePool.ForList)).Write(" } ]")) with { Path = "$.x[0].y" },
        ["path.yaml"] = d => Yaml(d, inner => YamlList(d, inner + "  ", "scopes:", d.Choices.Once(3)), "x:") with { Path = "$.x.scopes" },
        ["scopes.txt"] = d => new ManifestSettings { FileName = "scopes.txt", Provider = Provider }.After(() => new WordDrafts(d).File(d.AddList(isWords: true))),
    };

    /// <summary>The provider that the project names for every manifest but those that name their own.</summary>
    public const string Provider = "Zoom";

    private static BracketDrafts JsonBrackets(Draft draft) =>
        new(draft, "//", hasBlocks: true, scope => scope.Contains('\'') ? $"\"{scope}\"" : draft.Choices.Of($"\"{scope}\"", $"'{scope}'"));

    private static BracketDrafts YamlBrackets(Draft draft) => new(draft, "#", hasBlocks: false, scope => DashDrafts.WriteScope(draft.Choices, scope));

    private static BracketDrafts TomlBrackets(Draft draft) =>
        new(draft, "#", hasBlocks: false, scope => scope.Contains('\'') ? $"\"{scope}\"" : draft.Choices.Of($"\"{scope}\"", $"'{scope}'"));

    private static ManifestSettings OwnJson(Draft draft) => Json(draft, (inner, list) =>
    {
        draft.Write("\"scopes\": ").Then(() => JsonBrackets(draft).Strings(list, inner, ScopePool.ForList));
        if (draft.Choices.Once(3))
        {
            draft.Write(", \"optionalScopes\": ").Then(() => JsonBrackets(draft).Strings(draft.AddList(isOptional: true), inner, ScopePool.ForList));
        }
    });

    private static ManifestSettings OwnByProvider(Draft draft)
    {
        var (open, inner, close) = draft.Choices.Of(("{ ", "", " }"), ("{" + draft.LineBreak + "  ", "  ", draft.LineBreak + "}" + draft.LineBreak));
        draft.Write(open).Write("\"scopes\": {").Write(draft.Choices.Of(" ", ""));
        var providers = new[] { "Zoom", "Talkdesk" }.Take(draft.Choices.Of(2, 1, 0)).ToList();
        foreach (var provider in providers)
        {
            draft.Write($"\"{provider}\": ").Then(() => JsonBrackets(draft).Strings(draft.AddList(provider), inner + "  ", ScopePool.ForList));
            draft.Write(provider == providers[^1] ? "" : "," + draft.LineBreak + inner + "  ");
        }

        draft.Write(" }").Write(close);
        return new ManifestSettings { FileName = "scopes.json" };
    }

    private static ManifestSettings OwnYaml(Draft draft) => Yaml(draft, inner => YamlList(draft, inner, "scopes:"), "info: x") with { FileName = draft.Choices.Of("scopes.yml", "scopes.yaml") };

    /// <summary>An object with a list among other properties.</summary>
    private static ManifestSettings Json(Draft draft, Action<string, DraftList> write, bool isWords = false)
    {
        var isLines = draft.Choices.Once(2);
        var inner = isLines ? draft.Choices.Of("  ", "\t") : "";
        var separator = isLines ? draft.LineBreak + inner : " ";
        draft.Write(draft.Choices.Once(8) ? draft.Remark("//") + draft.LineBreak : "").Write("{").Write(separator);
        draft.Write(draft.Choices.Once(3) ? "\"name\": \"x, [y]\"," + (isLines ? " " + draft.Remark("//") : "") + separator : "");
        write(inner, draft.AddList(isWords: isWords));
        draft.Write(draft.Choices.Of("", ",", "," + separator + "\"z\": 1"));
        draft.Write(isLines ? draft.LineBreak : " ").Write("}").Write(draft.Choices.Of("", draft.LineBreak, draft.LineBreak + draft.LineBreak));
        return new ManifestSettings { FileName = "manifest.json", Provider = Provider };
    }

    /// <summary>A map with a list between other keys.</summary>
    private static ManifestSettings Yaml(Draft draft, Action<string> write, string header)
    {
        draft.Write(draft.Choices.Once(6) ? draft.Remark("#") + draft.LineBreak : "").Write(draft.Choices.Once(6) ? "---" + draft.LineBreak : "");
        draft.Line(header + (draft.Choices.Once(6) ? " " + draft.Remark("#") : ""));
        write("");
        draft.Write(draft.Choices.Of("", "z: 1" + draft.LineBreak, "z: 1", draft.Choices.Once(2) ? draft.Remark("#") + draft.LineBreak : ""));
        return new ManifestSettings { FileName = "manifest.yaml", Provider = Provider };
    }

    private static void YamlList(Draft draft, string indentation, string key, bool isObjects = false)
    {
        var list = draft.AddList();
        draft.Write(indentation).Write(key);
        if (draft.Choices.Once(3))
        {
            draft.Write(" ");
            (isObjects ? () => YamlBrackets(draft).Objects(list, indentation + " ") : (Action)(() => YamlBrackets(draft).Strings(list, indentation + " ", ScopePool.ForList)))();
            draft.Line(draft.Choices.Once(6) ? " " + draft.Remark("#") : "");
            return;
        }

        draft.Line(draft.Choices.Once(6) ? " " + draft.Remark("#") : "");
        (isObjects ? new DashDrafts(draft).Objects : (Action<DraftList, string>)new DashDrafts(draft).Strings)(list, indentation);
    }

    private static void YamlWords(Draft draft, string indentation, string key)
    {
        var list = draft.AddList(isWords: true);
        draft.Write(indentation).Write(key);
        switch (draft.Choices.Next(4))
        {
            case 0:
                new WordDrafts(draft).Plain(list, indentation);
                break;
            case 3:
                new WordDrafts(draft).Block(list, indentation);
                return;
            case var n:
                new WordDrafts(draft).Quoted(list, n == 1 ? "\"" : "'", hasLines: draft.Choices.Once(3));
                break;
        }

        draft.Line(draft.Choices.Once(6) ? " " + draft.Remark("#") : "");
    }

    private static ManifestSettings Shopify(Draft draft)
    {
        draft.Line("client_id = \"x\" " + (draft.Choices.Once(4) ? draft.Remark("#") : "")).Line().Line("[access_scopes]");
        draft.Write(draft.Choices.Of("scopes = ", "scopes=", "  scopes\t= "));
        if (draft.Choices.Once(3))
        {
            TomlBrackets(draft).Strings(draft.AddList(), "", ScopePool.ForList);
        }
        else
        {
            var quote = draft.Choices.Of("\"", "'", "\"\"\"", "'''");
            new WordDrafts(draft).Quoted(draft.AddList(isWords: true), quote, hasLines: quote.Length == 3);
        }

        draft.Write(draft.Choices.Once(4) ? " " + draft.Remark("#") : "").Write(draft.Choices.Of("", draft.LineBreak));
        return new ManifestSettings { FileName = "shopify.app.toml", Provider = Provider };
    }

    private static ManifestSettings PathToml(Draft draft)
    {
        draft.Line("[[a]]").Line("b = 1").Line("[[a]]").Write("c = { d = ");
        TomlBrackets(draft).Strings(draft.AddList(), "", ScopePool.ForList);
        draft.Line(" }");
        return new ManifestSettings { FileName = "x.toml", Provider = Provider, Path = "$.a[1].c.d" };
    }

    private static Draft Then(this Draft draft, Action write)
    {
        write();
        return draft;
    }

    private static ManifestSettings After(this ManifestSettings settings, Action write)
    {
        write();
        return settings;
    }
}
