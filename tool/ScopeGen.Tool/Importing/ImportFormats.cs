using ScopeGen.Tool.Importing.Discovery;
using ScopeGen.Tool.Importing.Graph;
using ScopeGen.Tool.Importing.Grids;
using ScopeGen.Tool.Importing.OpenApi;
using ScopeGen.Tool.Importing.Pages;

namespace ScopeGen.Tool.Importing;

/// <summary>All formats.</summary>
internal static class ImportFormats
{
    /// <summary>The formats in the order of the help.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        new TalkdeskPage(),
        new HighLevelPage(),
        new ZoomPage(),
        new MarkdownFormat(),
        new HtmlFormat(),
        new CsvFormat(),
        new OpenApiFormat(),
        new DiscoveryFormat(),
        new GraphFormat(),
    ];
}
