using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Libraries;
using ScopeGen.Analyzer.Calls.Origins;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls;

/// <summary>
/// Understands the calls of one compilation. What is asked for is worked out then, with what it needs of other files, and kept: an
/// editor asks for the members of one file, a scan for all.
/// </summary>
internal sealed class CallEngine
{
    private readonly Declarations _declarations;
    private readonly Dispatch _dispatch;
    private readonly SummaryStore _summaries;
    private readonly DemandCache<ISymbol, Value?> _initialValues = new(SymbolEqualityComparer.Default, null);
    private readonly OnDemand<CodeIndex> _index;

    /// <summary>An engine for a compilation.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="sinks">The libraries' members that have to do with requests.</param>
    /// <param name="settings">What the project's settings files say.</param>
    public CallEngine(Compilation compilation, SinkCatalog sinks, SettingsFiles settings)
    {
        Sinks = sinks;
        Models = new SemanticModels(compilation);
        _index = new OnDemand<CodeIndex>(c => CodeIndex.Create(Models, Sinks.SendingNames, c));
        _declarations = new Declarations(Models);
        _dispatch = new Dispatch(Models);
        _summaries = new SummaryStore(this);
        Libraries = new LibraryCatalog(this, settings);
        References = new References(this);
        Origins = new OriginResolver(this);
        Settler = new Settler(this);
        Places = new CallPlaces(this);
    }

    public SinkCatalog Sinks { get; }

    public SemanticModels Models { get; }

    /// <summary>The names in the compilation. Whoever asks the engine something has it made before, by <see cref="Prepare"/>.</summary>
    public CodeIndex Index => Prepare(CancellationToken.None);

    public LibraryCatalog Libraries { get; }

    public References References { get; }

    public OriginResolver Origins { get; }

    public Settler Settler { get; }

    public CallPlaces Places { get; }

    /// <summary>Makes the index, once; a cancelled attempt leaves it to the next.</summary>
    public CodeIndex Prepare(CancellationToken cancellationToken) => _index.Get(cancellationToken);

    public MemberSummary Summarize(ISymbol member, Session session) => _summaries.Get(member, session);

    /// <summary>Whether a member's summary is known for good, and not only while something else is being worked out.</summary>
    public bool IsSummarized(ISymbol member) => _summaries.Has(member);

    public bool IsInSource(ISymbol symbol) => Models.IsInSource(symbol.OriginalDefinition);

    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) => Models.OperationOf(node, cancellationToken);

    public IOperation? BodyOf(ISymbol member, CancellationToken cancellationToken) => _declarations.BodyOf(member, cancellationToken);

    public bool HasBody(IMethodSymbol method, CancellationToken cancellationToken) => _declarations.HasBody(method, cancellationToken);

    public IOperation? InitializerOf(ISymbol member, CancellationToken cancellationToken) => _declarations.InitializerOf(member, cancellationToken);

    public IOperation? PrimaryBaseCall(IMethodSymbol constructor, CancellationToken cancellationToken) => _declarations.PrimaryBaseCall(constructor, cancellationToken);

    public bool IsPrimary(IMethodSymbol constructor) => _declarations.IsPrimary(constructor);

    /// <summary>Whether a property's value is what code of this compilation computes, and not what was stored.</summary>
    public bool IsComputed(IPropertySymbol property) => property.GetMethod is { } getter && IsInSource(property) && HasBody(getter, CancellationToken.None);

    public IReadOnlyList<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, CancellationToken cancellationToken) => _dispatch.Targets(method, receiver, cancellationToken);

    public bool IsImplementedBy(IMethodSymbol method, Value receiver) => _dispatch.IsImplementedBy(method, receiver);

    public IPropertySymbol Implementation(INamedTypeSymbol type, IPropertySymbol property) => _dispatch.Implementation(type, property);

    public IReadOnlyList<IPropertySymbol> Implementations(IPropertySymbol property, CancellationToken cancellationToken) => _dispatch.Implementations(property, cancellationToken);

    public IReadOnlyList<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type, CancellationToken cancellationToken) => _dispatch.DerivedTypes(type, cancellationToken);

    public IEnumerable<INamedTypeSymbol> DirectlyDerivedTypes(INamedTypeSymbol type, CancellationToken cancellationToken) => _dispatch.DirectlyDerivedTypes(type, cancellationToken);

    /// <summary>The getter of a property of an object, where no class can give it another one.</summary>
    public IMethodSymbol? FinalGetter(INamedTypeSymbol type, IPropertySymbol property)
    {
        var implementation = Implementation(type, property);
        var isFinal = type.IsSealed || implementation.IsSealed || !(implementation.IsVirtual || implementation.IsAbstract || implementation.IsOverride);
        return isFinal && !SymbolEqualityComparer.Default.Equals(implementation, property) && IsComputed(implementation) ? implementation.GetMethod : null;
    }

    /// <summary>The slot of a property that the sink table lists; null for others.</summary>
    public string? SlotOf(IPropertySymbol property) => Sinks.Find(property) switch
    {
        { Does: SinkAction.Configures } => Slots.Base,
        { Does: SinkAction.Describes, Verb: Sink.Value } => Slots.Verb,
        { Does: SinkAction.Describes } => Slots.Url,
        _ => null,
    };

    /// <summary>What a key means for objects of a type: an interface's property is the one that implements it.</summary>
    public object Resolve(INamedTypeSymbol type, object key) => key is IPropertySymbol property ? SlotOf(property) ?? (object)Implementation(type, property) : key;

    /// <summary>The methods of this compilation by which objects of a type are enumerated.</summary>
    public IReadOnlyList<IMethodSymbol> EnumerationOf(INamedTypeSymbol type) => _dispatch.EnumerationOf(type);

    /// <summary>The members that a member calls, as far as that can be told without running it.</summary>
    public IReadOnlyList<ISymbol> CalleesOf(ISymbol member, CancellationToken cancellationToken) => _declarations.CalleesOf(member, this, cancellationToken);

    /// <summary>Whether a member's summary can matter: it may send, or gives a value that can be part of a request.</summary>
    public bool Matters(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not IMethodSymbol method || method.MethodKind == MethodKind.Constructor)
        {
            return IsInSource(member) || member is IMethodSymbol { IsImplicitlyDeclared: true };
        }

        if (!IsInSource(method) || !HasBody(method, cancellationToken))
        {
            return false;
        }

        return method.ReturnsVoid || !Holes.IsScalar(method.ReturnType) || method.ReturnType is { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref)
            || MaySend(method, cancellationToken);
    }

    /// <inheritdoc cref="CodeIndex.MaySend"/>
    public bool MaySend(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Any(r => MemberSyntax.Around(r.GetSyntax(cancellationToken)) is { } node && Index.MaySend(node));

    /// <summary>The value of the initializer of a field or property, where it needs nothing else; null where there is none.</summary>
    public Value? InitialValue(ISymbol member, Session session) => _initialValues.Get(member.OriginalDefinition, session, m =>
        IsInSource(m) && InitializerOf(m, session.CancellationToken) != null ? Summarize(m, session).Returns : null);

    /// <summary>The value of a static field or property that is set where it is declared, or once in its type; null where nobody knows.</summary>
    public Value? StaticValue(ISymbol member, Session session) => Origins.StaticValue(member, session);
}
