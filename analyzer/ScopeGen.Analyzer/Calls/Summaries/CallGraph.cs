using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>Who calls whom, in the order in which summaries are needed.</summary>
internal sealed class CallGraph(Func<ISymbol, IEnumerable<ISymbol>> calleesOf, Func<ISymbol, bool> isDone)
{
    private readonly Dictionary<ISymbol, Node> _nodes = new(SymbolEqualityComparer.Default);
    private readonly Stack<Node> _open = new();

    /// <summary>
    /// The members that <paramref name="root"/> reaches, callees first; those that call each other in a circle come together. This is
    /// Tarjan's algorithm, with a stack of its own instead of the thread's.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ISymbol>> From(ISymbol root)
    {
        var circles = new List<IReadOnlyList<ISymbol>>();
        var path = new Stack<Node>();
        path.Push(Enter(root));
        while (path.Count > 0)
        {
            var node = path.Peek();
            if (node.Callees.MoveNext())
            {
                var callee = node.Callees.Current;
                if (_nodes.TryGetValue(callee, out var known))
                {
                    node.Low = known.IsOpen ? Math.Min(node.Low, known.Index) : node.Low;
                }
                else if (!isDone(callee))
                {
                    path.Push(Enter(callee));
                }

                continue;
            }

            path.Pop();
            if (path.Count > 0)
            {
                path.Peek().Low = Math.Min(path.Peek().Low, node.Low);
            }

            if (node.Low == node.Index)
            {
                circles.Add(Close(node));
            }
        }

        return circles;
    }

    private Node Enter(ISymbol member)
    {
        var node = new Node(member, _nodes.Count, calleesOf(member).GetEnumerator());
        _nodes.Add(member, node);
        _open.Push(node);
        return node;
    }

    private List<ISymbol> Close(Node root)
    {
        var circle = new List<ISymbol>();
        Node node;
        do
        {
            node = _open.Pop();
            node.IsOpen = false;
            circle.Add(node.Member);
        }
        while (node != root);
        return circle;
    }

    private sealed class Node(ISymbol member, int index, IEnumerator<ISymbol> callees)
    {
        public ISymbol Member { get; } = member;

        public int Index { get; } = index;

        public IEnumerator<ISymbol> Callees { get; } = callees;

        public int Low { get; set; } = index;

        public bool IsOpen { get; set; } = true;
    }
}
