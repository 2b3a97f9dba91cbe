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
    private int _leftOut;

    public void Add(TableProblemKind kind, string message, int start, int length) => Add(kind, message, () => (start, length));

    /// <param name="kind">What is wrong.</param>
    /// <param name="message">A sentence for the table's author.</param>
    /// <param name="find">Finds the place; called only if the problem is listed.</param>
    public void Add(TableProblemKind kind, string message, Func<(int Start, int Length)> find)
    {
        if (_problems.Count < Limit)
        {
            var (start, length) = find();
            _problems.Add(new TableProblem(kind, message, lines.Range(start, length)));
        }
        else
        {
            _leftOut++;
        }
    }

    public EquatableArray<TableProblem> ToEquatableArray()
    {
        var sorted = _problems.OrderBy(p => p.Range.Start);
        return _leftOut == 0
            ? sorted.ToEquatableArray()
            : sorted.Append(new TableProblem(TableProblemKind.MalformedRow, $"{_leftOut} more problems are not listed.", _problems[_problems.Count - 1].Range)).ToEquatableArray();
    }
}
