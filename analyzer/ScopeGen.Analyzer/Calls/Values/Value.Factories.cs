using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using ScopeGen.Routes;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Values;

/// <content>How values are made: each way keeps them in their simplest form.</content>
internal sealed partial class Value
{
    public static readonly Value Null = Make(ValueKind.Null, null);
    public static readonly Value Never = Make(ValueKind.Never, null);
    public static readonly Value Empty = Make(ValueKind.Text, string.Empty);
    public static readonly Value True = Make(ValueKind.Constant, true);
    public static readonly Value False = Make(ValueKind.Constant, false);
    private static readonly Value TooLarge = Unknown("value", UnresolvedReason.TooManyAlternatives);

    public static Value Text(string text) => text.Length == 0 ? Empty : Make(ValueKind.Text, text);

    public static Value Constant(object constant) => constant is bool flag ? (flag ? True : False) : Make(ValueKind.Constant, constant);

    public static Value Unknown(Hole hole) => Make(ValueKind.Hole, hole);

    public static Value Unknown(string name, UnresolvedReason reason, string? detail = null, HoleKind kind = HoleKind.Spanning) =>
        Unknown(new Hole(name, kind, reason, detail));

    /// <summary>A condition of which nobody knows whether it holds.</summary>
    public static Value Condition(object question) => Unknown(new Hole("condition", HoleKind.Scalar, UnresolvedReason.UnsupportedConstruct) { Question = question });

    /// <inheritdoc cref="Condition(object)"/>
    public static Value Condition(string name, params Value[] about) => Condition(new Question(name, [.. about]));

    public static Value Parameter(IParameterSymbol parameter) => Make(ValueKind.Parameter, parameter.OriginalDefinition);

    /// <summary>A type: known, or what a caller names.</summary>
    public static Value TypeOf(ITypeSymbol type) => type is ITypeParameterSymbol parameter ? Make(ValueKind.TypeArgument, parameter.OriginalDefinition) : Make(ValueKind.Constant, type);

    public static Value Receiver(INamedTypeSymbol type) => Make(ValueKind.Receiver, type.OriginalDefinition);

    /// <summary>Some object of a type. Of an interface the type arguments stay: they tell its implementations apart.</summary>
    public static Value Instance(INamedTypeSymbol type) => Make(ValueKind.Instance, type.TypeKind == TypeKind.Interface ? type : type.OriginalDefinition);

    public static Value Refer(Reference reference) => Make(ValueKind.Reference, reference);

    public static Value Object(INamedTypeSymbol type, IReadOnlyCollection<KeyValuePair<object, Value>> members) =>
        Make(ValueKind.Object, new Shape(type, members.Select(m => m.Key).ToEquatableArray()), members.Select(m => m.Value).ToImmutableArray());

    public static Value List(IEnumerable<Value> items) => Make(ValueKind.List, null, items.ToImmutableArray());

    public static Value Function(Closure closure, IEnumerable<Value> captured) => Make(ValueKind.Function, closure, captured.ToImmutableArray());

    /// <summary>A member of something that is not known before a caller is.</summary>
    public static Value Member(Value instance, object key) => Make(ValueKind.Member, key, [instance]);

    public static Value Invocation(Value function, IEnumerable<Value> arguments) => Make(ValueKind.Invocation, null, [function, .. arguments]);

    public static Value Projection(Value function, Value list) => Make(ValueKind.Projection, null, [function, list]);

    public static Value Fold(Value function, Value list) => Make(ValueKind.Fold, null, [function, list]);

    public static Value Call(IMethodSymbol method, Value receiver, IEnumerable<Value> arguments) =>
        Make(ValueKind.Call, method.ConstructedFrom, [receiver, .. arguments]);

    public static Value Deferred(TextFunction function, ImmutableArray<Value> arguments) => Make(ValueKind.Apply, function, arguments);

