// An SDK in the shape of a mail vendor's: own verbs, a path as an optional parameter, query parameters as text.
public class MailClient
{
    public enum Method
    {
        DELETE,
        GET,
        PATCH,
        POST,
    }

    private readonly HttpClient _client;
    private readonly string _version;

    public MailClient(string apiKey, string host = "https://api.mail.test", string version = "v3")
    {
        _version = version;
        _client = new HttpClient { BaseAddress = new Uri(host) };
        _client.DefaultRequestHeaders.Authorization = new("Bearer", apiKey);
    }

    public static MailClient Default { get; } = new("key");

    public async Task<HttpResponseMessage> RequestAsync(Method method, string? requestBody = null, string? queryParams = null, string? urlPath = null, CancellationToken token = default)
    {
        var request = new HttpRequestMessage
        {
            Method = new HttpMethod(method.ToString()),
            RequestUri = new Uri(BuildUrl(urlPath, queryParams), UriKind.Relative),
            Content = requestBody == null ? null : new StringContent(requestBody),
        };
        return await _client.SendAsync(request, token).ConfigureAwait(false); //> passthrough
    }

    public Task<HttpResponseMessage> SendEmail(string json, CancellationToken token = default) =>
        RequestAsync(Method.POST, requestBody: json, urlPath: "mail/send", token: token); //> wrapped POST /v3/mail/send @ https://api.mail.test

    private string BuildUrl(string? urlPath, string? queryParams = null)
    {
        string url = _version + "/" + urlPath;
        if (queryParams != null)
        {
            url += "?" + queryParams;
        }

        return url;
    }
}

class Lists(MailClient client)
{
    public Task All() => client.RequestAsync(method: MailClient.Method.GET, urlPath: "marketing/lists", queryParams: "page_size=100"); //> wrapped GET /v3/marketing/lists @ https://api.mail.test

    public async Task Remove(string id, string contact)
    {
        var response = await client.RequestAsync( //> wrapped DELETE /v3/marketing/lists/{id}/contacts
            MailClient.Method.DELETE,
            urlPath: $"marketing/lists/{id}/contacts",
            queryParams: $"contact_ids={contact}");
        response.EnsureSuccessStatusCode();
    }
}
