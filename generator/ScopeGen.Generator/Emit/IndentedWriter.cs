using System.Text;

namespace ScopeGen.Generator.Emit;

/// <summary>Writes lines of code with indentation; a line always ends with LF.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    public void Open(string line)
    {
        Line(line);
        Open();
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close(string line = "}")
    {
        _depth--;
        Line(line);
    }

    public override string ToString() => _text.ToString();
}