    /// <summary>Marks a base. What is no absolute URL, or holds one already, is left alone.</summary>
    public static Value Base(Value text)
    {
        if (text.Kind == ValueKind.Choice)
        {
            return Choice(text.Parts.Select(Base));
        }

        if (text.Kind == ValueKind.Conditional)
        {
            return Conditional(text.Parts[0], Base(text.Parts[1]), Base(text.Parts[2]));
        }

        // A longer base put together of a shorter one: a version behind a host.
        if (text.Kind == ValueKind.Concat && text.Parts[0].Kind == ValueKind.Base && text.Parts[0].Parts[0].Literal is { } shorter && text.Parts.Length == 2 && text.Parts[1].Literal is { } more
            && !ApiRoot.HasResource(UrlText.Of(shorter + more)))
        {
            return Make(ValueKind.Base, null, [Text(shorter + more)]);
        }

        var first = text.Kind == ValueKind.Concat ? text.Parts[0] : text;
        // "https://" alone is a part of a base that others go on with.
        return first.Literal is { } literal && UrlText.Of(literal).IsAbsolute && (text.Kind == ValueKind.Concat || !literal.EndsWith("://", StringComparison.Ordinal)) ? Make(ValueKind.Base, null, [text]) : text;
    }

    /// <summary>Marks what must be a base, known or not.</summary>
    public static Value BaseOf(Value text) =>
        Base(text) is var marked && (marked.Kind == ValueKind.Concat ? marked.Parts[0] : marked).IsHole ? Make(ValueKind.Base, null, [marked]) : marked;

    /// <summary>Any of <paramref name="values"/>, in their order.</summary>
    public static Value Choice(IEnumerable<Value> values)
    {
        var distinct = new List<Value>();
        var seen = new HashSet<Value>();
        var nothing = Null;
        foreach (var value in values)
        {
            foreach (var alternative in value.Kind == ValueKind.Choice ? value.Parts : [value])
            {
                if (alternative.Kind == ValueKind.Never)
                {
                    nothing = Never;
                }
                else if (seen.Add(alternative))
                {
                    distinct.Add(alternative);
                }
            }
        }

        // Two URLs that differ in their query are one route.
        distinct.RemoveAll(v => WithoutQuery(v) is { } route && seen.Contains(route));
        return distinct.Count switch
        {
            0 => nothing,
            1 => distinct[0],
            > MaxAlternatives => TooLarge,
            _ => Make(ValueKind.Choice, null, distinct.ToImmutableArray()),
        };
    }

    /// <summary>What one of several members gives, when nobody knows which is meant: where one gives what cannot be known, that says it all.</summary>
    public static Value AnyOf(IReadOnlyList<Value> values) =>
        values.Count > 1 && values.FirstOrDefault(v => v.IsHole || v.Kind == ValueKind.Parameter) is { } unknown ? unknown : Choice(values);

    /// <summary>One of two values; which one is known once the condition is.</summary>
    public static Value Conditional(Value condition, Value whenTrue, Value whenFalse)
    {
        if (condition.Kind == ValueKind.Constant && condition.Data is bool known)
        {
            return known ? whenTrue : whenFalse;
        }

        if (whenTrue.Kind == ValueKind.Never || whenFalse.Kind == ValueKind.Never)
        {
            return whenTrue.Kind == ValueKind.Never ? whenFalse : whenTrue;
        }

        if (condition.Kind == ValueKind.Not)
        {
            return Conditional(condition.Parts[0], whenFalse, whenTrue);
        }

        // The same question once more has the same answer.
        whenTrue = whenTrue.Kind == ValueKind.Conditional && whenTrue.Parts[0].Equals(condition) ? whenTrue.Parts[1] : whenTrue;
        whenFalse = whenFalse.Kind == ValueKind.Conditional && whenFalse.Parts[0].Equals(condition) ? whenFalse.Parts[2] : whenFalse;
        if (WithoutQuery(whenTrue) is { } first && first.Equals(whenFalse))
        {
            return whenFalse;
        }

        if (WithoutQuery(whenFalse) is { } second && second.Equals(whenTrue))
        {
            return whenTrue;
        }

        return condition.IsCondition && !whenTrue.Equals(whenFalse)
            ? Make(ValueKind.Conditional, null, [condition, whenTrue, whenFalse])
            : Choice([whenTrue, whenFalse]);
    }

