using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// What an expression may come to, as far as code tells: an immutable tree with structural equality. A value may depend on what a
/// caller provides (<see cref="IsFree"/>); a summary of a method is written in such values, and a call puts the caller's in their place.
/// </summary>
internal sealed partial class Value : IEquatable<Value>
{
    /// <summary>More alternatives are not followed.</summary>
    public const int MaxAlternatives = 64;

    // Values that refer to others twice would otherwise double at each step.
    private const int MaxSize = 600;

    private readonly int _hash;

    private Value(ValueKind kind, object? data, ImmutableArray<Value> parts)
    {
        Kind = kind;
        Data = data;
        Parts = parts;
        IsFree = kind is ValueKind.Parameter or ValueKind.TypeArgument or ValueKind.Receiver;
        IsOpen = IsFree || kind == ValueKind.Instance || (kind == ValueKind.Member && parts[0].Kind == ValueKind.Null);
        HasReference = kind == ValueKind.Reference;
        HasQuestion = data is Hole { Question: not null };
        IsCut = data is Hole { Reason: UnresolvedReason.TooManyAlternatives };
        Size = 1;
        var hash = unchecked(((int)kind * 397) ^ (data?.GetHashCode() ?? 0));
        foreach (var part in parts)
        {
            hash = unchecked((hash * 31) + part._hash);
            Size += part.Size;
            IsFree |= part.IsFree;
            IsOpen |= part.IsOpen;
            HasReference |= part.HasReference;
            HasQuestion |= part.HasQuestion;
            IsCut |= part.IsCut;
        }

        _hash = hash;
    }

    public ValueKind Kind { get; }

    public object? Data { get; }

    public ImmutableArray<Value> Parts { get; }

    /// <summary>Whether the value depends on what a caller provides.</summary>
    public bool IsFree { get; }

    /// <summary>Whether other code of the compilation may say more of the value: its callers, or whoever made an object.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the value holds an object that the code at hand may still change.</summary>
    public bool HasReference { get; }

    /// <summary>Whether the value holds a condition that means something within one run of one body only.</summary>
    public bool HasQuestion { get; }

    /// <summary>Whether a part was given up since it had too many alternatives, or grew too large.</summary>
    public bool IsCut { get; }

    /// <summary>Whether this is a condition that tells ways apart: the same one is decided in the same way everywhere.</summary>
    public bool IsCondition => IsFree || HasQuestion;

    /// <summary>Number of nodes.</summary>
    public int Size { get; }

    /// <summary>Whether nothing is known of the value.</summary>
    public bool IsHole => Kind == ValueKind.Hole;

    /// <summary>The text of a literal; otherwise null.</summary>
    public string? Literal => Kind == ValueKind.Text ? (string)Data! : null;

    /// <summary>The class that an object was made of; null of what is no object that is known.</summary>
    public INamedTypeSymbol? MadeOf => Data switch
    {
        Shape shape => shape.Type,
        Reference reference => reference.Type,
        _ => null,
    };

    /// <summary>The hole's description.</summary>
    public Hole Hole => (Hole)Data!;

    /// <inheritdoc/>
    public bool Equals(Value? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _hash != other._hash || Kind != other.Kind || Parts.Length != other.Parts.Length || !Equals(Data, other.Data))
        {
            return false;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            if (!Parts[i].Equals(other.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => Parts.IsEmpty ? $"{Kind}({Data})" : $"{Kind}({Data}; {string.Join(", ", Parts)})";

    /// <summary>The alternatives of a choice; otherwise the value itself.</summary>
    public IEnumerable<Value> Alternatives => Kind switch
    {
        ValueKind.Choice => Parts,
        ValueKind.Conditional => Parts.Skip(1).SelectMany(p => p.Alternatives),
        _ => [this],
    };

    private static Value Make(ValueKind kind, object? data, ImmutableArray<Value> parts)
    {
        var value = new Value(kind, data, parts);
        return value.Size <= MaxSize ? value : TooLarge;
    }

    private static Value Make(ValueKind kind, object? data) => new(kind, data, []);
}
