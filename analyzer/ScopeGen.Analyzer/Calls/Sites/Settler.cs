using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>
/// Says who decides on a request: the member that sends it, or its callers. They do where they provide the method, the whole request or
/// the start of the route; a parameter behind a literal segment is an ordinary hole, unless callers put whole paths there.
/// </summary>
internal sealed class Settler(CallEngine engine)
{
    private readonly Callers _callers = new(engine);

    /// <summary>Whether the callers of a member decide on a request of its.</summary>
    public bool DependsOnCaller(Effect effect, IMethodSymbol member, Session session)
    {
        if (effect.HangsOnArguments)
        {
            return true;
        }

        // The whole URL may stand in the client that a caller hands over.
        if (effect.Url.Literal is "" && effect.Client.IsFree && HoldsParameter(effect.Client))
        {
            return true;
        }

        if (!effect.Verb.IsFree && !effect.Url.IsFree)
        {
            return false;
        }

        if (effect.Verb.Alternatives.Any(v => v.IsFree && !IsFixed(v, session) && WithKnownObjects(v, session).Alternatives.Any(k => k.IsFree)))
        {
            return true;
        }

        if (IsChosen(effect.Verb, member, session) || IsChosen(effect.Url, member, session) || effect.Guards.Items.Any(g => g.Expected && FoundPath(g.Condition, member) is { } path && Holds(effect.Url, path)))
        {
            return true;
        }

        return effect.Url.Alternatives.SelectMany(StartsOf).Any(u => StartDepends(u, effect, member, session));
    }

