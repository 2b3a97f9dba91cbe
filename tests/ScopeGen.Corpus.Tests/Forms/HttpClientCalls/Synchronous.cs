// Blocking code.
static class Legacy
{
    private static readonly HttpClient Client = new HttpClient();

    static Legacy()
    {
        Client.BaseAddress = new Uri("https://legacy.acme.test/api/");
    }

    public static string Read(string key)
    {
        var response = Client.GetAsync("settings/" + key).Result; //> GET /settings/{key} @ https://legacy.acme.test/api
        return response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }

    public static bool Write(string key, string value)
    {
        var task = Task.Run(() => Client.PutAsync("settings/" + key, new StringContent(value))); //> PUT /settings/{key}
        return task.GetAwaiter().GetResult().IsSuccessStatusCode;
    }

    public static int Status()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "status");
        return (int)Client.Send(request).StatusCode; //> HEAD /status @ https://legacy.acme.test/api
    }
}
