using System;
using ScopeGen.Text;

namespace ScopeGen.Tables.Checks;

/// <summary>A row and the table it stands in.</summary>
internal readonly record struct ProjectRow(ProjectTable Table, ScopeTableRow Row)
{
    /// <summary>Where the row stands, for a message about another one: <c>line 4</c>, or <c>acme.csv, line 4</c>.</summary>
    public string PlaceFrom(ProjectRow other) =>
        Table == other.Table ? $"line {Row.Line}" : $"{Excerpt.Of(Table.Name)}, line {Row.Line}";
}

/// <summary>Something wrong with a row that shows only beside another one.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">Makes a sentence for the table's author.</param>
/// <param name="Row">The later row of the two.</param>
/// <param name="Column">The column whose cell is wrong.</param>
internal readonly record struct RowFinding(TableProblemKind Kind, Func<string> Message, ProjectRow Row, string Column);
