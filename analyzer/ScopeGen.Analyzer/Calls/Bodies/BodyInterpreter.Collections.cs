using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Arrays and collections: their items, as far as code of the compilation puts them there.</content>
internal sealed partial class BodyInterpreter
{
    private static IEnumerable<Value> ItemsOf(Value list, IOperation operation) => list.Kind == ValueKind.List
        ? list.Parts
        : [Value.Unknown(TextFunction.Combine([list], Holes.NameOf(operation)) with { Kind = HoleKind.Spanning })];

    /// <summary>The items of a collection that other code may have made.</summary>
    public Value ItemsOf(Value collection, State state) =>
        collection.Kind == ValueKind.Reference ? state.Read(collection, Slots.Text) ?? collection
        : collection.Kind == ValueKind.Object || (collection is { Kind: ValueKind.Member or ValueKind.Parameter, IsFree: true } && collection.Data is not Slots.Text) ? ReadMember(collection, Slots.Text, null, state)
        : collection;

    /// <summary>Any item of a collection.</summary>
    private Value ItemOf(Value collection, IOperation operation, State state)
    {
        var items = ItemsOf(collection, state);
        if (items.Kind == ValueKind.List)
        {
            return items.Parts.IsEmpty ? Opaque(operation) : Value.Choice(items.Parts);
        }

        NoteDecisive(items);
        var element = operation.Type is IArrayTypeSymbol array ? array.ElementType : (Unconverted(operation).Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return ItemOfUnknown(items, element, operation);
    }

    private static Value ItemOfUnknown(Value collection, ITypeSymbol? element, IOperation operation)
    {
        // What this code itself put into a collection may be anything, paths included.
        var hole = collection.IsHole ? collection.Hole : new Hole(Holes.NameOf(operation), collection.Kind != ValueKind.Parameter && Starts(collection).Kind != ValueKind.Parameter ? HoleKind.Spanning : HoleKind.Text, collection.IsFree ? UnresolvedReason.PublicParameter : UnresolvedReason.UnsupportedConstruct, "element of a collection");
        return Holes.Of(element, hole.Name, hole.Reason, hole.Detail, hole.Kind == HoleKind.Spanning ? HoleKind.Spanning : HoleKind.Text);
    }

    /// <summary>An array of a known length, of which nobody has set an item yet.</summary>
    private Value Empty(IArrayCreationOperation array, State state)
    {
        const int few = 32;
        var sizes = array.DimensionSizes.Select(s => Evaluate(s, state)).ToList();
        return sizes.Count == 1 && sizes[0].Data is int size and >= 0 and <= few ? Value.List(Enumerable.Repeat(Value.Null, size)) : Opaque(array);
    }

    /// <summary>What a chain of members is read from.</summary>
    private static Value Starts(Value value) => value.Kind == ValueKind.Member ? Starts(value.Parts[0]) : value;

    private Value ElementOf(Value list, IReadOnlyList<Value> indices, IOperation operation)
    {
        NoteDecisive(list);
        if (list.Kind == ValueKind.Apply && list.IsFree && indices.Count == 1)
        {
            return TextFunctions.ElementAt.Apply(list, indices[0]);
        }

        if (indices.Count == 1 && TextFunctions.ItemAt(list, indices[0]) is { } item)
        {
            return item;
        }

        return list.Kind == ValueKind.List && !list.Parts.IsEmpty ? Value.Choice(list.Parts) : ItemOfUnknown(list, operation.Type, operation);
    }

    public static Value WithItem(Value list, IReadOnlyList<Value> indices, Value item) => indices.Count == 1 && indices[0].Data is int index && index >= 0 && index < list.Parts.Length
        ? Value.List(list.Parts.SetItem(index, item))
        : Value.Unknown(TextFunction.Combine(list.Parts.Add(item), "element") with { Kind = HoleKind.Spanning });
}
