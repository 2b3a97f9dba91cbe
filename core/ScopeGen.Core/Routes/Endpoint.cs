using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>An HTTP method with a route template, and what it needs.</summary>
public sealed class Endpoint
{
    private Endpoint(int order, string method, RouteTemplate template, Requirement requirement, ScopeStatus status, EquatableArray<string> access)
    {
        Order = order;
        Method = method;
        Template = template;
        Requirement = requirement;
        Status = status;
        Access = access;
    }

    /// <summary>The HTTP method in capitals.</summary>
    public string Method { get; }

    /// <summary>The path below the base URL.</summary>
    public RouteTemplate Template { get; }

    /// <summary>What a caller needs.</summary>
    public Requirement Requirement { get; }

    /// <summary>Whether the vendor still supports the endpoint.</summary>
    public ScopeStatus Status { get; }

    /// <summary>Who may call it, in the vendor's words.</summary>
    public EquatableArray<string> Access { get; }

    /// <summary>The endpoint's place among those of its table.</summary>
    internal int Order { get; }

    /// <inheritdoc/>
    public override string ToString() => Method + " " + Template.Text;

    /// <summary>Makes one endpoint of the rows that name it, in the table's order.</summary>
    internal static Endpoint Of(int order, IReadOnlyList<ScopeTableRow> rows)
    {
        var needs = RowNeeds.Of(rows);
        var access = rows.SelectMany(r => r.Access).Distinct().ToEquatableArray();
        return new Endpoint(order, rows[0].Method!, rows[0].Path!, needs.Requirement, needs.Status, access);
    }
}