    public static Value Not(Value condition) => condition.Kind switch
    {
        ValueKind.Constant when condition.Data is bool known => Constant(!known),
        ValueKind.Not => condition.Parts[0],
        _ => condition.IsCondition ? Make(ValueKind.Not, null, [condition]) : condition,
    };

    /// <summary>Whether two values are equal, as far as that can be told.</summary>
    public static Value Equal(Value left, Value right)
    {
        if ((left.Kind == ValueKind.Null && IsSomething(right)) || (right.Kind == ValueKind.Null && IsSomething(left)) || (left.Literal is "" && HoldsText(right)) || (right.Literal is "" && HoldsText(left)))
        {
            return False;
        }

        if ((right.Data is int number && TextSlices.LeastOf(left) > number) || (left.Data is int other && TextSlices.LeastOf(right) > other))
        {
            return False;
        }

        if (StartDiffers(left, right) || StartDiffers(right, left))
        {
            return False;
        }

        if (left.IsFree || right.IsFree)
        {
            return left.Equals(right) ? True : Make(ValueKind.Equal, null, [left, right]);
        }

        var sides = left.Alternatives.SelectMany(_ => right.Alternatives, AreEqual).Distinct().ToList();
        return sides.Count == 1 && sides[0] is { } known ? Constant(known) : IsDefinite(left) ? Condition("==", right, left) : Condition("==", left, right);
    }

    /// <summary>Text put together of <paramref name="parts"/>.</summary>
    public static Value Concat(IEnumerable<Value> parts)
    {
        var result = new List<Value>();
        var literal = new StringBuilder();
        var inQuery = false;
        foreach (var part in parts.SelectMany(p => AsText(p) is { Kind: ValueKind.Concat } inner ? inner.Parts : [AsText(p)]))
        {
            if (part.Kind == ValueKind.Never)
            {
                return Never;
            }

            // What follows the start of a query is no part of the route, and often has many alternatives.
            if (inQuery)
            {
                break;
            }

            if (IsQueryStart(part))
            {
                literal.Append('?');
                break;
            }

            inQuery = part.Kind is ValueKind.Choice or ValueKind.Conditional && part.Alternatives.All(HasQuery);

            if (part.Literal is { } text)
            {
                literal.Append(text);
                inQuery = HasQuery(part);
                continue;
            }

            Flush();
            // Holes side by side are one, and so is a parameter over and over; generated code has thousands.
            if (result.Count < 2 || !IsUnknown(result[result.Count - 1]) || !IsUnknown(result[result.Count - 2]) || !(part.IsHole || part.Equals(result[result.Count - 1])))
            {
                result.Add(part);
            }
        }

        Flush();
        return result.Count switch
        {
            0 => Empty,
            1 => result[0],
            _ => Make(ValueKind.Concat, null, result.ToImmutableArray()),
        };

        static bool IsUnknown(Value part) => part.Kind is ValueKind.Hole or ValueKind.Parameter;

        void Flush()
        {
            if (literal.Length > 0)
            {
                result.Add(Text(literal.ToString()));
                literal.Clear();
            }
        }
    }

    /// <summary>What a value is as text; what is no text yet stays as it is.</summary>
    public static Value AsText(Value value) => value.Kind switch
    {
        ValueKind.Constant => Text(value.Data is ISymbol member ? member.Name : Convert.ToString(value.Data, CultureInfo.InvariantCulture)!),
        ValueKind.Null => Empty,
        // A library's URL object.
        ValueKind.Object when ((Shape)value.Data!).IndexOf(Slots.Url) is var url and >= 0 => AsText(value.Parts[url]),
        ValueKind.Choice => Choice(value.Parts.Select(AsText)),
        ValueKind.Conditional => Conditional(value.Parts[0], AsText(value.Parts[1]), AsText(value.Parts[2])),
        _ => value,
    };

