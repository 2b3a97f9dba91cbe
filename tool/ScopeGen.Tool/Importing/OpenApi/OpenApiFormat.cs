using Microsoft.OpenApi;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>OpenAPI 3.1, 3.0 and Swagger 2.0, in JSON or YAML.</summary>
internal sealed class OpenApiFormat : ImportFormat
{
    /// <inheritdoc/>
    public override string Name => "openapi";

    /// <inheritdoc/>
    public override string Description => "OpenAPI 3.1, 3.0 and Swagger 2.0 documents, in JSON or YAML";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".json", ".yaml", ".yml"];

    /// <inheritdoc/>
    public override bool IsUnordered => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => ["--scope-extension"];

    /// <inheritdoc/>
    public override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        var sources = files.Select(OpenApiSource.Read).ToList();
        var servers = sources.Select(s => ServerUrls.Of(s.Document.Servers, s.Skeleton.Document.ContainsKey("host"))).ToList();
        // Documents of one API that lie below different paths of its host: the paths become part of the routes.
        var differ = options.BaseUrls.Count == 0 && servers.Any(s => !s.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(servers[0]));
        for (var i = 0; i < sources.Count; i++)
        {
            var prefix = string.Empty;
            if (options.BaseUrls.Count == 0 && servers[i].Count == 0 && sources[i].Document.Servers is { Count: > 0 } relative)
            {
                table.Note(new Place(files[i], 0, 0), $"the server '{Excerpt.Of(relative[0].Url ?? string.Empty)}' says no host; --base-url does");
            }

            foreach (var (origin, path) in servers[i].Select(ServerUrls.Split))
            {
                prefix = differ ? path : string.Empty;
                table.AddBaseUrl(new Place(files[i], 0, 0), origin + (differ ? string.Empty : path));
            }

            if (differ && servers[i].Select(s => ServerUrls.Split(s).Path).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
            {
                table.Note(new Place(files[i], 0, 0), $"the servers lie below different paths; '{prefix}' is taken");
            }

            if (differ && !OriginsOf(servers[i]).SetEquals(OriginsOf(servers[0])))
            {
                table.Note(new Place(files[i], 0, 0), $"the servers are other ones than those of {files[0].Path}; the table says of all paths that they lie below all of them");
            }

            Read(sources[i], prefix, options, table);
        }
    }

    private static HashSet<string> OriginsOf(IReadOnlyList<string> servers) => servers.Select(s => ServerUrls.Split(s).Origin).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static void Read(OpenApiSource source, string prefix, ImportOptions options, TableBuilder table)
    {
        var descriptions = DescriptionsOf(source.Document);
        var scopes = new OperationScopes(source, options.ScopeExtensions, table);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, item) in (source.Document.Paths ?? []).Where(p => p.Value.Operations != null))
        {
            foreach (var (method, operation) in item.Operations!)
            {
                var (place, written) = source.Skeleton.Written("paths", path, method.Method);
                if (operation.Servers is { Count: > 0 })
                {
                    table.Note(place, $"{method} {path} has servers of its own; it is taken as below the others'");
                }

                foreach (var alternative in scopes.Of(operation, written, place))
                {
                    used.UnionWith(alternative);
                    table.Add(place, alternative, method.Method, prefix + path, DetailsOf(operation, alternative, descriptions));
                }
            }
        }

        foreach (var (name, item) in (source.Document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>()).Where(w => w.Value.Operations != null))
        {
            foreach (var (method, operation) in item.Operations!)
            {
                var (place, written) = source.Skeleton.Written("webhooks", name, method.Method);
                foreach (var alternative in scopes.Of(operation, written, place).Where(a => a.Count > 0))
                {
                    used.UnionWith(alternative);
                    table.Add(place, alternative, details: DetailsOf(operation, alternative, descriptions) with { Event = name });
                }
            }
        }

        foreach (var (scope, description) in descriptions.Where(d => !used.Contains(d.Key)))
        {
            table.Add(new Place(source.File, 0, 0), [scope], details: new ScopeTableRow { Description = description });
        }
    }

    private static ScopeTableRow DetailsOf(OpenApiOperation operation, IReadOnlyList<string> scopes, Dictionary<string, string?> descriptions) => new()
    {
        // Of several scopes together none's own description holds.
        Description = scopes.Count == 1 ? descriptions.GetValueOrDefault(scopes[0]) : null,
        Status = operation.Deprecated ? ScopeStatus.Deprecated : ScopeStatus.Active,
        OperationId = string.IsNullOrWhiteSpace(operation.OperationId) ? null : operation.OperationId.Trim(),
        Documentation = operation.ExternalDocs?.Url?.OriginalString,
    };

    /// <summary>What the OAuth flows say of their scopes, in the order of the document.</summary>
    private static Dictionary<string, string?> DescriptionsOf(OpenApiDocument document)
    {
        var descriptions = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var flows in document.Components?.SecuritySchemes?.Values.Where(s => s.Type == SecuritySchemeType.OAuth2).Select(s => s.Flows).OfType<OpenApiOAuthFlows>() ?? [])
        {
            foreach (var (scope, description) in new[] { flows.AuthorizationCode, flows.Implicit, flows.ClientCredentials, flows.Password, flows.DeviceAuthorization }.SelectMany(f => f?.Scopes ?? new Dictionary<string, string>()))
            {
                var text = WhiteSpace.Collapse(description ?? string.Empty);
                descriptions[scope] = descriptions.GetValueOrDefault(scope) ?? (text.Length > 0 ? text : null);
            }
        }

        return descriptions;
    }
}
