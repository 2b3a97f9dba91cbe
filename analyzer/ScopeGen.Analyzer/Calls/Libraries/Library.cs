using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>What is known of the members of some types of the framework. Each answer is null where nothing is.</summary>
internal abstract class Library
{
    /// <summary>The metadata names of the types.</summary>
    public abstract IEnumerable<string> Types { get; }

    /// <summary>What a method returns.</summary>
    public virtual Value? Call(LibraryCall call) => null;

    /// <summary>A new object.</summary>
    public virtual Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => null;

    /// <summary>The value of a property; of an indexer with its arguments.</summary>
    public virtual Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => null;

    /// <summary>Sets an item by an indexer; false where nothing is known of it.</summary>
    public virtual bool WriteItem(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, Value value, State state, BodyInterpreter body) => false;

    /// <summary>Sets a property; false where nothing is known of it.</summary>
    public virtual bool Write(IPropertySymbol property, Value instance, Value value, State state, BodyInterpreter body) => false;
}
