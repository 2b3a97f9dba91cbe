using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Tells objects apart that one piece of code makes.</summary>
/// <param name="Number">The number of the object.</param>
/// <param name="Type">The type as created.</param>
internal sealed record Reference(int Number, INamedTypeSymbol Type);
