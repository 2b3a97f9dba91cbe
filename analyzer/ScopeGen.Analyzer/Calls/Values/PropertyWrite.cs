using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>A value that is assigned to a property.</summary>
internal sealed record PropertyWrite(IPropertySymbol Property, IOperation Value)
{
    /// <summary>What an object initializer sets.</summary>
    public static IEnumerable<PropertyWrite> InInitializerOf(IObjectCreationOperation creation) =>
        (creation.Initializer?.Initializers ?? [])
            .OfType<ISimpleAssignmentOperation>()
            .Where(a => a.Target is IPropertyReferenceOperation)
            .Select(a => new PropertyWrite(((IPropertyReferenceOperation)a.Target).Property, a.Value));
}
