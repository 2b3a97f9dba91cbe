using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Dictionaries: lists of pairs, in which a key that is known finds its value, and another one any of them.</summary>
internal sealed class DictionaryLibrary : Library
{
    private static readonly TextFunction Lookup = new("lookup", a => Find(a[0], a[1]));
    private static readonly TextFunction Contains = new("ContainsKey", a => Holds(a[0], a[1]));

    public override IEnumerable<string> Types =>
    [
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.SortedDictionary`2",
        "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Collections.ObjectModel.ReadOnlyDictionary`2", "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenDictionary",
        "System.Collections.Generic.CollectionExtensions", "System.Collections.Generic.KeyValuePair`2", "System.Collections.Generic.KeyValuePair",
    ];

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body)
    {
        if (type.Name == "KeyValuePair")
        {
            return arguments.Count == 2 ? Value.List(arguments) : null;
        }

        var made = body.NewObject(type, state);
        var source = constructor.Parameters.FirstOrDefault(p => p.Name is "dictionary" or "collection");
        state.Write(made, Slots.Text, source == null ? Value.List([]) : body.ItemsOf(arguments[source.Ordinal], state));
        return made;
    }

    public override Value? Call(LibraryCall call)
    {
        switch (call.Name)
        {
            case "Add" or "TryAdd" when call.Rest.Count == 2:
                Set(call.Subject, call.Rest[0], call.Rest[1], call.State, call.Body);
                return call.Name == "Add" ? Value.Null : null;
            case "Clear":
                call.Body.WriteMember(call.Receiver, Slots.Text, Value.List([]), call.State);
                return Value.Null;
            case "Remove" or "TryRemove" or "AddOrUpdate" or "GetOrAdd" or "TryUpdate":
                call.Body.WriteMember(call.Receiver, Slots.Text, call.Opaque(), call.State);
                return call.Name == "GetOrAdd" ? call.Opaque() : null;
            case "ContainsKey":
                return Contains.Apply(call.Body.ItemsOf(call.Subject, call.State), call.Rest[0]);
            case "TryGetValue" when call.Rest.Count == 2:
                var items = call.Body.ItemsOf(call.Subject, call.State);
                call.Body.AssignArgument(call, call.Arguments.Count - 1, Lookup.Apply(items, call.Rest[0]));
                return Contains.Apply(items, call.Rest[0]);
            case "GetValueOrDefault" when call.Rest.Count > 0:
                var all = call.Body.ItemsOf(call.Subject, call.State);
                return Value.Conditional(Contains.Apply(all, call.Rest[0]), Lookup.Apply(all, call.Rest[0]), call.Rest.Count > 1 ? call.Rest[1] : Value.Null);
            case "ToFrozenDictionary" or "AsReadOnly":
                return call.Body.ItemsOf(call.Subject, call.State);
            case "Create" when call.Arguments.Count == 2:
                return Value.List(call.Arguments);
            default:
                return null;
        }
    }

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name switch
    {
        "Key" => Half(instance, 0),
        "Value" => Half(instance, 1),
        "Keys" or "Values" => body.ItemsOf(instance, state) is { Kind: ValueKind.List } items ? Value.List(items.Parts.Select(p => Half(p, property.Name == "Keys" ? 0 : 1) ?? p)) : null,
        _ => arguments.Count == 1 ? Lookup.Apply(body.ItemsOf(instance, state), arguments[0]) : null,
    };

    public override bool WriteItem(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, Value value, State state, BodyInterpreter body)
    {
        Set(instance, arguments[0], value, state, body);
        return true;
    }

    /// <summary>Puts a value under a key; what stood there before is gone.</summary>
    private static void Set(Value dictionary, Value key, Value value, State state, BodyInterpreter body)
    {
        var items = body.ItemsOf(dictionary, state);
        var pair = Value.List([key, value]);
        var others = items.Kind == ValueKind.List ? Value.List(items.Parts.Where(p => !IsPair(p) || !Value.Equal(p.Parts[0], key).Equals(Value.True))) : items;
        body.WriteMember(dictionary, Slots.Text, TextFunctions.Extend.Apply(others, Value.List([pair])), state);
    }

    private static bool IsPair(Value value) => value.Kind == ValueKind.List && value.Parts.Length == 2;

    private static Value? Half(Value pair, int index) =>
        pair.Alternatives.All(IsPair) ? Value.Choice(pair.Alternatives.Select(p => p.Parts[index]).ToList()) : null;

    private static Value? Find(Value items, Value key)
    {
        if (items.Kind != ValueKind.List || key.IsFree)
        {
            return items.IsFree || key.IsFree ? null : Value.Unknown(TextFunction.Combine([items], "value") is var hole && items.IsHole ? hole : hole with { Kind = HoleKind.Spanning });
        }

        var possible = new List<Value>();
        foreach (var pair in items.Parts.Where(IsPair))
        {
            var same = Value.Equal(pair.Parts[0], key);
            if (same.Equals(Value.True))
            {
                return pair.Parts[1];
            }

            if (!same.Equals(Value.False))
            {
                possible.Add(pair.Parts[1]);
            }
        }

        return possible.Count > 0 ? Value.Choice(possible) : Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "a key that is not there", HoleKind.Spanning);
    }

    private static Value? Holds(Value items, Value key)
    {
        if (items.Kind != ValueKind.List || key.IsFree)
        {
            return null;
        }

        var found = items.Parts.Where(IsPair).Select(p => Value.Equal(p.Parts[0], key)).ToList();
        return found.Any(f => f.Equals(Value.True)) ? Value.True : found.All(f => f.Equals(Value.False)) ? Value.False : null;
    }
}
