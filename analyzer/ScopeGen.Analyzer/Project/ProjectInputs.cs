using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Calls.Origins;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Configuration;
using ScopeGen.Manifests;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Analyzer.Project;

/// <summary>What a project gives ScopeGen: its providers, manifests, settings and sinks.</summary>
internal sealed class ProjectInputs
{
    /// <summary>Parses a table once per text.</summary>
    public static readonly SourceTextValueProvider<ScopeTable> TableParser = new(text => ScopeTableReader.Read(text.ToString()));

    /// <summary>Parses a table once per text, for those who have no analyzer's context.</summary>
    private static readonly ConditionalWeakTable<SourceText, ScopeTable> TableCache = new();

    /// <summary>Parses a settings file once per text.</summary>
    private static readonly ConditionalWeakTable<SourceText, ImmutableDictionary<string, string>> SettingsCache = new();

    private ProjectInputs(RouteCatalog catalog, ImmutableArray<ProviderTables> tables, ImmutableArray<ManifestFile> manifests, SettingsFiles settings, ImmutableArray<SinkFile> sinks)
    {
        Catalog = catalog;
        Tables = tables;
        Manifests = manifests;
        Settings = settings;
        SinkFiles = sinks;
    }

    /// <summary>The providers.</summary>
    public RouteCatalog Catalog { get; }

    /// <summary>The tables of each provider.</summary>
    public ImmutableArray<ProviderTables> Tables { get; }

    /// <summary>The manifests, by path in ordinal order.</summary>
    public ImmutableArray<ManifestFile> Manifests { get; }

    /// <summary>What the settings files say.</summary>
    public SettingsFiles Settings { get; }

    /// <summary>The project's own tables of sinks, by path in ordinal order.</summary>
    public ImmutableArray<SinkFile> SinkFiles { get; }

    /// <summary>The project's own sinks.</summary>
    public IEnumerable<Sink> Sinks => SinkFiles.SelectMany(f => f.Table.Sinks);

    /// <summary>The manifests that name a provider; where none does, those that speak for any, and those that nobody can read.</summary>
    /// <param name="provider">The provider's name.</param>
    public ImmutableArray<ManifestFile> ManifestsFor(string provider)
    {
        var naming = Manifests.RemoveAll(m => !m.Manifest.Names(provider));
        var unreadable = Manifests.RemoveAll(m => m.Manifest.IsReadable || !m.Manifest.Covers(provider));
        return naming.IsEmpty
            ? Manifests.RemoveAll(m => !m.Manifest.Covers(provider))
            : [.. naming, .. unreadable.RemoveAll(naming.Contains)];
    }

    /// <summary>Reads the project's additional files, each table once per text.</summary>
    /// <param name="options">The files and what the project says of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProjectInputs Load(AnalyzerOptions options, CancellationToken cancellationToken) =>
        Load(options, text => TableCache.GetValue(text, t => ScopeTableReader.Read(t.ToString())), cancellationToken);

    /// <summary>Reads the project's additional files.</summary>
    /// <param name="options">The files and what the project says of them.</param>
    /// <param name="readTable">Reads a table; null where its text cannot be had.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProjectInputs Load(AnalyzerOptions options, Func<SourceText, ScopeTable?> readTable, CancellationToken cancellationToken)
    {
        var manifests = new List<ManifestFile>();
        var settings = new List<(string Path, ImmutableDictionary<string, string> Values)>();
        var sinks = new List<SinkFile>();
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.BuildOptionsOf(file);
            if (ManifestFile.IsManifest(metadata))
            {
                manifests.Add(ManifestFile.Read(file, metadata, cancellationToken));
            }

            if (metadata.IsOfKind(BuildNames.SettingsKind) && file.GetText(cancellationToken) is { } settingsText)
            {
                settings.Add((file.Path, SettingsCache.GetValue(settingsText, t => SettingsFiles.Read(t.ToString()))));
            }
            else if (metadata.IsOfKind(BuildNames.SinksKind) && file.GetText(cancellationToken) is { } sinksText)
            {
                sinks.Add(new SinkFile(file, SinkTable.Read(sinksText.ToString())));
            }
        }

        var groups = LoadTables(options, readTable, cancellationToken);
        var catalog = new RouteCatalog(groups.Select(ProviderRoutes.Create));
        return new ProjectInputs(
            catalog,
            groups,
            [.. manifests.OrderBy(m => m.File.Path, StringComparer.Ordinal).Select(m => m with { Manifest = ManifestProviders.Resolve(m.Manifest, m.Settings.Provider, catalog.Providers) })],
            new SettingsFiles([.. settings.OrderBy(s => s.Path, StringComparer.Ordinal).Select(s => s.Values)]),
            [.. sinks.OrderBy(s => s.File.Path, StringComparer.Ordinal)]);
    }
    /// <summary>Reads the project's tables alone.</summary>
    /// <param name="options">The files and what the project says of them.</param>
    /// <param name="readTable">Reads a table; null where its text cannot be had.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ImmutableArray<ProviderTables> LoadTables(AnalyzerOptions options, Func<SourceText, ScopeTable?> readTable, CancellationToken cancellationToken)
    {
        var tables = new List<(string Path, ScopeTable Table)>();
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.BuildOptionsOf(file);
            if (metadata.IsOfKind(BuildNames.TableKind) && file.GetText(cancellationToken) is { } text && readTable(text) is { } table)
            {
                var provider = metadata.Get(BuildNames.ProviderMetadata);
                tables.Add((file.Path, provider == null ? table : table with { Provider = provider }));
            }
        }

        return [.. ProviderTables.Group(tables)];
    }
}
