using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>What the parameters of constructors may be, from everyone who makes such an object.</summary>
internal sealed class ParameterOrigins(CallEngine engine, OriginResolver origins)
{
    public Value ValueOf(IParameterSymbol parameter, Session session)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet }
                ? Holes.Of(parameter.Type, parameter.Name, UnresolvedReason.Configuration)
                : Open(parameter);
        }

        var values = ConstructionsOf(constructor, session)
            .Select(c => parameter.Ordinal < c.Arguments.Count ? origins.Resolve(c.Arguments[parameter.Ordinal], session) : Value.Null)
            .ToList();
        // A container makes objects of types that nobody else does.
        return values.Count > 0 ? Value.Choice(values) : Injected(parameter.Type, parameter);
    }

    /// <summary>The calls of a constructor, those of derived types included, or of a method that is handed a client.</summary>
    public IEnumerable<Construction> ConstructionsOf(IMethodSymbol constructor, Session session)
    {
        var type = constructor.ContainingType;
        var members = constructor.MethodKind == MethodKind.Constructor ? MakersOf(type, session) : engine.Index.MembersWith(constructor.Name, session.CancellationToken);
        return members
            .Select(m => m.OriginalDefinition)
            .Distinct(SymbolEqualityComparer.Default)
            .OfType<ISymbol>()
            .SelectMany(m => engine.Summarize(m, session).ConstructionsBy(constructor.OriginalDefinition))
            .Distinct();
    }

    private IEnumerable<ISymbol> MakersOf(INamedTypeSymbol type, Session session) => engine.Index.MembersWith(type.Name, session.CancellationToken)
        .Concat(engine.Index.MembersWithImplicitCreation(type.Name, session.CancellationToken))
        .Concat(type.InstanceConstructors)
        .Concat(engine.DirectlyDerivedTypes(type, session.CancellationToken).SelectMany(t => t.InstanceConstructors));

    private Value Injected(ITypeSymbol type, IParameterSymbol parameter) =>
        // What nobody hands over is what the code puts in its place.
        parameter is { IsOptional: true, HasExplicitDefaultValue: true, ExplicitDefaultValue: null } && type is { IsReferenceType: true, SpecialType: SpecialType.None } && !engine.Sinks.Lists(type) ? Value.Null
        : type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } named
            ? Value.Instance(named)
            : Open(parameter);

    /// <summary>
    /// What nobody in the compilation hands over; a URL that the code names as the default is what it is for most, and so is the text by which
    /// an object is made.
    /// </summary>
    private static Value Open(IParameterSymbol parameter)
    {
        var open = Holes.Of(parameter.Type, parameter.Name, UnresolvedReason.PublicParameter);
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: string { Length: > 0 } path })
        {
            return open;
        }

        var text = Value.Text(path);
        return UrlFunctions.IsAbsolute(text) ? Value.Choice([Value.Base(text), open]) : parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? text : open;
    }
}