    /// <summary>The value where a condition is decided.</summary>
    public Value Assume(Value condition, bool holds)
    {
        if (condition.Kind == ValueKind.Not)
        {
            return Assume(condition.Parts[0], !holds);
        }

        if (Equals(condition))
        {
            return Constant(holds);
        }

        if (!IsCondition || Kind is not (ValueKind.Conditional or ValueKind.Concat or ValueKind.Choice or ValueKind.Base or ValueKind.Not))
        {
            return this;
        }

        var parts = Parts.Select(p => p.Assume(condition, holds)).ToImmutableArray();
        return Parts.SequenceEqual(parts, ReferenceEquals) ? this : Kind switch
        {
            ValueKind.Conditional => Conditional(parts[0], parts[1], parts[2]),
            ValueKind.Concat => Concat(parts),
            ValueKind.Choice => Choice(parts),
            ValueKind.Base => Base(parts[0]),
            _ => Not(parts[0]),
        };
    }

    /// <summary>The value for whoever cannot ask the same questions: another run of the same code has other answers.</summary>
    public Value WithoutQuestions() => !HasQuestion ? this : Kind switch
    {
        ValueKind.Hole => Unknown(Hole with { Question = null }),
        ValueKind.Conditional => Conditional(Parts[0].WithoutQuestions(), Parts[1].WithoutQuestions(), Parts[2].WithoutQuestions()),
        ValueKind.Concat => Concat(Parts.Select(p => p.WithoutQuestions()).ToList()),
        ValueKind.Choice => Choice(Parts.Select(p => p.WithoutQuestions()).ToList()),
        ValueKind.Base => Base(Parts[0].WithoutQuestions()),
        ValueKind.Not => Not(Parts[0].WithoutQuestions()),
        _ => Make(Kind, Data, [.. Parts.Select(p => p.WithoutQuestions())]),
    };

    /// <summary>Whether any alternative of a piece starts a query: a mark that depends on whether there is one.</summary>
    private static bool IsQueryStart(Value part) => part.Kind is ValueKind.Choice or ValueKind.Conditional
        && part.Alternatives.All(a => a.Literal is { Length: > 0 } text && text[0] is '?' or '&' or '#');

    /// <summary>Whether a text holds the start of a query: what is put behind it is no part of the route.</summary>
    public static bool HasQuery(Value text) => text.Kind is ValueKind.Choice or ValueKind.Conditional
        ? text.Alternatives.All(HasQuery)
        : text.Literal?.IndexOf('?') >= 0 || (text.Kind == ValueKind.Concat && text.Parts.Any(HasQuery));

    /// <summary>A text up to its query; null where it has none.</summary>
    private static Value? WithoutQuery(Value text)
    {
        var parts = text.Kind == ValueKind.Concat ? text.Parts : [text];
        var last = parts[parts.Length - 1].Literal;
        var mark = last?.IndexOf('?') ?? -1;
        return mark < 0 ? null : Concat(parts.Take(parts.Length - 1).Append(Text(last!.Substring(0, mark))));
    }

    private static bool? AreEqual(Value left, Value right)
    {
        if (!IsDefinite(left) || !IsDefinite(right))
        {
            return null;
        }

        if (left.Equals(right))
        {
            return true;
        }

        // Of two texts with holes, and of two lists, nobody knows; but neither is null.
        return left.Kind == ValueKind.Null || right.Kind == ValueKind.Null || left.Parts.IsEmpty && right.Parts.IsEmpty ? false : null;
    }

    /// <summary>Whether a value is never null, whatever its parts are.</summary>
    private static bool IsSomething(Value value) => value.Kind is ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Constant or ValueKind.List or ValueKind.Object or ValueKind.Reference or ValueKind.Function;

    /// <summary>Whether a text starts with something that a literal does not start with.</summary>
    private static bool StartDiffers(Value text, Value other) =>
        text.Kind == ValueKind.Concat && text.Parts[0].Literal is { } start && other.Literal is { } literal && !literal.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Whether a text is never empty, whatever its holes are.</summary>
    private static bool HoldsText(Value value) => value.Literal is { Length: > 0 } || (value.Kind is ValueKind.Concat or ValueKind.Base && value.Parts.Any(HoldsText));

    private static bool IsDefinite(Value value) => value.Kind is not (ValueKind.Hole or ValueKind.Choice or ValueKind.Apply or ValueKind.Projection or ValueKind.Fold or ValueKind.Invocation or ValueKind.Call or ValueKind.Member);
}
