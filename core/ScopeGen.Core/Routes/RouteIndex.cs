using System.Collections.Generic;
using System.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>The endpoints of one provider, found by method and path.</summary>
public sealed class RouteIndex
{
    private readonly RouteNode _root = new();

    private RouteIndex(EquatableArray<Endpoint> endpoints)
    {
        Endpoints = endpoints;
        foreach (var endpoint in endpoints)
        {
            _root.Add(endpoint);
        }
    }

    /// <summary>The endpoints in the table's order.</summary>
    public EquatableArray<Endpoint> Endpoints { get; }

    /// <summary>Indexes the endpoints of <paramref name="rows"/>. Rows that differ in parameter names only are one endpoint.</summary>
    public static RouteIndex Create(IEnumerable<ScopeTableRow> rows) =>
        new(rows.Where(r => r.Path != null)
            .GroupBy(r => (r.Method, r.Path!.MatchKey))
            .Select((rows, order) => Endpoint.Of(order, rows.ToList()))
            .ToEquatableArray());

    /// <summary>Finds the endpoint of a call. A path without holes, and one whose holes fall on parameters, is found without allocating.</summary>
    /// <param name="method">The HTTP method, in any case.</param>
    /// <param name="path">The path below the base URL.</param>
    /// <param name="skip">Number of leading segments of <paramref name="path"/> that belong to the base URL.</param>
    public RouteMatch Match(string method, RoutePattern path, int skip = 0)
    {
        if (_root.FindCertain(method, path.Segments.Items, skip) is { } certain)
        {
            return new RouteMatch(certain);
        }

        if (!HasUncertainSegment(path, skip))
        {
            return default;
        }

        var found = new List<Endpoint>();
        _root.FindPossible(method, path, skip, new HashSet<(RouteNode, int)>(), found);
        return found.Count == 0 ? default : new RouteMatch(found.OrderBy(e => e.Order));
    }

    private static bool HasUncertainSegment(RoutePattern path, int skip)
    {
        for (var i = skip; i < path.Segments.Count; i++)
        {
            if (path.Segments[i].Literal == null)
            {
                return true;
            }
        }

        return false;
    }
}
