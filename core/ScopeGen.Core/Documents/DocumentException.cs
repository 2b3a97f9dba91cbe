using System;

namespace ScopeGen.Documents;

/// <summary>Ends the reading of a document that is broken; never leaves <see cref="Document"/>.</summary>
internal sealed class DocumentException(string message, int offset, int length = 0) : Exception(message)
{
    public int Offset { get; } = offset;

    public int Length { get; } = length;
}
