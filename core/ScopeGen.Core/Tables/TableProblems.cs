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

    public void Add(TableProblemKind kind, string message, int start, int length)
    {
        if (_problems.Count < Limit)
        {
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
