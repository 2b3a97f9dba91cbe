namespace ScopeGen.Tool.Terminal;

/// <summary>What the user handed over cannot be used. The message is one line that says what and where.</summary>
internal sealed class InputException : Exception
{
    /// <param name="message">The line, without the tool's name.</param>
    public InputException(string message)
        : base(OneLine.Of(message))
    {
    }

    /// <param name="message">The line, without the tool's name.</param>
    /// <param name="cause">Why.</param>
    public InputException(string message, Exception cause)
        : base(OneLine.Of(message), cause)
    {
    }
}
