using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>What a member does, in terms of its parameters and of the object that it belongs to.</summary>
internal sealed class MemberSummary
{
    /// <summary>The summary of what does nothing that matters.</summary>
    public static readonly MemberSummary Nothing = new();

    /// <summary>What counts for a member that calls itself, while it is worked out.</summary>
    public static readonly MemberSummary Open = new() { Returns = Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "recursion") };

    // Every field of a class asks its constructors, which may set thousands.
    private ILookup<object, Write>? _writes;
    private ILookup<object, Write>? _assignments;
    private ILookup<ISymbol, Construction>? _constructions;

    /// <summary>What it returns; a task counts as what it gives.</summary>
    public Value Returns { get; init; } = Value.Null;

    /// <summary>The requests whose method or route its callers provide.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>The delegates that it calls and its callers provide.</summary>
    public ImmutableArray<DelegateCall> DelegateCalls { get; init; } = [];

    /// <summary>What it leaves behind in its own object and in those that it is handed.</summary>
    public ImmutableArray<Write> Writes { get; init; } = [];

    /// <summary>What it leaves in its parameters that are out or ref.</summary>
    public ImmutableArray<(IParameterSymbol Parameter, Value Value)> Outputs { get; init; } = [];

    /// <summary>Of a method that says whether it succeeded, what it leaves in these parameters where it did, and where it did not; null for other methods.</summary>
    public ImmutableArray<(IParameterSymbol Parameter, Value WhenTrue, Value WhenFalse)>? Attempted { get; init; }

    /// <summary>The parameters that decide how it runs: lists that it goes through, delegates to which it hands an object of its own.</summary>
    public ImmutableArray<IParameterSymbol> Decisive { get; init; } = [];

    /// <summary>Whether it says less than it could of one caller's objects: a value grew too large.</summary>
    public bool IsCut => Returns.IsCut || Effects.Any(e => e.Url.IsCut || e.Verb.IsCut) || Writes.Any(w => w.Value.IsCut);

    /// <summary>The places in its own code that send.</summary>
    public ImmutableArray<SendingPlace> Places { get; init; } = [];

    /// <summary>The objects of the project's own types that it makes.</summary>
    public ImmutableArray<Construction> Constructions { get; init; } = [];

    /// <summary>Every value that it gives to a member of any object.</summary>
    public ImmutableArray<Write> Assignments { get; init; } = [];

    /// <summary>The clients that it registers with a container.</summary>
    public ImmutableArray<Registration> Registrations { get; init; } = [];

    /// <summary>The types whose objects it makes of settings.</summary>
    public ImmutableArray<OptionsBinding> Bindings { get; init; } = [];

    /// <summary>Of <see cref="Writes"/> those to a member, in their order.</summary>
    public IEnumerable<Write> WritesTo(object key) => (_writes ??= Writes.ToLookup(w => w.Key))[key];

    /// <summary>Of <see cref="Assignments"/> those to a member, in their order.</summary>
    public IEnumerable<Write> AssignmentsTo(object key) => (_assignments ??= Assignments.ToLookup(a => a.Key))[key];

    /// <summary>Of <see cref="Constructions"/> those by one constructor or method, in their order.</summary>
    public IEnumerable<Construction> ConstructionsBy(IMethodSymbol constructor) =>
        (_constructions ??= Constructions.ToLookup(c => (ISymbol)c.Constructor, SymbolEqualityComparer.Default))[constructor];
}
