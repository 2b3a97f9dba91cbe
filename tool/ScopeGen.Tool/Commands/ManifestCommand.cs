using System.CommandLine;
using ScopeGen.Tool.Manifests;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary><c>scopegen manifest</c>: brings manifests and the calls of projects together.</summary>
internal static class ManifestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var project = new ProjectOptions();
        var add = new Option<bool>("--add-missing") { Description = "Adds the fewest scopes that serve all calls; where there is no manifest, one is made." };
        var remove = new Option<bool>("--remove-unused") { Description = "Takes out the scopes that no call needs, where every call is known." };
        var minimum = new Option<bool>("--minimum") { Description = "Leaves the fewest scopes that serve all calls, where every call is known." };
        var check = new Option<bool>("--check") { Description = "Writes nothing; exit code 1 where something would be written." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes nothing; prints what would change as a unified diff." };
        var command = new Command("manifest", "Says what manifests lack and declare without need, and edits them without touching anything else.") { add, remove, minimum, check, dryRun };
        project.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = project.Read(parsed, new ManifestRequest
            {
                Target = string.Empty,
                Goals = new ManifestGoals(parsed.GetValue(add), parsed.GetValue(remove), parsed.GetValue(minimum)),
                Check = parsed.GetValue(check),
                DryRun = parsed.GetValue(dryRun),
            });
            return new ManifestRun(console, Scanner.OfEngine()).RunAsync(request, cancellationToken);
        });
        return command;
    }
}
