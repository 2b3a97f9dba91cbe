namespace Acme.Pipe;

public class Line
{
    public string Fetch(string path) => throw new NotImplementedException();
}
