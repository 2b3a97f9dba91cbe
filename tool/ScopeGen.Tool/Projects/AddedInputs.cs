using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;

namespace ScopeGen.Tool.Projects;

/// <summary>
/// What a scan takes beyond a project's own files: what the user names, ScopeGen's items of a project that lacks its package, and the app's
/// settings, which lie beside the project.
/// </summary>
internal sealed record AddedInputs
{
    /// <summary>Full paths of scope tables; they take the place of the project's own.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>Full paths of manifests; they take the place of the project's own.</summary>
    public ImmutableArray<string> Manifests { get; init; } = [];

    /// <summary>Full paths of lists of members that send; they come to those of the project.</summary>
    public ImmutableArray<string> Sinks { get; init; } = [];

    /// <summary>A project's additional files with these.</summary>
    /// <param name="code">The project.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="description">What MSBuild says of it; null where it says nothing.</param>
    public AnalyzerOptions AddTo(ProjectCode code, string path, ProjectDescription? description)
    {
        var own = code.AdditionalFiles.Select(f => (File: f, Kind: KindOf(code, f))).ToList();
        var added = Sinks.Select(s => new AddedFile(s, BuildNames.SinksKind))
            .Concat(SettingsBeside(path).Where(s => !own.Any(o => IsKind(o.Kind, BuildNames.SettingsKind) && PathNames.Comparer.Equals(o.File.Path, s.Path))))
            .Concat(Choose(BuildNames.TableKind, Tables, own, () => TablesOf(description)))
            .Concat(Choose(BuildNames.ManifestKind, Manifests, own, () => ManifestsOf(description, path)))
            // The package hands no file to the compiler that is not there.
            .Concat(Manifests.Any() ? [] : ItemsOf(description, "ScopeManifest", BuildNames.ManifestKind).Where(f => !File.Exists(f.Path)))
            .GroupBy(f => f.Path, PathNames.Comparer)
            .Select(AddedFile.Join)
            .ToList();
        var taken = added.Select(f => f.Path).ToHashSet(PathNames.Comparer);
        var files = own
            .Where(f => !taken.Contains(f.File.Path) && !(Tables.Any() && IsKind(f.Kind, BuildNames.TableKind)) && !(Manifests.Any() && IsKind(f.Kind, BuildNames.ManifestKind)))
            .Select(f => f.File)
            .Concat(added.Select(f => new FileText(f.Path)));
        return new AnalyzerOptions([.. files], code.Config.With(added.Select(f => KeyValuePair.Create(f.Path, f.Metadata))));
    }

    /// <summary>What the user names; else, where the project has nothing of the kind, what its items say.</summary>
    private static IEnumerable<AddedFile> Choose(string kind, ImmutableArray<string> named, List<(AdditionalText File, string? Kind)> own, Func<IEnumerable<AddedFile>> ofItems) =>
        named.Any() ? named.Select(p => new AddedFile(p, kind)) : own.Any(f => IsKind(f.Kind, kind)) ? [] : ofItems();

    private static IEnumerable<AddedFile> TablesOf(ProjectDescription? description) =>
        (description?.ScopeItems("ScopeProvider") ?? [])
            .Select(p => ShippedTables.TryFind(p.Item))
            .OfType<string>()
            .Select(p => new AddedFile(p, BuildNames.TableKind))
            .Concat(ItemsOf(description, "ScopeTable", BuildNames.TableKind));

    /// <summary>The manifests that a project names, and those that the package would find beside it.</summary>
    private static IEnumerable<AddedFile> ManifestsOf(ProjectDescription? description, string project) =>
        ItemsOf(description, "ScopeManifest", BuildNames.ManifestKind).Concat(FilesBeside(project, "*scopes.json").Where(IsDefaultManifest).Select(f => new AddedFile(f, BuildNames.ManifestKind)));

    private static bool IsDefaultManifest(string path) => Path.GetFileName(path) is var name && (name == "scopes.json" || name.EndsWith(".scopes.json", StringComparison.Ordinal));

    private static IEnumerable<AddedFile> ItemsOf(ProjectDescription? description, string item, string kind) =>
        (description?.ScopeItems(item) ?? []).Select(i => new AddedFile(i.Item, kind, i.Provider, i.Format, i.Path));

    private static IEnumerable<AddedFile> SettingsBeside(string project) =>
        FilesBeside(project, "appsettings*.json").Select(f => new AddedFile(f, BuildNames.SettingsKind));

    private static IEnumerable<string> FilesBeside(string project, string pattern) => Directory.EnumerateFiles(Path.GetDirectoryName(project)!, pattern).Order(StringComparer.Ordinal);

    private static string? KindOf(ProjectCode code, AdditionalText file) => code.Config.GetOptions(file).TryGetValue(BuildNames.KindMetadata, out var kind) ? kind : null;

    private static bool IsKind(string? kinds, string wanted) => kinds != null && BuildOptions.IsAmong(kinds, wanted);

    private sealed record AddedFile(string Path, string Kind, string Provider = "", string Format = "", string ScopesPath = "")
    {
        /// <summary>One file of what is said of it in several roles: settings may be a manifest as well.</summary>
        public static AddedFile Join(IEnumerable<AddedFile> roles)
        {
            var all = roles.ToList();
            var said = all.FirstOrDefault(r => r.Provider.Length + r.Format.Length + r.ScopesPath.Length > 0) ?? all[0];
            return said with { Kind = string.Join(',', all.Select(r => r.Kind).Distinct()) };
        }

        public ImmutableDictionary<string, string> Metadata => ImmutableDictionary<string, string>.Empty
            .Add(BuildNames.KindMetadata, Kind)
            .Add(BuildNames.ProviderMetadata, Provider)
            .Add(BuildNames.FormatMetadata, Format)
            .Add(BuildNames.PathMetadata, ScopesPath);
    }
}
