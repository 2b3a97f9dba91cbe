using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;
using ScopeGen.Tables;

namespace ScopeGen.Generator.Configuration;

/// <summary>An additional file that is a scope table.</summary>
/// <param name="Text">The file.</param>
/// <param name="Provider">The provider that the project names for it, if any.</param>
internal sealed record TableFile(AdditionalText Text, string? Provider)
{
    /// <summary>The table in a file; null where the file is something else.</summary>
    public static TableFile? Find(AdditionalText text, AnalyzerConfigOptions options)
    {
        var build = options.ToBuildOptions();
        return build.IsOfKind(BuildNames.TableKind) ? new TableFile(text, build.Get(BuildNames.ProviderMetadata)) : null;
    }

    public NamedTable Read(CancellationToken cancellationToken)
    {
        // A file that cannot be read has no text; the compiler says so.
        var text = Text.GetText(cancellationToken)?.ToString() ?? string.Empty;
        var table = ScopeTableReader.Read(text, cancellationToken);
        return new NamedTable(Text.Path, Provider == null ? table : table with { Provider = Provider });
    }
}

/// <summary>A table and the path of its file.</summary>
internal sealed record NamedTable(string Path, ScopeTable Table);
