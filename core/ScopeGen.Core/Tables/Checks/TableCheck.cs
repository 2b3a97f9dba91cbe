using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Tables.Checks;

/// <summary>Says what is wrong with the tables of a project: with each, and with those of one provider together.</summary>
public static class TableCheck
{
    // An editor compiles at every keystroke; a table that did not change is not checked again.
    private static readonly ConditionalWeakTable<ScopeTable, IReadOnlyList<TableProblem>> Checked = new();

    /// <summary>The problems of each table. Their number is bounded for each.</summary>
    public static IEnumerable<(ProjectTable Table, TableProblem Problem)> Find(IReadOnlyCollection<ProjectTable> tables)
    {
        var providers = ProviderTables.Group(tables, t => t.Path, t => t.Provider).Select(g => g.ToList()).ToList();
        var withBaseUrl = new HashSet<ProjectTable>(providers.Where(p => p.Any(t => t.Table.BaseUrls.Count > 0)).SelectMany(p => p));
        var alone = tables.SelectMany(t => FindAlone(t, withBaseUrl.Contains(t)), (table, problem) => (table, problem));
        return alone.Concat(providers.SelectMany(FindTogether));
    }

    /// <summary>What reading found, as far as it counts in this project.</summary>
    private static IEnumerable<TableProblem> FindAlone(ProjectTable table, bool hasBaseUrl)
    {
        if (table.NamedProvider is { } provider && !ProviderName.IsValid(provider))
        {
            yield return new TableProblem(TableProblemKind.NoProvider, $"'{Excerpt.Of(provider)}', which the project names for the table, is no provider name: {ProviderName.Expected}.", new TextRange(0, 0, 1, 1));
        }

        foreach (var problem in table.Table.Problems)
        {
            var isMadeUpFor = problem.Kind switch
            {
                // The project may name the provider, and another table of the provider the base URL.
                TableProblemKind.NoProvider => table.NamedProvider != null,
                TableProblemKind.NoBaseUrl => hasBaseUrl,
                _ => false,
            };
            if (!isMadeUpFor)
            {
                yield return problem;
            }
        }
    }

    /// <summary>What shows only when all rows of a provider are looked at.</summary>
    private static IEnumerable<(ProjectTable Table, TableProblem Problem)> FindTogether(List<ProjectTable> tables) =>
        tables.Count == 1
            ? Checked.GetValue(tables[0].Table, _ => FindInRows(tables).Select(p => p.Problem).ToList()).Select(p => (tables[0], p))
            : FindInRows(tables);

    private static IEnumerable<(ProjectTable Table, TableProblem Problem)> FindInRows(List<ProjectTable> tables)
    {
        var rows = tables.SelectMany(t => t.Table.Rows, (table, row) => new ProjectRow(table, row)).ToList();
        return IdentifierCollisions.Find(rows)
            .Concat(ShadowedRoutes.Find(rows))
            .GroupBy(f => f.Row.Table)
            .SelectMany(Place, (findings, problem) => (findings.Key, problem));
    }

    private static IEnumerable<TableProblem> Place(IGrouping<ProjectTable, RowFinding> findings)
    {
        var cells = new CellFinder(findings.Key.GetText());
        var problems = new TableProblems(cells.Lines);
        foreach (var finding in findings)
        {
            problems.Add(finding.Kind, finding.Message, () => cells.Find(finding.Row.Row.Line, finding.Column));
        }

        return problems.ToEquatableArray();
    }
}
