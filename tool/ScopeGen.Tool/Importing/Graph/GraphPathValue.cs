namespace ScopeGen.Tool.Importing.Graph;

/// <summary>What the permissions document says of a path, such as <c>least=DelegatedWork,Application;AlsoRequires=User.Read</c>.</summary>
/// <param name="Least">The schemes for which the permission is the least privileged.</param>
/// <param name="AlsoRequires">Permissions that are needed beside it.</param>
/// <param name="Unknown">Parts that say something else.</param>
internal sealed record GraphPathValue(IReadOnlyList<string> Least, IReadOnlyList<string> AlsoRequires, IReadOnlyList<string> Unknown)
{
    /// <summary>Reads a value.</summary>
    public static GraphPathValue Parse(string value)
    {
        var (least, required, unknown) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var part in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            var list = (sign < 0 ? string.Empty : part[..sign].Trim().ToLowerInvariant()) switch
            {
                "least" => least,
                "alsorequires" => required,
                _ => null,
            };
            if (list == null)
            {
                unknown.Add(part);
            }

            list?.AddRange(Names(part[(sign + 1)..]));
        }

        return new GraphPathValue(least, required, unknown);
    }

    /// <summary>The names of a list.</summary>
    public static IReadOnlyList<string> Names(string? list) => list?.Split([',', '&', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
