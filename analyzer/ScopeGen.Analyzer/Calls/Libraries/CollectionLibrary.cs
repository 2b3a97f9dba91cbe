using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Arrays, lists and what LINQ makes of them.</summary>
internal sealed class CollectionLibrary : Library
{
    public override IEnumerable<string> Types =>
        ["System.Linq.Enumerable", "System.Array", "System.Collections.Generic.List`1", "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1"];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body)
    {
        if (type.Name != "List")
        {
            return null;
        }

        var list = body.NewObject(type, state);
        var source = constructor.Parameters.FirstOrDefault(p => p.Name == "collection");
        state.Write(list, Slots.Text, source == null ? Value.List([]) : body.ReadMember(arguments[source.Ordinal], Slots.Text, null, state));
        return list;
    }

    public override Value? Call(LibraryCall call)
    {
        var items = Items(call.Subject, call.State, call.Body);
        if (call.Method.ContainingType.Name is "List" or "ICollection" or "IList")
        {
            return Change(call, items);
        }

        if (call.Name == "Empty" && call.Arguments.Count == 0)
        {
            return Value.List([]);
        }

        if (call.Name is "Copy" or "CopyTo" && IsWhole(call))
        {
            // Into an array that has room for more.
            call.Body.AssignArgument(call, call.Method.Parameters.First(p => p.Name is "destinationArray" or "array").Ordinal, call.Body.ItemsOf(call.Subject, call.State));
            return Value.Null;
        }

        if (call.Name is "Count" or "Any" && call.Rest.Count == 0)
        {
            var count = TextFunctions.Count.Apply(call.Body.ItemsOf(call.Subject, call.State));
            return call.Name == "Count" ? count : Value.Not(TextFunctions.Less.Apply(count, Value.Constant(1)));
        }

        return items?.Kind == ValueKind.List ? Query(call, items)
            : call.Subject.IsFree || items?.IsFree == true ? QueryOpen(call, call.Body.ItemsOf(call.Subject, call.State))
            : null;
    }

    /// <summary>Whether an array is copied from its start to another one's start.</summary>
    private static bool IsWhole(LibraryCall call) => call.Method.ContainingType.Name == "Array" && call.Method.Parameters.All(p => p.Name is not ("sourceIndex" or "destinationIndex" or "index") || 0.Equals(call.Arguments[p.Ordinal].Data));

    /// <summary>What a query makes of a list that a caller provides: functions of the code wait for it.</summary>
    private static Value? QueryOpen(LibraryCall call, Value items) => call.Name switch
    {
        "Select" when call.First is { Kind: ValueKind.Function } map => Value.Projection(map, items),
        "Aggregate" when call.Rest.Count is 2 && call.Rest[0].Literal?.StartsWith("?", System.StringComparison.Ordinal) == true => Value.Text("?"),
        "Aggregate" when call.Rest.Count is 1 && call.First is { Kind: ValueKind.Function } fold => Value.Fold(fold, items),
        "Aggregate" when call.Rest.Count is 2 && call.Rest[1] is { Kind: ValueKind.Function } fold => Value.Fold(fold, TextFunctions.Extend.Apply(Value.List([call.Rest[0]]), items)),
        "Concat" => TextFunctions.Extend.Apply(items, call.Body.ItemsOf(call.Rest[0], call.State)),
        _ => QueryAny(call, items),
    };

    /// <summary>What a query makes of a list of which every item is known.</summary>
    private static Value? Query(LibraryCall call, Value items) => call.Name switch
    {
        "Select" when call.Operation != null && call.First is { Kind: ValueKind.Function } map => Value.List(items.Parts.Select((p, i) => call.Body.CallFunction(map, ((Closure)map.Data!).Method.Parameters.Length == 2 ? [p, Value.Constant(i)] : [p], call.Operation, call.State)).ToList()),
        "Aggregate" when call.Operation != null && call.Rest[call.Rest.Count - 1] is { Kind: ValueKind.Function } fold => Fold(call, items.Parts, fold),
        "Concat" when Items(call.Rest[0], call.State, call.Body) is { Kind: ValueKind.List } other => Value.List(items.Parts.AddRange(other.Parts)),
        "Last" or "LastOrDefault" when !items.Parts.IsEmpty && call.Rest.Count == 0 => items.Parts[items.Parts.Length - 1],
        _ => QueryAny(call, items),
    };

    private static Value? QueryAny(LibraryCall call, Value items) => call.Name switch
    {
        "ToArray" or "ToList" or "AsEnumerable" or "Where" or "Distinct" or "OrderBy" or "Cast" or "OfType" => items,
        "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" when call.Rest.Count == 0 => TextFunctions.FirstOf.Apply(items),
        "Append" => TextFunctions.Extend.Apply(items, Value.List([call.Rest[0]])),
        "Prepend" => TextFunctions.Extend.Apply(Value.List([call.Rest[0]]), items),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        property.Name is "Length" or "Count" ? TextFunctions.Count.Apply(body.ItemsOf(instance, state))
        : arguments.Count == 1 && Items(instance, state, body) is { } items ? TextFunctions.ItemAt(items, arguments[0])
        : null;

    public override bool WriteItem(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, Value value, State state, BodyInterpreter body)
    {
        if (Items(instance, state, body) is not { Kind: ValueKind.List } items || instance.Kind != ValueKind.Reference)
        {
            return false;
        }

        body.WriteMember(instance, Slots.Text, BodyInterpreter.WithItem(items, arguments, value), state);
        return true;
    }

    /// <summary>The items put together by a function, from the first one or from a start.</summary>
    private static Value? Fold(LibraryCall call, ImmutableArray<Value> items, Value function)
    {
        if (call.Rest.Count > 2 || (call.Rest.Count == 1 && items.IsEmpty))
        {
            return null;
        }

        var rest = call.Rest.Count == 2 ? items : items.RemoveAt(0);
        return rest.Aggregate(call.Rest.Count == 2 ? call.Rest[0] : items[0], (sum, item) => call.Body.CallFunction(function, [sum, item], call.Operation!, call.State));
    }

    private static Value? Items(Value collection, State state, BodyInterpreter body) => collection.Kind == ValueKind.Reference ? state.Read(collection, Slots.Text)
        : collection.Kind == ValueKind.Object ? body.ItemsOf(collection, state)
        : collection;

    /// <summary>The items of a list that is changed: of one that a caller made, what the caller put into it.</summary>
    private static Value? ItemsToChange(LibraryCall call, Value? items) => call.Receiver.Kind == ValueKind.Member && call.Receiver.IsFree
        ? call.Body.ReadMember(call.Receiver, Slots.Text, null, call.State)
        : items;

    private static Value? Change(LibraryCall call, Value? items)
    {
        items = ItemsToChange(call, items);
        var added = call.Name == "AddRange" ? Items(call.Arguments[0], call.State, call.Body) ?? call.Opaque() : call.Name is "Add" or "Insert" ? Value.List([call.Arguments[call.Arguments.Count - 1]]) : null;
        if (items != null && added != null && (items.Kind != ValueKind.List || (added.Kind != ValueKind.List && added.IsFree)))
        {
            // What is in the list already, or what is added, depends on conditions or on a caller.
            var extended = call.Name != "Insert" ? TextFunctions.Extend.Apply(items, added) : 0.Equals(call.Arguments[0].Data) ? TextFunctions.Extend.Apply(added, items) : call.Opaque();
            call.Body.WriteMember(call.Receiver, Slots.Text, extended, call.State);
            return Value.Null;
        }

        if (call.Name == "ToArray" && (items is { Kind: ValueKind.List } or { IsFree: true }))
        {
            return items;
        }

        if (items?.Kind != ValueKind.List && !(call.Name == "Clear" && call.Receiver.Kind is ValueKind.Reference or ValueKind.Member))
        {
            return null;
        }

        if (call is { Name: "ForEach", Operation: { } operation, First: { Kind: ValueKind.Function } action })
        {
            foreach (var item in items!.Parts)
            {
                call.Body.CallFunction(action, [item], operation, call.State);
            }

            return Value.Null;
        }

        Value? changed = call.Name switch
        {
            "Add" => Value.List(items!.Parts.Add(call.Arguments[0])),
            "AddRange" when added is { Kind: ValueKind.List } => Value.List(items!.Parts.AddRange(added.Parts)),
            "Insert" when call.Arguments[0].Data is int index && index >= 0 && index <= items!.Parts.Length => Value.List(items.Parts.Insert(index, call.Arguments[1])),
            "RemoveAt" when call.Arguments[0].Data is int index && index >= 0 && index < items!.Parts.Length => Value.List(items.Parts.RemoveAt(index)),
            "Clear" => Value.List([]),
            "AddRange" or "Insert" or "InsertRange" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "Reverse" or "Sort" => Value.Unknown(TextFunction.Combine(items!.Parts, call.Name)),
            _ => null,
        };
        if (changed == null)
        {
            return null;
        }

        call.Body.WriteMember(call.Receiver, Slots.Text, changed, call.State);
        return Value.Null;
    }
}
