using ScopeGen.Tables;
using ScopeGen.Text;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Tables;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>Does what <c>scopegen import</c> is asked for.</summary>
/// <param name="console">Where to write.</param>
internal sealed class ImportRun(ToolConsole console)
{
    /// <summary>Reads, and writes or compares.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="InputException">Something that the user handed over cannot be used.</exception>
    public async Task<int> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var options = request.ToOptions();
        var check = request.Check is { } path ? TableFile.Read(path, console.Warn) : null;
        var builder = new TableBuilder();
        var table = await console.WithProgressAsync(step =>
            // On another thread, so that a signal ends it wherever it is.
            Task.Run(() => Read(request, options, builder, step, cancellationToken), cancellationToken));
        foreach (var note in builder.Notes)
        {
            console.Note($"{note.Place}: {note.Message}");
        }

        var notes = builder.Notes.Count == 0 ? string.Empty : $"; {TableCounts.Count(builder.Notes.Count, "note")}";
        var isFaulty = request.Strict && builder.Notes.Count > 0;
        if (check != null)
        {
            var differences = SourceCheck.Compare(table, check);
            foreach (var difference in differences)
            {
                console.Out.WriteLine(OneLine.Of(difference));
            }

            console.Out.WriteLine(OneLine.Of($"{check.Path}: {(differences.Count == 0 ? "as its source" : TableCounts.Count(differences.Count, "difference"))}; the source has {TableCounts.Of(table.Rows)}{notes}"));
            return differences.Count > 0 || isFaulty ? ExitCodes.Findings : ExitCodes.Fine;
        }

        if (!isFaulty)
        {
            OutputFile.Write(request.Output!, ScopeTableWriter.Write(table));
        }

        console.Out.WriteLine(OneLine.Of($"{request.Output}: {(isFaulty ? "not written; " : string.Empty)}{TableCounts.Of(table.Rows)}{notes}"));
        return isFaulty ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static ScopeTable Read(ImportRequest request, ImportOptions options, TableBuilder builder, Action<string> step, CancellationToken cancellationToken)
    {
        var files = new List<ImportFile>();
        foreach (var path in ImportInputs.Find(request.Inputs, request.Format))
        {
            cancellationToken.ThrowIfCancellationRequested();
            step($"Reading {path}");
            files.Add(ImportFile.Read(path));
        }

        step("Making the table");
        request.Format.Read(files, options, builder);
        if (builder.Rows.Count == 0)
        {
            throw new Place(files[0], 0, 0).Fault("nothing was read: no scope and no endpoint" + (builder.Notes.Count > 0 ? $"; {builder.Notes[0].Place}: {builder.Notes[0].Message}" : string.Empty));
        }

        return new ScopeTable
        {
            Provider = request.Provider ?? builder.Provider,
            BaseUrls = (request.BaseUrls.Count > 0 ? request.BaseUrls : builder.BaseUrls).ToEquatableArray(),
            Source = request.Source ?? builder.Source,
            Rows = (request.Format.IsUnordered ? AlternativeOrder.NarrowestFirst(builder.Rows) : builder.Rows).ToEquatableArray(),
        };
    }
}
