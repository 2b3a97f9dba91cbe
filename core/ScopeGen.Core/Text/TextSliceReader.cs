using System;
using System.IO;

namespace ScopeGen.Text;

/// <summary>Reads a string from an offset on, without copying it.</summary>
internal sealed class TextSliceReader(string text, int offset) : TextReader
{
    private int _position = offset;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }
}
