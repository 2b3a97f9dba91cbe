// Attribute arguments are constants, and interfaces may be generic, nested or inherited.
using Refit;

static class Paths
{
    public const string Root = "/v1/accounts";
    public const string Item = Root + "/{id}";
}

interface IReads<T>
{
    [Get(Paths.Item)]
    Task<T> Read(Guid id); //> GET /v1/accounts/{id}

    [Get(Paths.Root)]
    Task<IReadOnlyList<T>> ReadAll(); //> GET /v1/accounts
}

interface IAccounts : IReads<string>
{
    [Delete(Paths.Item)]
    Task<IApiResponse<string>> Close(Guid id); //> DELETE /v1/accounts/{id}

    internal interface IHistory
    {
        [Get(Paths.Item + "/history")]
        [Headers("Accept: application/json")]
        Task<string> Of(Guid id); //> GET /v1/accounts/{id}/history
    }
}

// A round-tripping parameter may hold slashes.
interface IFiles
{
    [Get("/files/{**path}")]
    Task<Stream> Download(string path); //> GET /files/{path}

    [Multipart]
    [Post("/files")]
    Task Upload([AliasAs("file")] byte[] content); //> POST /files
}

// A class is no Refit interface, whatever stands on its methods.
class Fake
{
    [Get("/fake")]
    public Task Nothing() => Task.CompletedTask;
}
