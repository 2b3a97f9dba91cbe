using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Microsoft.Extensions.Options: objects that a container makes of settings.</summary>
internal sealed class OptionsLibrary : Library
{
    private const string Options = "Microsoft.Extensions.Options.";
    private const string Container = "Microsoft.Extensions.DependencyInjection.";

    public override IEnumerable<string> Types =>
    [
        Options + "IOptions`1", Options + "IOptionsMonitor`1", Options + "IOptionsSnapshot`1", Options + "OptionsWrapper`1", Options + "Options", Options + "OptionsBuilder`1",
        Container + "OptionsConfigurationServiceCollectionExtensions", Container + "OptionsServiceCollectionExtensions", Container + "OptionsBuilderConfigurationExtensions",
    ];

    public override Value? Call(LibraryCall call)
    {
        var type = call.Method.TypeArguments.Concat(call.Method.ContainingType.TypeArguments).FirstOrDefault() as INamedTypeSymbol;
        switch (call.Name)
        {
            case "Get" when type != null:
                return Value.Instance(type);
            case "Create" when call.Arguments.Count == 1:
                return call.Arguments[0];
            case "Configure" when type != null && call.Arguments.FirstOrDefault(a => a.Kind == ValueKind.Reference && a != call.Subject) is { } section:
                call.Body.NoteBinding(type, call.Body.ReadMember(section, Slots.Section, null, call.State), call.State);
                return call.Subject;
            case "Bind" or "BindConfiguration" when type != null && call.Rest.Count > 0:
                var path = call.Name == "Bind" ? call.Body.ReadMember(call.Rest[0], Slots.Section, null, call.State) : call.Rest[0];
                call.Body.NoteBinding(type, path, call.State);
                return call.Subject;
            default:
                return null;
        }
    }

    public override Value? Create(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) => arguments.Count == 1 ? arguments[0] : null;

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        property.Name is "Value" or "CurrentValue" && property.ContainingType.TypeArguments.FirstOrDefault() is INamedTypeSymbol type
            ? instance.Kind is ValueKind.Reference or ValueKind.Object ? instance : Value.Instance(type)
            : null;
}
