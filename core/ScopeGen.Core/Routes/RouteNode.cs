using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Routes;

/// <summary>A node of the tree of route templates: what may follow a path, and the endpoints that end here.</summary>
internal sealed class RouteNode
{
    private readonly Dictionary<string, RouteNode> _literals = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(RouteSegment Segment, RouteNode Node)> _literalSegments = [];
    private readonly Dictionary<string, RouteNode> _mixedByKey = new(StringComparer.Ordinal);
    private readonly List<(RouteSegment Segment, RouteNode Node)> _mixed = [];
    private readonly List<Endpoint> _endpoints = [];
    private RouteNode? _parameter;

    /// <summary>Adds an endpoint below this node.</summary>
    public void Add(Endpoint endpoint)
    {
        var node = this;
        foreach (var segment in endpoint.Template.Pattern.Segments)
        {
            node = node.GetOrAdd(segment);
        }

        node._endpoints.Add(endpoint);
    }

    /// <summary>
    /// The endpoint that a path reaches for certain: literals before parameters, segment by segment, going back where a literal
    /// leads nowhere. A hole of the call fills parameters only.
    /// </summary>
    public Endpoint? FindCertain(string method, ImmutableArray<RouteSegment> path, int position)
    {
        if (position == path.Length)
        {
            return EndpointOf(method);
        }

        var segment = path[position];
        if (segment.SpansSegments)
        {
            return null;
        }

        if (segment.Literal != null
            && _literals.TryGetValue(segment.Literal, out var literal)
            && literal.FindCertain(method, path, position + 1) is { } byLiteral)
        {
            return byLiteral;
        }

        foreach (var (template, node) in _mixed)
        {
            if (template.Takes(segment) && node.FindCertain(method, path, position + 1) is { } byMixed)
            {
                return byMixed;
            }
        }

        return _parameter != null && (segment.Literal != null || segment.IsHole)
            ? _parameter.FindCertain(method, path, position + 1)
            : null;
    }

    /// <summary>Adds every endpoint that some value of the call's holes reaches.</summary>
    public void FindPossible(string method, RoutePattern path, int position, ISet<(RouteNode Node, int Position)> visited, ICollection<Endpoint> found)
    {
        if (!visited.Add((this, position)))
        {
            return;
        }

        if (position == path.Segments.Count)
        {
            if (EndpointOf(method) is { } endpoint)
            {
                found.Add(endpoint);
            }

            return;
        }

        var segment = path.Segments[position];
        foreach (var (template, node) in Children(segment))
        {
            if (template == null || template.MayTake(segment))
            {
                node.FindPossible(method, path, position + 1, visited, found);
            }

            if (segment.SpansSegments && (template == null || template.MayTake(Start(segment))))
            {
                node.FindPossibleWithin(method, path, position, visited, found);
            }
        }
    }

    /// <summary>Goes on inside a hole that spans segments: this node lies after its first segment and before its last.</summary>
    private void FindPossibleWithin(string method, RoutePattern path, int position, ISet<(RouteNode Node, int Position)> visited, ICollection<Endpoint> found)
    {
        // Negative positions mark "inside": the same node may be reached both ways.
        if (!visited.Add((this, ~position)))
        {
            return;
        }

        var end = End(path.Segments[position]);
        foreach (var (template, node) in AllChildren())
        {
            if (template == null || template.MayTake(end))
            {
                node.FindPossible(method, path, position + 1, visited, found);
            }

            node.FindPossibleWithin(method, path, position, visited, found);
        }
    }

    /// <summary>The children that may take a segment; a literal segment needs no look at the other literals.</summary>
    private IEnumerable<(RouteSegment? Template, RouteNode Node)> Children(RouteSegment segment)
    {
        if (segment.Literal == null)
        {
            return AllChildren();
        }

        var others = Others();
        return _literals.TryGetValue(segment.Literal, out var literal) ? others.Prepend((null, literal)) : others;
    }

    private IEnumerable<(RouteSegment? Template, RouteNode Node)> AllChildren() =>
        _literalSegments.Select(l => ((RouteSegment?)l.Segment, l.Node)).Concat(Others());

    private IEnumerable<(RouteSegment? Template, RouteNode Node)> Others()
    {
        var mixed = _mixed.Select(m => ((RouteSegment?)m.Segment, m.Node));
        return _parameter == null ? mixed : mixed.Append((null, _parameter));
    }

    private Endpoint? EndpointOf(string method)
    {
        foreach (var endpoint in _endpoints)
        {
            if (string.Equals(endpoint.Method, method, StringComparison.OrdinalIgnoreCase))
            {
                return endpoint;
            }
        }

        return null;
    }

    private RouteNode GetOrAdd(RouteSegment segment)
    {
        if (segment.Literal != null)
        {
            if (!_literals.TryGetValue(segment.Literal, out var literal))
            {
                _literals.Add(segment.Literal, literal = new RouteNode());
                _literalSegments.Add((segment, literal));
            }

            return literal;
        }

        if (segment.IsHole)
        {
            return _parameter ??= new RouteNode();
        }

        var key = segment.MatchKey;
        if (!_mixedByKey.TryGetValue(key, out var mixed))
        {
            _mixedByKey.Add(key, mixed = new RouteNode());
            var index = _mixed.BinarySearch((segment, mixed), MostSpecificFirst.Instance);
            _mixed.Insert(~index, (segment, mixed));
        }

        return mixed;
    }

    /// <summary>What the first of several segments must look like: the pieces up to the hole that spans.</summary>
    private static RouteSegment Start(RouteSegment segment)
    {
        var pieces = segment.Pieces.Items;
        return new RouteSegment(pieces.RemoveRange(FirstSpanning(segment) + 1, pieces.Length - FirstSpanning(segment) - 1));
    }

    /// <summary>What the last of several segments must look like: the pieces from the last hole that spans.</summary>
    private static RouteSegment End(RouteSegment segment)
    {
        var pieces = segment.Pieces.Items;
        var last = pieces.Select((p, i) => p.SpansSegments ? i : -1).Max();
        return new RouteSegment(pieces.RemoveRange(0, last));
    }

    private static int FirstSpanning(RouteSegment segment) => segment.Pieces.Items.Select((p, i) => p.SpansSegments ? i : int.MaxValue).Min();

    private sealed class MostSpecificFirst : IComparer<(RouteSegment Segment, RouteNode Node)>
    {
        public static readonly MostSpecificFirst Instance = new();

        public int Compare((RouteSegment Segment, RouteNode Node) x, (RouteSegment Segment, RouteNode Node) y) =>
            RouteSegment.CompareMixed(x.Segment, y.Segment);
    }
}
