using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Requirements;

/// <summary>
/// Branch and bound over the alternatives of the requirement that has the fewest left. The bound: requirements without a common scope cost
/// at least what the cheapest alternative of each costs.
/// </summary>
internal sealed class CoverSearch
{
    // Deeper than any search that ends; the stack must not.
    private const int MaxDepth = 1_000;

    private readonly int[][][] _rows;
    private readonly CoverBudget _budget;
    private readonly CoverState _state;
    private IReadOnlyList<int> _best = [];
    private int _depth;

    /// <param name="rows">For each requirement its alternatives, each a sorted list of scopes.</param>
    /// <param name="breadths">How much each scope opens.</param>
    /// <param name="budget">What the search may cost.</param>
    public CoverSearch(int[][][] rows, int[] breadths, CoverBudget budget)
    {
        // Small requirements first: the bound takes them in this order.
        _rows = [.. rows.OrderBy(r => r.Length)];
        _budget = budget;
        _state = new CoverState(rows, breadths);
    }

    /// <summary>The best set; of what was found, where the budget ran out.</summary>
    public IReadOnlyList<int> Run()
    {
        _best = FindGreedily();
        Search();
        return _best;
    }

    private void Search()
    {
        var start = _state.Depth;
        var open = Propagate();
        if (open != null && !IsHopeless(open))
        {
            if (open.Count == 0)
            {
                KeepIfBetter();
            }
            else if (_depth >= MaxDepth)
            {
                _budget.Exhaust();
            }
            else
            {
                _depth++;
                Branch(open);
                _depth--;
            }
        }

        _state.UndoTo(start);
    }

    private void Branch(List<int[][]> open)
    {
        var start = _state.Depth;
        var viable = open.Select(r => r.Where(_state.IsViable).ToList()).OrderBy(r => r.Count).First();
        _budget.TryTake(viable.Count * open.Count);
        // The alternative that serves most of the open requirements is the likeliest part of a good solution.
        foreach (var alternative in viable.OrderByDescending(a => open.Count(r => IsServedBy(r, a))).ThenBy(_state.Cost).ThenBy(a => a[0]))
        {
            if (_budget.IsExhausted)
            {
                break;
            }

            var free = alternative.Where(_state.IsFree).ToList();
            var before = _state.Depth;
            _state.Include(alternative);
            Search();
            _state.UndoTo(before);

            // All solutions with the scope are known now. Of several scopes together only their conjunction is.
            if (free.Count == 1)
            {
                _state.Exclude(free[0]);
            }
        }

        _state.UndoTo(start);
    }

    private bool IsServedBy(int[][] row, int[] alternative) => row.Any(b => b.All(s => alternative.Contains(s) || _state.IsIn(s)));

    /// <summary>Takes what is left without a choice. The requirements that are still open; null where one cannot be satisfied.</summary>
    private List<int[][]>? Propagate()
    {
        while (_budget.TryTake(_rows.Length))
        {
            var open = new List<int[][]>();
            var changed = false;
            foreach (var row in _rows)
            {
                if (_state.IsSatisfied(row))
                {
                    continue;
                }

                var viable = row.Where(_state.IsViable).Take(2).ToList();
                if (viable.Count == 0)
                {
                    return null;
                }

                if (viable.Count == 1)
                {
                    _state.Include(viable[0]);
                    changed = true;
                }
                else
                {
                    open.Add(row);
                }
            }

            if (!changed)
            {
                return open;
            }
        }

        return null;
    }

    /// <summary>Whether nothing better than the best can come of what is chosen.</summary>
    private bool IsHopeless(List<int[][]> open)
    {
        var bound = _state.CostOf(_state.Chosen.ToList());
        var taken = new HashSet<int>();
        foreach (var row in open)
        {
            var viable = row.Where(_state.IsViable).ToList();
            var free = viable.SelectMany(a => a).Where(_state.IsFree).ToList();
            if (!free.Any(taken.Contains))
            {
                taken.UnionWith(free);
                // Each for itself: what has the fewest scopes need not be the narrowest.
                bound = (bound.Count + viable.Min(a => _state.Cost(a).Count), bound.Breadth + viable.Min(a => _state.Cost(a).Breadth));
            }
        }

        return bound.CompareTo(_state.CostOf(_best)) > 0;
    }

    private void KeepIfBetter()
    {
        var found = _state.Chosen.OrderBy(s => s).ToList();
        var order = _state.CostOf(found).CompareTo(_state.CostOf(_best));
        if (order < 0 || (order == 0 && found.Zip(_best, (f, b) => f.CompareTo(b)).FirstOrDefault(c => c != 0) < 0))
        {
            _best = found;
        }
    }

    /// <summary>A set to start from: again and again the scope that satisfies the most, and what is superfluous in the end left out.</summary>
    private List<int> FindGreedily()
    {
        for (var open = _rows.ToList(); open.Count > 0; open.RemoveAll(_state.IsSatisfied))
        {
            // Where nothing is satisfied by one more scope, the cheapest alternative of the first requirement.
            var best = open
                .SelectMany(r => r.Where(a => _state.Cost(a).Count == 1))
                .GroupBy(a => a.First(_state.IsFree))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => _state.Cost([g.Key]).Breadth)
                .ThenBy(g => g.Key)
                .FirstOrDefault();
            _state.Include(best != null ? [best.Key] : open[0].OrderBy(_state.Cost).First());
        }

        foreach (var scope in _state.Chosen.OrderByDescending(s => _state.CostOf([s]).Breadth).ThenByDescending(s => s).ToList())
        {
            _state.Release(scope);
            if (!_rows.All(_state.IsSatisfied))
            {
                _state.Retake(scope);
            }
        }

        var result = _state.Chosen.OrderBy(s => s).ToList();
        _state.UndoTo(0);
        return result;
    }
}
