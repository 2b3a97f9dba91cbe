// Lambdas and delegates: retry policies, callbacks, stored functions.
class Policy
{
    public Task<T> Execute<T>(Func<Task<T>> action) => action();

    public async Task<T> Execute<T>(Func<CancellationToken, Task<T>> action, CancellationToken token)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await action(token);
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(100, token);
            }
        }
    }
}

class Orders(Policy policy)
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://orders.acme.test/") };

    public Task<string> Get(string id) => policy.Execute(() => _http.GetStringAsync($"orders/{id}")); //> direct GET /orders/{id}

    public Task<HttpResponseMessage> Cancel(string id, CancellationToken token) => policy.Execute(
        async t =>
        {
            var path = $"orders/{id}/cancellation";
            return await _http.PostAsync(path, null, t); //> direct POST /orders/{id}/cancellation
        },
        token);

    public async Task Stored(string id)
    {
        Func<string, Task<string>> get = path => _http.GetStringAsync(path); //> passthrough
        await get("orders"); //> wrapped GET /orders
        await get($"orders/{id}/lines"); //> wrapped GET /orders/{id}/lines
    }

    public async Task Group(string id)
    {
        Func<string, Task<HttpResponseMessage>> delete = _http.DeleteAsync;
        await delete("orders/" + id); //> DELETE /orders/{id}
    }

    public Task<string> WithClient(string id) => Use(client => client.GetStringAsync($"orders/{id}/history")); //> GET /orders/{id}/history

    private Task<string> Use(Func<HttpClient, Task<string>> action) => action(_http);
}
