using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Collects the problems of one table. A table full of errors gives the first of them and a count, not a flood.</summary>
internal sealed class TableProblems(LineMap lines)
{
    private const int Limit = 1_000;
    private readonly List<TableProblem> _problems = [];
    private readonly List<TableProblem> _ofTable = [];
    private int _leftOut;

    public void Add(TableProblemKind kind, string message, int start, int length) => Add(kind, message, () => (start, length));

    public void Add(TableProblemKind kind, string message, Func<(int Start, int Length)> find) => Add(kind, () => message, find);

    /// <param name="kind">What is wrong.</param>
    /// <param name="message">Makes a sentence for the table's author; called only if the problem is listed.</param>
    /// <param name="find">Finds the place; called only if the problem is listed.</param>
    public void Add(TableProblemKind kind, Func<string> message, Func<(int Start, int Length)> find)
    {
        if (_problems.Count < Limit)
        {
            var (start, length) = find();
            _problems.Add(new TableProblem(kind, message(), lines.Range(start, length)));
        }
        else
        {
            _leftOut++;
        }
    }

    /// <summary>Adds what is wrong with the table as a whole, which is listed however many rows are bad. At most once for each kind.</summary>
    public void AddOfTable(TableProblemKind kind, string message, int start, int length) =>
        _ofTable.Add(new TableProblem(kind, message, lines.Range(start, length)));

    public EquatableArray<TableProblem> ToEquatableArray()
    {
        var sorted = _ofTable.Concat(_problems).OrderBy(p => p.Range.Start);
        return _leftOut == 0
            ? sorted.ToEquatableArray()
            : sorted.Append(_problems[_problems.Count - 1] with { Message = $"{_leftOut} more problems are not listed." }).ToEquatableArray();
    }
}
