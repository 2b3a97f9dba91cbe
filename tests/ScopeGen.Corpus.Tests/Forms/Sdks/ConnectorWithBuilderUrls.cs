// An SDK whose requests are built by a fluent chain on the client and sent at its end by a verb.
public sealed class Api(string token)
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://work.acme.test/api/") };

    public string Token => token;

    public BoardsRequest Boards => new(this);

    internal Task<string> Send(HttpMethod verb, string url) => Execute(new HttpRequestMessage(verb, url)); //> hop

    private static async Task<string> Execute(HttpRequestMessage message)
    {
        var response = await Http.SendAsync(message); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class BoardsRequest(Api api)
{
    public Task<string> GetAsync() => api.Send(HttpMethod.Get, "boards"); //> wrapped GET /boards @ https://work.acme.test/api

    public BoardRequest Id(string id) => new(api, $"boards/{id}");
}

public sealed class BoardRequest(Api api, string path)
{
    public Task<string> GetAsync() => api.Send(HttpMethod.Get, path); //> hop

    public Task<string> DeleteAsync() => api.Send(HttpMethod.Delete, path); //> hop

    public Task<string> AddColumnAsync(string name) => api.Send(HttpMethod.Post, $"{path}/columns?name={name}"); //> hop
}

public sealed class App(Api api)
{
    public Task<string> All() => api.Boards.GetAsync();

    public Task<string> One(string id) => api.Boards.Id(id).GetAsync(); //> wrapped GET /boards/{id}

    public Task<string> Remove(string id) => api.Boards.Id(id).DeleteAsync(); //> wrapped DELETE /boards/{id}

    public async Task Columns(string id)
    {
        var board = api.Boards.Id(id);
        await board.AddColumnAsync("a"); //> wrapped POST /boards/{id}/columns
        await board.AddColumnAsync("b"); //> wrapped POST /boards/{id}/columns
    }
}
