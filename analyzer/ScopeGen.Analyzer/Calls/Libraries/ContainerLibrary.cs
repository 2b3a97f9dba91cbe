using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Containers: objects of types that this code names.</summary>
internal sealed class ContainerLibrary(CallEngine engine) : Library
{
    public override IEnumerable<string> Types => ["Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions", "System.IServiceProvider", "Microsoft.Extensions.DependencyInjection.ActivatorUtilities"];

    public override Value? Call(LibraryCall call) => call.Method.TypeArguments.FirstOrDefault() is INamedTypeSymbol type && (engine.IsInSource(type) || engine.Sinks.Lists(type))
        ? Value.Instance(type)
        : null;
}
