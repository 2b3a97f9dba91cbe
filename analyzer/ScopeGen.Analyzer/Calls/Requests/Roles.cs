using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Finds what plays a sink's role in a call of it.</summary>
internal static class Roles
{
    /// <summary>The argument of <paramref name="role"/>; null where the overload has no such parameter.</summary>
    public static IOperation? Find(IOperation call, string role) => (call, role) switch
    {
        (_, "") => null,
        (IInvocationOperation invocation, Sink.This) => invocation.Instance,
        (IInvocationOperation invocation, _) => invocation.Arguments.FirstOrDefault(a => a.Parameter?.Name == role)?.Value,
        (IObjectCreationOperation creation, _) => creation.Arguments.FirstOrDefault(a => a.Parameter?.Name == role)?.Value,
        _ => null,
    };
}
