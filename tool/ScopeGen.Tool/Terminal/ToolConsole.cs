using Spectre.Console;

namespace ScopeGen.Tool.Terminal;

/// <summary>Where the tool writes.</summary>
/// <param name="Out">Reports.</param>
/// <param name="Error">Warnings and errors.</param>
/// <param name="IsOutInteractive">Whether a person sees <paramref name="Out"/>: then it has colours and the terminal's width.</param>
/// <param name="IsErrorInteractive">Whether a person sees <paramref name="Error"/>: then it shows progress.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error, bool IsOutInteractive = false, bool IsErrorInteractive = false)
{
    /// <summary>The process's own.</summary>
    public static ToolConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>Writes a warning.</summary>
    public void Warn(string message) => Error.WriteLine("scopegen: warning: " + OneLine.Of(message));

    /// <summary>Writes something that is worth knowing and wrong in no way.</summary>
    public void Note(string message) => Error.WriteLine("scopegen: note: " + OneLine.Of(message));

    /// <summary>Runs <paramref name="work"/>, which says what it is at; shown while it lasts, and only to a person.</summary>
    public async Task<T> WithProgressAsync<T>(Func<Action<string>, Task<T>> work)
    {
        if (!IsErrorInteractive)
        {
            return await work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        return await console.Status().StartAsync("Starting", context => work(step => context.Status = Markup.Escape(OneLine.Of(step))));
    }
}
