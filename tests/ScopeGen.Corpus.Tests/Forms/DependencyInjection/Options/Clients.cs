using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

class CrmOptions
{
    public string BaseUrl { get; set; } = "";
}

class MailOptions
{
    public const string Section = "Services:Mail";

    public string Url { get; set; } = null!;
}

class CrmClient(HttpClient http)
{
    public Task<string> Contact(string id) => http.GetStringAsync($"contacts/{id}"); //> GET /contacts/{id} @ https://crm.acme.test/v5
}

class CrmService(IOptions<CrmOptions> options, HttpClient http)
{
    private readonly CrmOptions _options = options.Value;

    public Task<string> Deal(string id) => http.GetStringAsync($"{_options.BaseUrl.TrimEnd('/')}/deals/{id}"); //> GET /deals/{id} @ https://crm.acme.test/v5
}

class MailService(IOptionsMonitor<MailOptions> options, IHttpClientFactory factory, IConfiguration configuration)
{
    public Task Send() => new HttpClient().PostAsync(new Uri(new Uri(options.CurrentValue.Url), "messages"), null); //> POST /messages @ https://mail.acme.test

    public Task Read(string id) => factory.CreateClient("mail").GetAsync($"messages/{id}"); //> GET /messages/{id} @ https://mail.acme.test

    public Task Delete(string id) => new HttpClient().DeleteAsync(configuration["Services:Mail:Url"] + "messages/" + id); //> DELETE /messages/{id} @ https://mail.acme.test

    public Task Section(string id) => new HttpClient().GetAsync(configuration.GetSection("Crm").GetValue<string>("BaseUrl") + "/tags/" + id); //> GET /tags/{id} @ https://crm.acme.test/v5

    // Empty in the file, so set where the app runs.
    public Task Hook() => new HttpClient().PostAsync(configuration["Secrets:HookUrl"], null); //> unresolved: configuration
}
