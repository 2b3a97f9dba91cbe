//# uses RestEase16
// A base path and a base address on the interface, path properties, and interfaces that inherit.
using RestEase;

[BaseAddress("https://boards.acme.test")]
[BasePath("api/v3")]
public interface IBoardsApi
{
    [Header("Authorization")]
    string? Token { get; set; }

    [Path("workspace")]
    string Workspace { get; set; }

    [Get("{workspace}/boards")]
    Task<string> Boards(); //> GET /api/v3/{workspace}/boards @ https://boards.acme.test

    [Post("boards/{board}/cards")]
    Task<string> AddCard([Path] string board, [Body] object card); //> POST /api/v3/boards/{board}/cards @ https://boards.acme.test

    // Below the host, without the base path.
    [Get("/health")]
    Task<string> Health(); //> GET /health @ https://boards.acme.test

    [Get("https://cdn.acme.test/logo.png")]
    Task<Stream> Logo(); //> GET /logo.png @ https://cdn.acme.test
}

public interface IReadsThings
{
    [Get("things/{id}")]
    Task<string> Thing([Path] string id); //> GET /things/{id} @ https://things.acme.test
}

public interface IThingsApi : IReadsThings
{
    [Delete("things/{id}")]
    Task Remove([Path] string id); //> DELETE /things/{id} @ https://things.acme.test
}

static class Apis
{
    public static readonly IThingsApi Things = RestClient.For<IThingsApi>("https://things.acme.test");
}
