// Wrappers that call themselves or each other.
class Retrying
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://retry.acme.test/") };

    public Task<string> Status() => Get("status"); //> wrapped GET /status

    public Task<string> Deep(string id) => Even($"deep/{id}", 4); //> wrapped GET /deep/{id}

    private async Task<string> Get(string path, int attempt = 0)
    {
        try
        {
            return await _http.GetStringAsync(path); //> passthrough
        }
        catch (HttpRequestException) when (attempt < 3)
        {
            return await Get(path, attempt + 1); //> hop
        }
    }

    private Task<string> Even(string path, int left) => left == 0 ? _http.GetStringAsync(path) : Odd(path, left - 1); //> passthrough

    private Task<string> Odd(string path, int left) => Even(path, left - 1); //> hop
}
