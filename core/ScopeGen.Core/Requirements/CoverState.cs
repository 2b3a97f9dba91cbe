using System;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Requirements;

/// <summary>Which scopes a search has taken or ruled out so far, and the way back.</summary>
internal sealed class CoverState
{
    private readonly int[] _breadths;
    private readonly Dictionary<int, Mark> _marks = [];
    private readonly Stack<int> _trail = new();

    /// <param name="rows">For each requirement its alternatives.</param>
    /// <param name="breadths">How much each scope opens.</param>
    public CoverState(int[][][] rows, int[] breadths)
    {
        _breadths = breadths;
        foreach (var scope in rows.SelectMany(r => r).SelectMany(a => a))
        {
            _marks[scope] = Mark.Free;
        }
    }

    private enum Mark
    {
        Free,
        In,
        Out,
    }

    /// <summary>Where the way back ends: hand it to <see cref="UndoTo"/>.</summary>
    public int Depth => _trail.Count;

    /// <summary>The scopes that are taken.</summary>
    public IEnumerable<int> Chosen => _trail.Where(IsIn);

    /// <summary>Whether a scope is taken.</summary>
    public bool IsIn(int scope) => _marks[scope] == Mark.In;

    /// <summary>Whether a scope is neither taken nor ruled out.</summary>
    public bool IsFree(int scope) => _marks[scope] == Mark.Free;

    /// <summary>Whether an alternative can still be taken whole.</summary>
    public bool IsViable(int[] alternative) => Array.TrueForAll(alternative, s => _marks[s] != Mark.Out);

    /// <summary>Whether an alternative of the requirement is taken.</summary>
    public bool IsSatisfied(int[][] row) => Array.Exists(row, a => Array.TrueForAll(a, IsIn));

    /// <summary>What an alternative adds: the number of scopes, and how much they open.</summary>
    public (int Count, long Breadth) Cost(int[] alternative)
    {
        var cost = (Count: 0, Breadth: 0L);
        foreach (var scope in alternative)
        {
            if (IsFree(scope))
            {
                cost = (cost.Count + 1, cost.Breadth + _breadths[scope]);
            }
        }

        return cost;
    }

    /// <summary>What a set of scopes costs.</summary>
    public (int Count, long Breadth) CostOf(IReadOnlyCollection<int> scopes) => (scopes.Count, scopes.Sum(s => (long)_breadths[s]));

    /// <summary>Takes the scopes of an alternative.</summary>
    public void Include(int[] alternative)
    {
        foreach (var scope in alternative)
        {
            if (IsFree(scope))
            {
                Set(scope, Mark.In);
            }
        }
    }

    /// <summary>Rules a scope out.</summary>
    public void Exclude(int scope) => Set(scope, Mark.Out);

    /// <summary>Gives a scope that was taken back, wherever on the way that was.</summary>
    public void Release(int scope) => _marks[scope] = Mark.Free;

    /// <summary>Takes a released scope again.</summary>
    public void Retake(int scope) => _marks[scope] = Mark.In;

    /// <summary>Goes back.</summary>
    public void UndoTo(int depth)
    {
        while (_trail.Count > depth)
        {
            _marks[_trail.Pop()] = Mark.Free;
        }
    }

    private void Set(int scope, Mark mark)
    {
        _marks[scope] = mark;
        _trail.Push(scope);
    }
}
