using System.CommandLine;
using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Commands;

/// <summary>The options of the commands that look at the code of projects.</summary>
internal sealed class ProjectOptions
{
    private readonly Argument<string> _target = new("project")
    {
        Description = "A C# project, a solution, or a folder that holds exactly one of them.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _framework = new("--framework", "-f") { Description = "The framework of multi-targeted projects; the first of each without it." };
    private readonly Option<string[]> _tables = Options.Repeatable("--table", "A scope table to use in place of the project's own.");
    private readonly Option<string[]> _providers = Options.Repeatable("--provider", $"A table that ships with the tool: {string.Join(", ", ShippedTables.Names)}.");
    private readonly Option<string[]> _manifests = Options.Repeatable("--manifest", "A manifest to use in place of the project's own.");
    private readonly Option<string[]> _sinks = Options.Repeatable("--sinks", "A list of members that send requests, beside those that ScopeGen knows.");
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Leaves packages as they are." };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_target);
        foreach (var option in new Option[] { _framework, _tables, _providers, _manifests, _sinks, _noRestore })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>A request with what the user says.</summary>
    public T Read<T>(ParseResult parsed, T request)
        where T : ProjectRequest => request with
        {
            Target = parsed.GetValue(_target)!,
            Framework = parsed.GetValue(_framework),
            Tables = parsed.GetValue(_tables)!,
            Providers = parsed.GetValue(_providers)!,
            Manifests = parsed.GetValue(_manifests)!,
            Sinks = parsed.GetValue(_sinks)!,
            Restore = !parsed.GetValue(_noRestore),
        };
}
