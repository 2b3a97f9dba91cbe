using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Requirements;

namespace ScopeGen.Routes;

/// <summary>The endpoints that a call may reach.</summary>
public readonly struct RouteMatch
{
    private readonly Endpoint? _certain;
    private readonly ImmutableArray<Endpoint> _possible;

    internal RouteMatch(Endpoint certain)
    {
        _certain = certain;
        _possible = default;
    }

    internal RouteMatch(IEnumerable<Endpoint> possible)
    {
        _certain = null;
        _possible = possible.ToImmutableArray();
    }

    /// <summary>Whether the route is in the table at all.</summary>
    public bool Found => _certain != null || !_possible.IsDefaultOrEmpty;

    /// <summary>The one endpoint, where there is no doubt: the call's holes stand where the template has parameters.</summary>
    public Endpoint? Certain => _certain;

    /// <summary>The endpoints that the call may reach, in the table's order.</summary>
    public ImmutableArray<Endpoint> Candidates => _certain != null ? [_certain] : _possible.IsDefault ? [] : _possible;

    /// <summary>What the call needs whichever candidate it reaches.</summary>
    /// <param name="agree">Whether all candidates ask for the same; otherwise the call is ambiguous.</param>
    public Requirement Requirement(out bool agree)
    {
        agree = true;
        return _certain?.Requirement ?? Requirements.Requirement.CommonTo(Candidates.Select(c => c.Requirement).ToList(), out agree);
    }
}
