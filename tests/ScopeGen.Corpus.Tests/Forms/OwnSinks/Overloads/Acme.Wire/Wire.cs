namespace Acme.Wire;

public class Wire
{
    public Wire(string root) => throw new NotImplementedException();

    public string Read(string path) => throw new NotImplementedException();

    public string Read(Uri address) => throw new NotImplementedException();

    public string Read() => throw new NotImplementedException();

    public string Write(string path, string? verb = null) => throw new NotImplementedException();
}
