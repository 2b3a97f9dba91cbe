// Variables that a delegate assigns which somebody else may call: what they hold is not known any more.
class Choices : System.Collections.IEnumerable
{
    private readonly List<Action> _all = [];

    public void Add(object key, Action action) => _all.Add(action);

    public System.Collections.IEnumerator GetEnumerator() => _all.GetEnumerator();
}

class Delegates(HttpClient http)
{
    public Task HandedOn(object key)
    {
        var path = "zero";
        var choices = new Choices { { "x", () => { path = "one"; } } };
        Use(choices);
        return http.GetAsync("https://delegates.acme.test/" + path); //> unresolved
    }

    public Task ToALibrary()
    {
        var path = "zero";
        Parallel.Invoke(() => { path = "one"; });
        return http.GetAsync("https://delegates.acme.test/" + path); //> unresolved
    }

    // Called here, and so known.
    public Task Called()
    {
        var path = "zero";
        var set = () => { path = "one"; };
        set();
        return http.GetAsync("https://delegates.acme.test/" + path); //> GET /one
    }

    // What an initializer assigns on its way counts.
    public Task OnTheWay()
    {
        var path = "zero";
        var list = new List<string> { (path = "one") };
        return http.GetAsync("https://delegates.acme.test/" + path + list.Count); //> GET /one1
    }

    public Task Tried(Dictionary<string, string> names)
    {
        var found = new Dictionary<string, string> { ["a"] = "alpha" }.TryGetValue("a", out var path);
        return found ? http.GetAsync("https://delegates.acme.test/" + path) : Task.CompletedTask; //> GET /alpha
    }

    private static void Use(object choices) => Console.WriteLine(choices);
}
