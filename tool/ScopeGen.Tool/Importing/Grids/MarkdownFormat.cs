using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>Pipe tables in Markdown.</summary>
internal sealed class MarkdownFormat : GridFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override string Description => "Pipe tables in Markdown with a column of scopes; a blank scope means the one above";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".md", ".markdown"];

    /// <inheritdoc/>
    protected override bool Continues => true;

    /// <inheritdoc/>
    protected override IEnumerable<Grid> GridsOf(ImportFile file) => Parse(file).Descendants<Table>().Select(t => Read(file, t));


    private static MarkdownDocument Parse(ImportFile file)
    {
        try
        {
            return Markdown.Parse(file.Text, Pipeline);
        }
        catch (ArgumentException e)
        {
            // The library's limit of nesting.
            throw new InputException($"{file.Path}: {e.Message}", e);
        }
    }

    private static Grid Read(ImportFile file, Table table)
    {
        var rows = table.OfType<TableRow>().Select(r => (IReadOnlyList<GridCell>)[.. r.OfType<TableCell>().Select(c => new GridCell(TextOf(c), file.At(Math.Max(c.Span.Start, 0))))]).ToList();
        return new Grid(rows[0], rows[1..]);
    }

    private static string TextOf(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var leaf in cell.Descendants<ParagraphBlock>())
        {
            Append(leaf.Inline, text);
        }

        return text.ToString().Trim();
    }

    private static void Append(ContainerInline? container, StringBuilder text)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append('\n');
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }
}