    /// <summary>Whether callers choose by a constant, such as a member of an enumeration, where nobody else can call the member.</summary>
    private bool IsChosen(Value value, IMethodSymbol member, Session session) => value.IsFree && member.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal
        && (value.Kind == ValueKind.Conditional && ParameterIn(value.Parts[0]) is { } parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member) && _callers.PassConstants(parameter, session)
            || value.Kind is ValueKind.Conditional or ValueKind.Concat && value.Parts.Any(p => IsChosen(p, member, session)));

    /// <summary>The parameter of a member in which code found a slash or a query: that is no id.</summary>
    private static Value? FoundPath(Value condition, IMethodSymbol member) =>
        ReferenceEquals(condition.Data, TextFunctions.StartsWith) || ReferenceEquals(condition.Data, TextFunctions.IndexOf)
            ? condition.Parts[1].Literal is "/" or "?" && condition.Parts[0] is { Kind: ValueKind.Parameter, Data: IParameterSymbol parameter } found && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member) ? found : null
            : condition.Kind is ValueKind.Not or ValueKind.Apply && condition.IsCondition ? condition.Parts.Select(p => FoundPath(p, member)).FirstOrDefault(p => p != null)
            : null;

    private static bool Holds(Value value, Value part) => value.Equals(part) || (value.IsFree && value.Parts.Any(p => Holds(p, part)));

    /// <summary>Whether code of the compilation calls a member, directly or by an interface or base class.</summary>
    public bool HasCallers(ISymbol member, Session session) => _callers.Any(member, session);

    /// <summary>
    /// Whether a value that a helper is handed is something, as far as its callers must provide it: a helper that also works without is asked
    /// nothing by them. Where the code that is given it asks itself, both answers count.
    /// </summary>
    public bool IsGiven(Value value, Session session) => value.Kind switch
    {
        ValueKind.Hole => value.Hole.Reason is UnresolvedReason.ResponseData or UnresolvedReason.PublicParameter,
        ValueKind.Parameter => value.Data is IParameterSymbol { IsOptional: false, IsParams: false, NullableAnnotation: not NullableAnnotation.Annotated } parameter && !HasCallers(parameter.ContainingSymbol, session),
        ValueKind.Apply => ReferenceEquals(value.Data, TextFunctions.Escape) && IsGiven(value.Parts[0], session),
        _ => false,
    };

    /// <summary>The pieces of a text; where it starts with alternatives, of each.</summary>
    private static IEnumerable<ImmutableArray<Value>> StartsOf(Value text)
    {
        var pieces = TextFunctions.Pieces(text);
        return pieces[0].Kind is ValueKind.Choice or ValueKind.Conditional && pieces.Length > 1
            ? pieces[0].Alternatives.Select(a => TextFunctions.Pieces(Value.Concat([a, .. pieces.Skip(1)])))
            : [pieces];
    }

    /// <summary>Whether the object alone decides, and always in the same way or by itself.</summary>
    private bool IsFixed(Value value, Session session) => !HoldsParameter(value) && (IsText(engine.Origins.Resolve(value, session)) || IsOneOfItsOwn(value, session));

    /// <summary>Whether an object chooses between texts that its class writes down, by a flag, say: those who make it give it none.</summary>
    private bool IsOneOfItsOwn(Value value, Session session) => value is { Kind: ValueKind.Member, Data: IFieldSymbol or IPropertySymbol } && value.Parts[0] is { Kind: ValueKind.Receiver, Data: INamedTypeSymbol owner }
        && engine.Origins.AssignedTo(owner, (ISymbol)value.Data!, session).Where(v => v.Kind != ValueKind.Null).Select(v => v.Alternatives.ToList()).ToList() is { Count: > 0 } assigned
        && assigned[0].All(IsText) && assigned.All(a => a.Count == assigned[0].Count && a.All(assigned[0].Contains));

    private static bool IsText(Value value) => (value.Kind == ValueKind.Base ? value.Parts[0] : value).Literal != null;

    /// <summary>The value with what objects hold in its place, as far as that is text, and parameters as they are.</summary>
    private Value WithKnownObjects(Value value, Session session) =>
        !value.IsFree || value.Kind is ValueKind.Parameter or ValueKind.TypeArgument ? value
        : HoldsParameter(value) ? new Substitution(engine, session, null).Rebuild(value, p => WithKnownObjects(p, session))
        : engine.Origins.Resolve(value, session) is { IsHole: false } known ? known
        : value;

    private bool StartDepends(ImmutableArray<Value> pieces, Effect effect, IMethodSymbol member, Session session)
    {
        var next = 0;
        var first = pieces[0];
        if (first.Literal?.EndsWith("://", System.StringComparison.Ordinal) == true)
        {
            // A host that is put together ends where the first slash stands.
            var end = Enumerable.Range(1, pieces.Length - 1).FirstOrDefault(i => pieces[i].Literal?.IndexOf('/') >= 0);
            var last = pieces.Length - 1;
            if (end == 0 && last > 1 && (pieces[last - 1].Literal == null || EndsInWord(pieces, last)) && ParameterIn(pieces[last]) is { } path && SymbolEqualityComparer.Default.Equals(path.ContainingSymbol, member))
            {
                // Nothing but what follows the host can bring its slash.
                return true;
            }

            if (end == 0 || pieces[end].Literal!.IndexOf('/') < pieces[end].Literal!.Length - 1)
            {
                return RestDepends(pieces, end + 1, member, session);
            }

            next = end + 1;
        }
        else if (first is { IsHole: true, Hole.Kind: not HoleKind.Scalar })
        {
            // A base that nobody knows.
            next = 1;
        }
        else if (first.Kind == ValueKind.Base || first.Literal is { } literal && EndsAtRouteStart(literal, pieces.Length))
        {
            next = 1;
        }
        else if (first.Literal is { } url && UrlText.Of(url).IsAbsolute && url.EndsWith("/", System.StringComparison.Ordinal) && !ApiRoot.HasResource(UrlText.Of(url)) && pieces.Length > 1 && ParameterIn(pieces[1]) is { Type.SpecialType: SpecialType.System_String } name
            && pieces.Skip(2).SelectMany(p => p.Alternatives).All(p => p.Literal is not { } text || text.Length == 0 || text[0] == '?' || p.Kind == ValueKind.Concat))
        {
            // "https://slack.com/api/" and a name: whether it names the call or an object is told by what callers pass.
            return SymbolEqualityComparer.Default.Equals(name.ContainingSymbol, member) && _callers.PassNames(name, session);
        }
        else if (first.Kind is ValueKind.Apply or ValueKind.Member or ValueKind.Invocation && HoldsParameter(first) && WithKnownObjects(first, session) is { } known && !known.Equals(first))
        {
            // A format or a delegate that the object holds says what stands before what a caller provides.
            return Value.Concat([known, .. pieces.Skip(1)]).Alternatives.SelectMany(StartsOf).Any(p => StartDepends(p, effect, member, session));
        }
        else if (first.IsFree)
        {
            if (!IsBase(first, pieces, effect, session))
            {
                // What the object always holds counts as written here.
                return !IsFixed(first, session) || RestDepends(pieces, 1, member, session);
            }

            if (pieces.Length > 1 && pieces[1] is { Kind: ValueKind.Member } id && !HoldsParameter(id) && IsResource(first, session))
            {
                // What the object has to follow it is an id.
                return RestDepends(pieces, 1, member, session);
            }

            next = 1;
        }
        else
        {
            return RestDepends(pieces, 1, member, session);
        }

        // A slash behind the base is not yet the route.
        if (next < pieces.Length && pieces[next].Literal?.Trim('/') is "")
        {
            next++;
        }

        return next < pieces.Length && RouteDepends(pieces, next, member, session);
    }

    /// <summary>Whether callers decide on a route, once it is known where it starts.</summary>
    private bool RouteDepends(ImmutableArray<Value> pieces, int start, IMethodSymbol member, Session session)
    {
        if (pieces[start].Kind is ValueKind.Choice or ValueKind.Conditional)
        {
            return pieces[start].Alternatives.Select(a => TextFunctions.Pieces(a)).Any(a => RouteDepends([.. a, .. pieces.Skip(start + 1)], 0, member, session));
        }

        return SegmentDepends(pieces, start, member, session)
            ?? ((pieces[start].IsFree && !IsFixed(pieces[start], session)) || RestDepends(pieces, start + 1, member, session));
    }

    /// <summary>
    /// Whether callers decide on a first segment with more behind it: an account, say, unless they write down which. Null where the route does
    /// not start with such a one.
    /// </summary>
    private bool? SegmentDepends(ImmutableArray<Value> pieces, int start, IMethodSymbol member, Session session)
    {
        if (start + 1 >= pieces.Length || pieces[start + 1].Literal is not { Length: > 0 } behind || behind[0] != '/' || !pieces.Skip(start + 1).Any(p => p.Literal?.Any(char.IsLetter) == true))
        {
            return null;
        }

        bool Named(IEnumerable<IParameterSymbol> parameters) => parameters.Any(p => _callers.PassNames(p, session) || _callers.PassPaths(p, session));
        return pieces[start] switch
        {
            { Kind: ValueKind.Parameter, Data: IParameterSymbol segment } when SymbolEqualityComparer.Default.Equals(segment.ContainingSymbol, member) =>
                Named([segment]) || RestDepends(pieces, start + 1, member, session),
            // The same where the object was given it.
            { Kind: ValueKind.Member, Data: IFieldSymbol { Type.SpecialType: SpecialType.System_String } or IPropertySymbol { Type.SpecialType: SpecialType.System_String } } held when held.Parts[0] is { Kind: ValueKind.Receiver, Data: INamedTypeSymbol holder } =>
                Named(engine.Origins.ParametersOf(holder, (ISymbol)held.Data!, session)) || RestDepends(pieces, start + 1, member, session),
            _ => null,
        };
    }

    /// <summary>Whether a literal ends where a route starts: it has nothing but scheme and host, or nothing but slashes.</summary>
    private static bool EndsAtRouteStart(string literal, int pieces)
    {
        if (pieces == 1)
        {
            return false;
        }

        var pattern = UrlPattern.Parse(UrlText.Of(literal));
        return pattern.Path.Segments.Count == 0 && (pattern.Host == null || literal.EndsWith("/", System.StringComparison.Ordinal));
    }

    /// <summary>Whether a base is known and names a resource.</summary>
    private bool IsResource(Value first, Session session) => !HoldsParameter(first) && engine.Origins.Resolve(first, session).Alternatives.Where(UrlFunctions.IsAbsolute).ToList() is { Count: > 0 } bases && bases.All(NamesResource);

    private static bool NamesResource(Value root) => UrlForms.Of(root).All(f => ApiRoot.HasResource(RequestUrls.TextOf(f)));

    /// <summary>Whether what a caller provides at the start is the base: it is absolute somewhere, or the client has no base of its own.</summary>
    private bool IsBase(Value first, ImmutableArray<Value> pieces, Effect effect, Session session)
    {
        if (first.Kind == ValueKind.Apply && ReferenceEquals(first.Data, UrlFunctions.Base))
        {
            return true;
        }

        if (pieces.Length == 1)
        {
            return IsAbsolute(first, session) && !HoldsOwnText(first, session);
        }

        if (pieces[1].Literal is not { } next || !next.Any(char.IsLetter))
        {
            return IsAbsolute(first, session);
        }

        var known = engine.Origins.Resolve(first, session).Alternatives.Where(a => !TextFunctions.Pieces(a)[0].IsHole).ToList();
        if (known.Count > 0)
        {
            return known.Any(UrlFunctions.IsAbsolute);
        }

        // Below a client's base that names a resource, it is an id.
        var bases = engine.Origins.BaseOf(effect.Client, session).Alternatives.Where(UrlFunctions.IsAbsolute).ToList();
        return bases.All(NamesResource);
    }

    /// <summary>Whether a value holds text that the sending object itself was made with, as a request object is with its path.</summary>
    private bool HoldsOwnText(Value value, Session session) => value.IsFree && (value is { Kind: ValueKind.Member } && value.Parts[0].Kind == ValueKind.Receiver
        ? Substitution.TypeOf(value.Data!) is { SpecialType: SpecialType.System_String } or { Name: "Uri" } && !IsFixed(value, session)
        : value.Parts.Any(p => HoldsOwnText(p, session)));

    private bool IsAbsolute(Value value, Session session) => !HoldsParameter(value) && engine.Origins.Resolve(value, session).Alternatives.Any(UrlFunctions.IsAbsolute);

    /// <summary>Whether behind the start of the route callers put whole paths, or objects differ in what they hold.</summary>
    private bool RestDepends(ImmutableArray<Value> pieces, int from, IMethodSymbol member, Session session)
    {
        for (var i = from; i < pieces.Length; i++)
        {
            foreach (var piece in pieces[i].Alternatives.Where(a => a.IsFree))
            {
                if (ParameterIn(piece) is { } parameter)
                {
                    if (SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member) && (_callers.PassPaths(parameter, session) || (i == pieces.Length - 1 && EndsInWord(pieces, i) && _callers.PassSlashes(parameter, session))))
                    {
                        return true;
                    }
                }
                else if (piece is { Kind: ValueKind.Member, Data: IFieldSymbol or IPropertySymbol } && piece.Parts[0] is { Kind: ValueKind.Receiver, Data: INamedTypeSymbol owner }
                    && engine.Origins.ParametersOf(owner, (ISymbol)piece.Data!, session).Any(p => _callers.PassPaths(p, session)))
                {
                    // Whoever has the object put the path there.
                    return true;
                }
                else if (HoldsType(piece))
                {
                    // A type that is named is no id.
                    return true;
                }
                else if (!HoldsParameter(piece) && !IsOneOfItsOwn(piece, session) && engine.Origins.Resolve(piece, session) is { Kind: ValueKind.Choice } several && several.Parts.All(p => p.Literal != null))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a piece ends, in one way, within a segment.</summary>
    private static bool EndsInWord(ImmutableArray<Value> pieces, int end) => end > 0 && pieces[end - 1].Alternatives.Any(a => a.Kind == ValueKind.Null || a.Literal is ""
        ? EndsInWord(pieces, end - 1)
        : TextFunctions.Pieces(a) is var last && last[last.Length - 1].Literal is { } text && char.IsLetterOrDigit(text[text.Length - 1]));

    /// <summary>The parameter that a value is, or is a part of; null where it depends on anything else.</summary>
    private static IParameterSymbol? ParameterIn(Value value)
    {
        if (value.Kind == ValueKind.Parameter)
        {
            return (IParameterSymbol)value.Data!;
        }

        if (value.Kind == ValueKind.Apply && ReferenceEquals(value.Data, TextFunctions.Format) && value.Parts[0].IsFree)
        {
            // The format says where the path goes, whatever fills it.
            return ParameterIn(value.Parts[0]);
        }

        var parameters = value.Kind is ValueKind.Apply or ValueKind.Conditional or ValueKind.Equal ? value.Parts.Where(p => p.IsFree).Select(ParameterIn).Distinct<IParameterSymbol?>(SymbolEqualityComparer.Default).ToList() : [];
        return parameters.Count == 1 ? parameters[0] : null;
    }

    private static bool HoldsType(Value value) => value.Kind == ValueKind.TypeArgument || (value.IsFree && value.Parts.Any(HoldsType));

    private static bool HoldsParameter(Value value) => value.Kind is ValueKind.Parameter or ValueKind.TypeArgument || value.Parts.Any(HoldsParameter);
}
