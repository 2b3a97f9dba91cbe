using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>
/// Reads ScopeGen's own manifest: <c>{"provider":"Zoom","scopes":["meeting:read"],"optionalScopes":[]}</c> or
/// <c>{"scopes":{"Zoom":["meeting:read"],"Talkdesk":[]}}</c>. Never fails: what cannot be used is listed in
/// <see cref="ScopeManifest.Problems"/>.
/// </summary>
public sealed class ManifestReader
{
    private const string Scopes = "scopes";
    private const string OptionalScopes = "optionalScopes";
    private readonly JsonText _json;
    private readonly string? _provider;
    private readonly List<string> _providers = [];
    private readonly List<DeclaredScope> _scopes = [];
    private readonly List<ManifestProblem> _problems = [];
    private bool _isReadable = true;

    private ManifestReader(JsonText json, string? provider)
    {
        _json = json;
        _provider = provider;
    }

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">JSON; comments and a byte order mark are allowed.</param>
    public static ScopeManifest Read(string text)
    {
        var json = new JsonText(text);
        if (!json.TryParse(out var root, out var problem))
        {
            return new ScopeManifest { Problems = new[] { problem! }.ToEquatableArray() };
        }

        var reader = new ManifestReader(json, root is JObject manifest && manifest["provider"] is JValue { Value: string name } ? name : null);
        reader.ReadRoot(root!);
        return new ScopeManifest
        {
            Provider = reader._provider,
            Providers = reader._providers.ToEquatableArray(),
            Scopes = reader._scopes.OrderBy(s => s.Range.Start).ToEquatableArray(),
            Problems = reader._problems.OrderBy(p => p.Range.Start).ToEquatableArray(),
            IsReadable = reader._isReadable,
        };
    }

    private void ReadRoot(JToken root)
    {
        if (root is not JObject manifest)
        {
            _isReadable = false;
            Report(root, $"A manifest is a JSON object with a property 'scopes'; this is {Describe(root)}.");
            return;
        }

        if (manifest["provider"] is { } provider && provider is not JValue { Value: string })
        {
            Report(provider, $"'provider' is a string; this is {Describe(provider)}.");
        }

        if (manifest[Scopes] == null && manifest[OptionalScopes] == null)
        {
            Report(manifest, "The manifest has no property 'scopes'.");
        }

        ReadScopes(manifest[Scopes], Scopes, isOptional: false);
        ReadScopes(manifest[OptionalScopes], OptionalScopes, isOptional: true);
    }

    private void ReadScopes(JToken? token, string property, bool isOptional)
    {
        switch (token)
        {
            case null:
                break;
            case JArray list:
                ReadList(list, _provider, isOptional);
                break;
            case JObject byProvider:
                foreach (var entry in byProvider.Properties())
                {
                    _providers.Add(entry.Name);
                    if (entry.Value is JArray scopes)
                    {
                        ReadList(scopes, entry.Name, isOptional);
                    }
                    else
                    {
                        _isReadable = false;
                        Report(entry.Value, $"The scopes of '{Excerpt.Of(entry.Name)}' are a list of strings; this is {Describe(entry.Value)}.");
                    }
                }

                break;
            default:
                _isReadable = false;
                Report(token, $"'{property}' is a list of strings, or an object with such a list for each provider; this is {Describe(token)}.");
                break;
        }
    }

    private void ReadList(JArray scopes, string? provider, bool isOptional)
    {
        foreach (var item in scopes)
        {
            if (item is not JValue { Value: string scope })
            {
                Report(item, $"A scope is a string; this is {Describe(item)}.");
            }
            else if (!ScopeToken.IsValid(scope))
            {
                Report(item, $"'{Excerpt.Of(scope)}' is no scope token: RFC 6749, section 3.3, allows printable ASCII without space, quotation mark and backslash.");
            }
            else
            {
                _scopes.Add(new DeclaredScope(provider, scope, isOptional, _json.RangeOf(item)));
            }
        }
    }

    private void Report(JToken token, string message) => _problems.Add(new ManifestProblem(message, _json.RangeOf(token)));

    private static string Describe(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.Null => "null",
        JTokenType.Boolean => "a boolean",
        JTokenType.Integer or JTokenType.Float => "a number",
        _ => "a string",
    };
}
