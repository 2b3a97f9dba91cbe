using Microsoft.CodeAnalysis;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What an object is: its type and, in the order of its value's parts, the members of which something is known.</summary>
/// <param name="Type">The type as created.</param>
/// <param name="Keys">Symbols of fields, properties and captured parameters, and names of slots.</param>
internal sealed record Shape(INamedTypeSymbol Type, EquatableArray<object> Keys)
{
    /// <summary>The number of a member's part; less than zero where nothing is known of it.</summary>
    public int IndexOf(object key) => Keys.Items.IndexOf(key);
}
