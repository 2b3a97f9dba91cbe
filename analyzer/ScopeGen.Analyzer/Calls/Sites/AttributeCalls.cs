using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A call that attributes describe.</summary>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Url">The URL.</param>
/// <param name="Base">The base that an attribute names; null where none does.</param>
/// <param name="Syntax">The attribute.</param>
internal sealed record DeclaredCall(string Verb, Value Url, Value? Base, SyntaxNode? Syntax);

/// <summary>Reads the attributes of Refit, RestEase and their like.</summary>
internal static class AttributeCalls
{
    /// <summary>The call that a method's attributes describe; null where none does.</summary>
    public static DeclaredCall? Find(IMethodSymbol method, SinkCatalog sinks)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (FindSink(attribute, sinks) is not { Does: SinkAction.Declares } sink || VerbOf(attribute, sink) is not { } verb)
            {
                continue;
            }

            var path = Value.Text(Argument(attribute, sink.Url) as string ?? string.Empty);
            var ancestors = method.ContainingType.AllInterfaces.Prepend(method.ContainingType).SelectMany(t => t.GetAttributes()).Select(a => (Attribute: a, Sink: FindSink(a, sinks))).ToList();
            var prefix = ancestors.FirstOrDefault(a => a.Sink is { Does: SinkAction.Declares, Verb: "" });
            var address = ancestors.FirstOrDefault(a => a.Sink is { Does: SinkAction.Configures });
            // A rooted path leaves the base path, and an absolute one everything.
            var isBelow = path.Literal is not { Length: > 0 } text || (text[0] != '/' && text.IndexOf("://", StringComparison.Ordinal) < 0);
            var url = isBelow && prefix.Sink != null && Argument(prefix.Attribute, prefix.Sink.Url) is string below ? TextFunctions.JoinPath(Value.Text(below), path) : path;
            var baseUrl = address.Sink != null && Argument(address.Attribute, address.Sink.Url) is string given ? Value.Text(given) : null;
            return new DeclaredCall(verb, url, baseUrl, attribute.ApplicationSyntaxReference?.GetSyntax());
        }

        return null;
    }

    private static Sink? FindSink(AttributeData attribute, SinkCatalog sinks)
    {
        for (var type = attribute.AttributeClass; type != null; type = type.BaseType)
        {
            if (type.InstanceConstructors.Select(sinks.Find).FirstOrDefault(s => s != null) is { } sink)
            {
                return sink;
            }
        }

        return null;
    }

    /// <summary>The HTTP method; null where the attribute describes none.</summary>
    private static string? VerbOf(AttributeData attribute, Sink sink) => sink.Verb.Length == 0
        ? null
        : char.IsUpper(sink.Verb[0]) ? sink.Verb : (Argument(attribute, sink.Verb) as string)?.ToUpperInvariant();

    private static object? Argument(AttributeData attribute, string role)
    {
        foreach (var name in role.Split(' '))
        {
            var parameter = attribute.AttributeConstructor?.Parameters.FirstOrDefault(p => p.Name == name);
            if (parameter != null && parameter.Ordinal < attribute.ConstructorArguments.Length)
            {
                return attribute.ConstructorArguments[parameter.Ordinal].Kind == TypedConstantKind.Array ? null : attribute.ConstructorArguments[parameter.Ordinal].Value;
            }
        }

        // As a property: [Get(Path = "...")].
        return attribute.NamedArguments.Where(a => role.Split(' ').Contains(a.Key, StringComparer.OrdinalIgnoreCase)).Select(a => a.Value.Value).FirstOrDefault();
    }
}
