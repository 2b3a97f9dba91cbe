// A login's response says which host to use: the base is not known, the route is.
record Session(string InstanceUrl, string Token);

class Force
{
    private const string Version = "v59.0";
    private readonly HttpClient _http = new();
    private Session? _session;

    public async Task Login()
    {
        var response = await _http.PostAsync("https://login.acme.test/oauth2/token", null); //> POST /oauth2/token @ https://login.acme.test
        _session = await response.Content.ReadFromJsonAsync<Session>();
    }

    public Task<string> Query(string query) =>
        _http.GetStringAsync($"{_session!.InstanceUrl}/services/data/{Version}/query?q={query}"); //> GET /services/data/v59.0/query @ unknown

    public Task Update(string type, string id) =>
        _http.PatchAsync(_session!.InstanceUrl + $"/services/data/{Version}/sobjects/{type}/{id}", null); //> PATCH /services/data/v59.0/sobjects/{type}/{id} @ unknown
}
