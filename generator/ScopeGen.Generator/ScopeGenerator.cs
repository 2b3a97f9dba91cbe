using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Generator.Configuration;
using ScopeGen.Generator.Emit;
using ScopeGen.Generator.Specs;
using ScopeGen.Tables;

namespace ScopeGen.Generator;

/// <summary>Turns the project's scope tables into constants.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScopeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The attributes that the constants carry.
        context.RegisterPostInitializationOutput(static output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("ScopeGen.Attributes.g.cs", AttributeSource.Text);
        });

        // The project's properties, as one value.
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        // The additional files that are scope tables.
        IncrementalValuesProvider<TableFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => TableFile.Find(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static file => file != null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.TableFiles);

        // Each table, read once per text.
        IncrementalValuesProvider<NamedTable> tables = files
            .Select(static (file, cancellationToken) => file.Read(cancellationToken))
            .WithTrackingName(TrackingNames.Tables);

        // A provider may have several tables: the one that ships in the package and one of the project's own.
        IncrementalValuesProvider<ProviderTables> providers = tables
            .Collect()
            .SelectMany(static (all, _) => ProviderTables.Group(all.Select(t => (t.Path, t.Table))))
            .WithTrackingName(TrackingNames.Providers);

        // What is emitted: without lines and columns, so that an edit which moves rows emits nothing anew.
        IncrementalValuesProvider<ProviderSpec> specs = providers
            .Select(static (provider, _) => ProviderSpecFactory.Create(provider))
            .WithTrackingName(TrackingNames.Specs);

        context.RegisterSourceOutput(specs.Combine(options), static (output, pair) => ProviderEmitter.Emit(output, pair.Left, pair.Right));
    }
}
