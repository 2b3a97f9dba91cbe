// Exceptions, using and finally.
class Backup
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://backup.acme.test/") };

    public async Task<string> Fallback(string id)
    {
        try
        {
            return await _http.GetStringAsync($"primary/{id}"); //> GET /primary/{id}
        }
        catch (HttpRequestException)
        {
            return await _http.GetStringAsync($"secondary/{id}"); //> GET /secondary/{id}
        }
        finally
        {
            await _http.PostAsync("audit", null); //> POST /audit
        }
    }

    public async Task Retry(string id)
    {
        var path = $"primary/{id}";
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await _http.DeleteAsync(path); //> DELETE /primary/{id} | DELETE /secondary/{id}
                return;
            }
            catch (HttpRequestException) when (attempt == 0)
            {
                path = $"secondary/{id}";
            }
        }
    }

    public async Task Locked(string id, SemaphoreSlim gate)
    {
        string path;
        await gate.WaitAsync();
        try
        {
            path = "locks/" + id;
        }
        finally
        {
            gate.Release();
        }

        using (var request = new HttpRequestMessage(HttpMethod.Put, path))
        {
            await _http.SendAsync(request); //> PUT /locks/{id}
        }
    }
}
