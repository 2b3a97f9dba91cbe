using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A call that attributes describe.</summary>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Url">The URL.</param>
/// <param name="Base">The base that an attribute names; null where none does.</param>
/// <param name="Syntax">The attribute.</param>
internal sealed record DeclaredCall(Value Verb, Value Url, Value? Base, SyntaxNode? Syntax);

/// <summary>Reads the attributes of Refit, RestEase and their like, and those that a project derives from them.</summary>
internal sealed class AttributeCalls(CallEngine engine)
{
    /// <summary>The call that a method's attributes describe; null where none does.</summary>
    public DeclaredCall? Find(IMethodSymbol method, Session session)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (FindSink(attribute) is not { Sink: { Does: SinkAction.Declares, Verb.Length: > 0 } sink } declared)
            {
                continue;
            }

            var path = Read(attribute, declared, Slots.Url, sink.Url, session) ?? Value.Empty;
            var ancestors = method.ContainingType.AllInterfaces.Prepend(method.ContainingType).SelectMany(t => t.GetAttributes(), (_, a) => (Attribute: a, Declared: FindSink(a))).ToList();
            var prefix = ancestors.FirstOrDefault(a => a.Declared?.Sink is { Does: SinkAction.Declares, Verb: "" });
            var address = ancestors.FirstOrDefault(a => a.Declared?.Sink.Does == SinkAction.Configures);
            // A rooted path leaves the base path, and an absolute one everything.
            var isBelow = TextFunctions.Pieces(path)[0].Literal is not { Length: > 0 } text || (text[0] != '/' && text.IndexOf("://", StringComparison.Ordinal) < 0);
            var below = isBelow && prefix.Declared is { } prefixed ? Read(prefix.Attribute, prefixed, Slots.Url, prefixed.Sink.Url, session) : null;
            return new DeclaredCall(
                char.IsUpper(sink.Verb[0]) ? Value.Text(sink.Verb) : Read(attribute, declared, Slots.Verb, sink.Verb, session) ?? Unknown("method"),
                below == null ? path : UrlFunctions.JoinPath(below, path),
                address.Declared is { } addressed ? Read(address.Attribute, addressed, Slots.Url, addressed.Sink.Url, session) : null,
                attribute.ApplicationSyntaxReference?.GetSyntax(session.CancellationToken));
        }

        return null;
    }

    private (Sink Sink, INamedTypeSymbol Type)? FindSink(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type != null; type = type.BaseType)
        {
            if (type.InstanceConstructors.Select(engine.Sinks.Find).FirstOrDefault(s => s != null) is { } sink)
            {
                return (sink, type);
            }
        }

        return null;
    }

    /// <summary>What an attribute says in a role of its sink: by an argument, or by what a class of the project's hands to the one that it derives from.</summary>
    private Value? Read(AttributeData attribute, (Sink Sink, INamedTypeSymbol Type) declared, string slot, string role, Session session)
    {
        if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, declared.Type))
        {
            return Argument(attribute, role);
        }

        if (attribute.AttributeClass is not { } own || attribute.AttributeConstructor is not { } constructor || !engine.IsInSource(own))
        {
            return Argument(attribute, role) ?? Unknown(attribute.AttributeClass?.Name ?? "attribute");
        }

        if (own.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => string.Equals(p.Name, role, StringComparison.OrdinalIgnoreCase)) is { GetMethod: { } getter } property && engine.IsComputed(property))
        {
            return engine.Summarize(getter.OriginalDefinition, session).Returns;
        }

        var substitution = new Substitution(engine, session, null);
        foreach (var parameter in constructor.Parameters.Where(p => p.Ordinal < attribute.ConstructorArguments.Length))
        {
            substitution.Bind(parameter, ValueOf(attribute.ConstructorArguments[parameter.Ordinal]));
        }

        return engine.Summarize(constructor.OriginalDefinition, session).Writes
            .Where(w => w.Root.Kind == ValueKind.Receiver && w.Key is string key && key == slot)
            .Select(w => substitution.Apply(w.Value))
            .FirstOrDefault() ?? Unknown(own.Name);
    }

    private static Value? Argument(AttributeData attribute, string role)
    {
        var names = role.Split(' ');
        var given = names
            .Select(n => attribute.AttributeConstructor?.Parameters.FirstOrDefault(p => p.Name == n && p.Ordinal < attribute.ConstructorArguments.Length))
            .Where(p => p != null)
            .Select(p => attribute.ConstructorArguments[p!.Ordinal])
            // As a property: [Get(Path = "...")].
            .Concat(attribute.NamedArguments.Where(a => names.Contains(a.Key, StringComparer.OrdinalIgnoreCase)).Select(a => a.Value));
        return given.Where(v => v.Kind == TypedConstantKind.Primitive && v.Value is string).Select(ValueOf).FirstOrDefault();
    }

    private static Value ValueOf(TypedConstant constant) => constant switch
    {
        { IsNull: true } => Value.Null,
        { Kind: TypedConstantKind.Primitive, Value: string text } => Value.Text(text),
        { Kind: TypedConstantKind.Primitive, Value: { } value } => Value.Constant(value),
        _ => Unknown("argument"),
    };

    private static Value Unknown(string name) => Value.Unknown(name, UnresolvedReason.UnsupportedConstruct, "attribute");
}
