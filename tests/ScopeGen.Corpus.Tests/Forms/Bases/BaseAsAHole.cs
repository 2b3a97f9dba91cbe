// A base that nobody knows stands first; what follows is the route.
class ApiSettings
{
    public string ApiBaseUrl { get; set; } = "";

    public string Version { get; set; } = "v1";
}

class Contacts(HttpClient http, ApiSettings settings)
{
    private readonly ApiSettings _settings = settings;

    private string Root => _settings.ApiBaseUrl.TrimEnd('/');

    public Task Get(string id) => http.GetAsync($"{_settings.ApiBaseUrl.TrimEnd('/')}/contacts/{id}"); //> GET /contacts/{id} @ unknown

    public Task List() => http.GetAsync(_settings.ApiBaseUrl + "/contacts"); //> GET /contacts @ unknown

    public Task Create() => http.PostAsync(Root + "/contacts", null); //> POST /contacts @ unknown

    public Task Delete(string id)
    {
        var url = string.Format("{0}/contacts/{1}", Root, id);
        return http.DeleteAsync(url); //> DELETE /contacts/{id} @ unknown
    }

    public Task Combined(string id) => http.GetAsync(new Uri(new Uri(_settings.ApiBaseUrl), $"contacts/{id}/notes")); //> GET /contacts/{id}/notes @ unknown

    public Task Slashes() => http.GetAsync($"{_settings.ApiBaseUrl.TrimEnd('/')}/{"/tags".TrimStart('/')}"); //> GET /tags @ unknown

    public Task WithoutSlash(string id) => http.GetAsync($"{_settings.ApiBaseUrl}contacts/{id}/tags"); //> GET /contacts/{id}/tags @ unknown

    // The whole URL is one unknown.
    public Task Nothing() => http.GetAsync(_settings.ApiBaseUrl); //> unresolved

    public Task OnlyHoles(string id) => http.GetAsync($"{_settings.ApiBaseUrl}{id}"); //> unresolved
}
