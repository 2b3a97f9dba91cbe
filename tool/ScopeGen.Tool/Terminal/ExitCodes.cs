namespace ScopeGen.Tool.Terminal;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing to do.</summary>
    public const int Fine = 0;

    /// <summary>Something was found that should not be.</summary>
    public const int Findings = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped with Ctrl+C, as shells say it: 128 and the signal's number.</summary>
    public const int Cancelled = 130;
}
