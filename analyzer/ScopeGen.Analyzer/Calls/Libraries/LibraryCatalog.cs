using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Origins;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>The members of the framework whose values follow from their arguments.</summary>
internal sealed class LibraryCatalog
{
    private readonly Dictionary<string, Library> _byType = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, Library?> _bySymbol = new(SymbolEqualityComparer.Default);

    public LibraryCatalog(CallEngine engine, SettingsFiles settings)
    {
        Settings = settings;
        Library[] all =
        [
            new StringLibrary(), new UriLibrary(), new UriBuilderLibrary(), new StringBuilderLibrary(), new HttpMethodLibrary(), new EncodingLibrary(),
            new TaskLibrary(), new CollectionLibrary(), new DictionaryLibrary(), new ConfigurationLibrary(settings), new OptionsLibrary(), new ContainerLibrary(engine), new ObjectLibrary(), new PathLibrary(), new ReflectionLibrary(), new QueryStringLibrary(), new ExpressionLibrary(), new RegexLibrary(),
        ];
        foreach (var library in all)
        {
            foreach (var type in library.Types)
            {
                _byType.Add(type, library);
            }
        }
    }

    /// <summary>What the project's settings files say.</summary>
    public SettingsFiles Settings { get; }

    public Value? Call(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments, IOperation? operation, State state, BodyInterpreter body)
    {
        if (Of(method.ContainingType) is not { } library)
        {
            return RegexLibrary.Declared(method);
        }

        // Each of several objects goes on with what it holds itself.
        var objects = receiver.Kind == ValueKind.Choice && receiver.HasReference ? receiver.Parts : [receiver];
        var results = objects.Select(o => library.Call(new LibraryCall(method, o, arguments, operation, state, body))).ToList();
        return results.Any(r => r == null) ? null : results.Count == 1 ? results[0] : Value.Choice(results!);
    }

    public Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        Of(type)?.Create(type, constructor, arguments, state, body);

    public Value? ReadProperty(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        RegexLibrary.Declared(property) ?? Of(property.ContainingType)?.Read(property, instance, arguments, state, body);

    public bool WriteItem(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, Value value, State state, BodyInterpreter body) =>
        Of(property.ContainingType)?.WriteItem(property, instance, arguments, value, state, body) == true;

    public bool WriteProperty(IPropertySymbol property, Value instance, Value value, State state, BodyInterpreter body) =>
        Of(property.ContainingType)?.Write(property, instance, value, state, body) == true;

    private Library? Of(INamedTypeSymbol? type) => type == null ? null : _bySymbol.GetOrAdd(type.OriginalDefinition, t => Find((INamedTypeSymbol)t));

    private Library? Find(INamedTypeSymbol type) => type.ContainingType == null && _byType.TryGetValue(type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName, out var library) ? library : null;
}
