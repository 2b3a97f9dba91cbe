// Fields that need each other on one of two ways: what a call gets is the same, whichever is asked for first.
class Circles(HttpClient http, bool staged)
{
    private static readonly bool Staged = Environment.GetCommandLineArgs().Length > 3;
    private static readonly string First = Staged ? Second + "/first" : "https://one.acme.test/a";
    private static readonly string Second = Staged ? Third + "/second" : "https://two.acme.test/b";
    private static readonly string Third = Staged ? First + "/third" : "https://three.acme.test/c";

    public Task OfFirst() => http.GetAsync(First); //> anything

    public Task OfSecond() => http.GetAsync(Second); //> anything

    public Task OfThird() => http.GetAsync(Third); //> anything
}

class Inner(Outer outer)
{
    public string Path { get; } = outer.Path + "/inner";

    public Outer Up() => new(this);
}

class Outer(Inner inner)
{
    public string Path { get; } = inner == null ? "https://outer.acme.test" : inner.Path + "/outer";

    public Inner Down() => new(this);

    public Task Get(HttpClient http) => http.GetAsync(Path); //> anything
}

class Users(HttpClient http)
{
    public Task Inner() => http.GetAsync(new Outer(null!).Down().Path); //> anything

    public Task Deep(Outer outer) => http.GetAsync(outer.Down().Path); //> anything

    public Task Deeper(Inner inner) => http.GetAsync(inner.Up().Path); //> anything

    public Task Plain(Inner inner) => http.GetAsync(inner.Path); //> anything
}

class Left(string path, HttpClient http)
{
    public Right Next() => new(path + "/right", http);

    public Task Get() => http.GetAsync("https://sides.acme.test/" + path); //> anything
}

class Right(string path, HttpClient http)
{
    public Left Next() => new(path + "/left", http);

    public Middle Between() => new(path + "/middle", http);

    public Task Get() => http.GetAsync("https://sides.acme.test/" + path); //> anything
}

class Middle(string path, HttpClient http)
{
    public Left Next() => new(path + "/leftmost", http);

    public Task Get() => http.GetAsync("https://sides.acme.test/" + path); //> anything
}

class Start(HttpClient http)
{
    public Left Left { get; } = new("start", http);

    public Right Right { get; } = new("end", http);
}
