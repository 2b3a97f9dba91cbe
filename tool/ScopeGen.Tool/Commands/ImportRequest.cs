using ScopeGen.Routes;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>What a user asks <c>scopegen import</c> for.</summary>
/// <param name="Format">What the inputs are.</param>
/// <param name="Inputs">Paths of files and folders.</param>
internal sealed record ImportRequest(ImportFormat Format, IReadOnlyList<string> Inputs)
{
    /// <summary>The table to write; null where one is checked.</summary>
    public string? Output { get; init; }

    /// <summary>The table to check; null where one is written.</summary>
    public string? Check { get; init; }

    /// <summary>The provider; null for what the inputs say.</summary>
    public string? Provider { get; init; }

    /// <summary>The base URLs; none for what the inputs say.</summary>
    public IReadOnlyList<string> BaseUrls { get; init; } = [];

    /// <summary>Where the inputs are from; null for what they say.</summary>
    public string? Source { get; init; }

    /// <summary>Whether a note is a finding.</summary>
    public bool Strict { get; init; }

    /// <summary>Headers by column.</summary>
    public string? Columns { get; init; }

    /// <summary>Names of OpenAPI extensions that list scopes.</summary>
    public IReadOnlyList<string> ScopeExtensions { get; init; } = [];

    /// <summary>The scheme of Microsoft Graph permissions.</summary>
    public string? Scheme { get; init; }

    /// <summary>Checks what can be checked before anything is read.</summary>
    /// <exception cref="InputException">Something cannot be used.</exception>
    public ImportOptions ToOptions()
    {
        if (string.IsNullOrWhiteSpace(Output) == string.IsNullOrWhiteSpace(Check))
        {
            throw new InputException("either --output, for a table to write, or --check, for one to compare, is needed");
        }

        // The parser takes an option that the command lacks for one more file.
        if (Inputs.FirstOrDefault(i => i.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            throw new InputException($"{Format.Name} has no option '{option}'");
        }

        Options.CheckProvider(Provider);
        if (BaseUrls.FirstOrDefault(u => !BaseUrl.TryParse(u, out _)) is { } invalid)
        {
            throw new InputException($"--base-url '{invalid}': an absolute http or https URL is expected, without user, query and fragment");
        }

        return new ImportOptions { Columns = [.. ReadColumns()], ScopeExtensions = ScopeExtensions, Scheme = Scheme, BaseUrls = BaseUrls };
    }

    private IEnumerable<(string, string)> ReadColumns()
    {
        foreach (var part in Columns?.Split(',') ?? [])
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || part[(sign + 1)..].Trim().Length == 0)
            {
                throw new InputException($"--columns '{part}': a column and a header are expected, such as Scope=Permission");
            }

            yield return (part[..sign].Trim(), part[(sign + 1)..].Trim());
        }
    }
}
