using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>A manifest's file in a project: what is read from its text, and what becomes of it.</summary>
internal sealed record ManifestFile(string Name)
{
    public string? Provider { get; init; }

    public string? Format { get; init; }

    public string? Path { get; init; }

    /// <summary>The project's providers, and a base URL of each.</summary>
    public IReadOnlyList<(string Provider, string BaseUrl)> Providers { get; init; } = [];

    private ManifestSettings Settings => new() { FileName = Name, Provider = Provider, Format = Format, Path = Path };

    private IReadOnlyCollection<ProviderRoutes> Routes => [.. ProviderTables
        .Group(Providers.Select(p => (p.Provider + ".csv", ScopeTableReader.Read($"# provider: {p.Provider}\n# base-url: {p.BaseUrl}\nScope,Method,Path\na,GET,/a\n"))))
        .Select(ProviderRoutes.Create)];

    public ScopeManifest Read(string text) => ManifestProviders.Resolve(ManifestReader.Read(text, Settings), Provider, Routes);

    /// <summary>Each scope as <c>line:column scope</c>, with its provider, for whom it is asked, and whether it is optional.</summary>
    public IEnumerable<string> Scopes(string text) => Read(text).Lists.SelectMany(l => l.Scopes, (list, scope) =>
        $"{scope.Range.Line}:{scope.Range.Column} {scope.Scope}"
        + (list.Provider == null ? "" : " of " + list.Provider)
        + (list.IsForeign ? " (foreign)" : "")
        + (list.Grantee == null ? "" : " for " + list.Grantee)
        + (scope.IsOptional ? ", optional" : ""));

    /// <summary>Each problem as <c>line:column message</c>.</summary>
    public IEnumerable<string> Problems(string text) => Read(text).Problems.Select(p => $"{p.Range.Line}:{p.Range.Column} {p.Message}");

    /// <summary>The text with scopes of the provider; null where there is no way.</summary>
    public string? Add(string text, params IEnumerable<string> scopes) => Edit(text, scopes.Select(s => new ManifestChange.Add(Provider ?? "Zoom", s)));

    public string? Remove(string text, params IEnumerable<string> scopes) => Edit(text, scopes.Select(s => new ManifestChange.Remove(StartOf(text, s))));

    public string? Replace(string text, string scope, string other) => Edit(text, [new ManifestChange.Replace(StartOf(text, scope), other)]);

    public string? Edit(string text, IEnumerable<ManifestChange> changes) =>
        ManifestEditor.Edit(text, Settings, Routes, changes) is { } edits ? ManifestEditor.Apply(text, edits) : null;

    public int StartOf(string text, string scope) => Read(text).Lists.SelectMany(l => l.Scopes).First(s => s.Scope == scope).Range.Start;
}
