using Newtonsoft.Json.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.Graph;

/// <summary>Microsoft Graph's permissions document: of each permission the paths that it opens, of each path whether it is the least privileged there.</summary>
internal sealed class GraphFormat : ImportFormat
{
    /// <summary>Who may have permissions; the first one without a choice.</summary>
    public static readonly IReadOnlyList<string> Schemes = ["DelegatedWork", "DelegatedPersonal", "Application"];

    /// <inheritdoc/>
    public override string Name => "microsoft-graph";

    /// <inheritdoc/>
    public override string Description => "Microsoft Graph's permissions document";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["--scheme"];

    /// <inheritdoc/>
    public override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        var scheme = options.Scheme ?? Schemes[0];
        var ways = new List<GraphWay>();
        var found = new Dictionary<string, (Place Place, string? Description)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var document = DocumentReader.Read(file, allowYaml: false);
            if (document["permissions"] is not JObject permissions)
            {
                throw new Place(file, 1, 1).Fault("no permissions document of Microsoft Graph: it has no 'permissions'");
            }

            foreach (var permission in permissions.Properties())
            {
                Read(file, permission, scheme, found, ways, table);
            }
        }

        // The least privileged first; of others the document's order.
        foreach (var way in ways.GroupBy(w => (w.Method, w.Path)).SelectMany(g => g.OrderByDescending(w => w.IsLeast)))
        {
            table.Add(way.Place, way.Scopes, way.Method, way.Path, new ScopeTableRow { Description = way.Scopes.Count == 1 ? found[way.Scopes[0]].Description : null });
        }

        var used = ways.SelectMany(w => w.Scopes).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, (place, description)) in found.Where(p => !used.Contains(p.Key)))
        {
            table.Add(place, [name], details: new ScopeTableRow { Description = description });
        }
    }

    private static void Read(ImportFile file, JProperty permission, string scheme, Dictionary<string, (Place, string?)> found, List<GraphWay> ways, TableBuilder table)
    {
        var known = permission.Value.Child("schemes") as JObject;
        var sets = (permission.Value.Child("pathSets") as JArray ?? []).Where(s => s.Child("schemeKeys").TextsOf().Contains(scheme)).ToList();
        if (known?.ContainsKey(scheme) == true || sets.Count > 0)
        {
            var words = known?[scheme];
            found[permission.Name] = (DocumentReader.PlaceOf(file, permission), words.TextOf("userDisplayName") ?? words.TextOf("adminDisplayName"));
        }

        foreach (var set in sets)
        {
            var methods = set.Child("methods").TextsOf();
            foreach (var path in set.Child("paths").PropertiesOf())
            {
                var place = DocumentReader.PlaceOf(file, path);
                var told = GraphPathValue.Parse(path.Value is JValue { Type: JTokenType.String } text ? (string)text! : string.Empty);
                foreach (var unknown in told.Unknown)
                {
                    table.Note(place, $"'{Excerpt.Of(unknown)}' of the path '{Excerpt.Of(path.Name)}' is not known; it is left out");
                }

                string[] together = [permission.Name, .. told.AlsoRequires.Concat(GraphPathValue.Names(set.TextOf("alsoRequires"))).Where(s => s != permission.Name).Distinct(StringComparer.Ordinal)];
                ways.AddRange(methods.Select(m => new GraphWay(place, m, path.Name, together, told.Least.Contains(scheme))));
            }
        }
    }

    /// <summary>A way to open an endpoint.</summary>
    private sealed record GraphWay(Place Place, string Method, string Path, IReadOnlyList<string> Scopes, bool IsLeast);
}
