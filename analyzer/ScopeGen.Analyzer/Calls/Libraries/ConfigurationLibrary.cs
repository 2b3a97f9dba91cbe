using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Origins;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>Microsoft.Extensions.Configuration and the environment: known where the project's settings files say it.</summary>
internal sealed class ConfigurationLibrary(SettingsFiles settings) : Library
{
    private const string Extensions = "Microsoft.Extensions.Configuration.";

    public override IEnumerable<string> Types =>
    [
        "System.Environment", Extensions + "IConfiguration", Extensions + "IConfigurationSection", Extensions + "IConfigurationRoot", Extensions + "IConfigurationManager", Extensions + "ConfigurationManager",
        Extensions + "ConfigurationBinder", Extensions + "ConfigurationExtensions", "System.Configuration.ConfigurationManager",
    ];

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "GetEnvironmentVariable" => Unknown(call.Arguments[0]),
        "GetSection" or "GetRequiredSection" => Section(call),
        "GetValue" when call.Named("key") is { } key => Find(call.Subject, key, call.State, call.Body) is var found && call.Named("defaultValue") is { } fallback ? Value.Choice([found, fallback]) : Find(call.Subject, key, call.State, call.Body),
        "GetConnectionString" when call.Named("name") is { } name => Find(call.Subject, Value.Concat([Value.Text("ConnectionStrings:"), name]), call.State, call.Body),
        "Get" when call.Method.TypeArguments.FirstOrDefault() is INamedTypeSymbol type => Bind(type, call.Subject, call),
        "Bind" when call.Rest.Count > 0 && call.Rest[0].Kind == ValueKind.Reference => Bind(((Reference)call.Rest[0].Data!).Type, call.Subject, call),
        _ => null,
    };

    public override Value? Read(IPropertySymbol property, Value instance, IReadOnlyList<Value> arguments, State state, BodyInterpreter body) =>
        arguments.Count == 1 ? Find(instance, arguments[0], state, body)
        : property.Name is "AppSettings" or "ConnectionStrings" ? Unknown(Value.Text(property.Name))
        : property.Name == "Value" ? Find(instance, Value.Empty, state, body)
        : null;

    private static Value Section(LibraryCall call)
    {
        var section = call.Body.NewObject((INamedTypeSymbol)call.Method.ReturnType, call.State);
        var key = call.Method.Parameters.Last().Ordinal;
        call.State.Write(section, Slots.Section, Path(call.Subject, call.Arguments[key], call.State, call.Body));
        return section;
    }

    private static Value Bind(INamedTypeSymbol type, Value section, LibraryCall call)
    {
        call.Body.NoteBinding(type, Path(section, Value.Empty, call.State, call.Body), call.State);
        return Value.Instance(type);
    }

    private static Value Path(Value configuration, Value key, State state, BodyInterpreter body)
    {
        var section = configuration.Kind is ValueKind.Reference or ValueKind.Object ? body.ReadMember(configuration, Slots.Section, null, state) : Value.Null;
        return section.Kind == ValueKind.Null ? key : key.Literal is "" ? section : Value.Concat([section, Value.Text(":"), key]);
    }

    private Value Find(Value configuration, Value key, State state, BodyInterpreter body)
    {
        var path = Path(configuration, key, state, body);
        var values = path.Literal is { } literal ? settings.Find(literal) : [];
        return values.Count > 0 ? Value.Choice(values.Select(v => Value.Base(Value.Text(v)))) : Unknown(path);
    }

    // Behind a literal segment it is an account, a key or the like; at the start of a route nobody knows anyway.
    private static Value Unknown(Value key) => Value.Unknown(key.Literal?.Split(':').Last() is { Length: > 0 } name ? name : "setting", UnresolvedReason.Configuration, kind: HoleKind.Text);
}
