using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Generator.Specs;

/// <summary>What is emitted for a provider.</summary>
internal sealed record ProviderSpec(
    string Provider,
    string Namespace,
    EquatableArray<string> BaseUrls,
    EquatableArray<ScopeSpec> Scopes,
    EquatableArray<EventSpec> Events);

/// <summary>A constant for a scope.</summary>
internal sealed record ScopeSpec(string Scope, string Identifier)
{
    public string? Description { get; init; }

    public string? Group { get; init; }

    public EquatableArray<string> Access { get; init; }

    public ScopeStatus Status { get; init; }

    public string? ReplacedBy { get; init; }

    public EquatableArray<EndpointSpec> Endpoints { get; init; }

    public EquatableArray<string> Events { get; init; }
}

/// <summary>An endpoint that a scope opens.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The route template.</param>
/// <param name="Together">The other scopes that are needed together with the scope, separated by spaces; null for none.</param>
internal sealed record EndpointSpec(string Method, string Path, string? Together);

/// <summary>A constant for a webhook event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Identifier">The constant's name.</param>
/// <param name="Scopes">What its receiver needs: any of them, each a list of scopes separated by spaces.</param>
internal sealed record EventSpec(string Event, string Identifier, EquatableArray<string> Scopes);
