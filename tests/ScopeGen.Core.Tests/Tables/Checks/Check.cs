using ScopeGen.Tables;
using ScopeGen.Tables.Checks;

namespace ScopeGen.Core.Tests.Tables.Checks;

/// <summary>Checks tables as a project names them.</summary>
internal static class Check
{
    /// <summary>The problems of tables <c>a.csv</c>, <c>b.csv</c> and so on: file, line, column, kind and the text at the place.</summary>
    public static IEnumerable<string> Run(params string[] texts) =>
        Find([.. texts.Select((text, i) => Table((char)('a' + i) + ".csv", text))])
            .Select(p => $"{p.Table.Path}:{p.Problem.Range.Line}:{p.Problem.Range.Column} {p.Problem.Kind} '{TextAt(texts[p.Table.Path[0] - 'a'], p.Problem)}'");

    /// <summary>The messages of the problems.</summary>
    public static IEnumerable<string> Messages(params string[] texts) =>
        Find([.. texts.Select((text, i) => Table((char)('a' + i) + ".csv", text))]).Select(p => p.Problem.Message);

    public static ProjectTable Table(string path, string text, string? provider = null) => new(path, provider, ScopeTableReader.Read(text), () => text);

    public static IReadOnlyList<(ProjectTable Table, TableProblem Problem)> Find(params ProjectTable[] tables) => [.. TableCheck.Find(tables)];

    private static string TextAt(string text, TableProblem problem) => text.Substring(problem.Range.Start, problem.Range.Length);
}
