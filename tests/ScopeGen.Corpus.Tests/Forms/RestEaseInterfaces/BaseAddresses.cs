//# uses RestEase16
// An attribute's base address is for clients that bring none.
using RestEase;

[BaseAddress("https://default.acme.test")]
public interface IGiven
{
    [Get("status")]
    Task<string> Status(); //> GET /status @ https://given.acme.test
}

[BaseAddress("https://default.acme.test")]
public interface IPlain
{
    [Get("status")]
    Task<string> Status(); //> GET /status @ https://default.acme.test
}

[BaseAddress("https://default.acme.test")]
public interface IHanded
{
    [Get("status")]
    Task<string> Status(); //> GET /status @ https://default.acme.test
}

static class Apis
{
    public static readonly IGiven Given = RestClient.For<IGiven>("https://given.acme.test");

    public static IHanded Handed(HttpClient client) => RestClient.For<IHanded>(client);
}
