using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>ASP.NET Core's query strings: empty, or a question mark and more, which is no part of a route.</summary>
internal sealed class QueryStringLibrary : Library
{
    private static readonly Value Query = Value.Text("?");

    public override IEnumerable<string> Types => ["Microsoft.AspNetCore.Http.QueryString", "Microsoft.AspNetCore.Http.Extensions.QueryBuilder"];

    public override Value? Call(LibraryCall call) => call.Name is "ToUriComponent" or "ToString" or "Add" or "Create" or "ToQueryString" or "FromUriComponent" ? Query : null;

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => Query;

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => property.Name == "Value" ? Query : null;
}
