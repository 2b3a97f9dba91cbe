using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Sample;

/// <summary>Watches a Talkdesk account's live metrics: subscribes to a query and prints the events of its stream.</summary>
internal sealed class LiveMonitor
{
    private const string BaseUrl = "https://api.talkdeskapp.com";
    private readonly HttpClient _http = new();

    public LiveMonitor(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var subscription = await SubscribeAsync(cancellationToken);
        output.WriteLine($"subscription {subscription.GetProperty("id").GetString()}");

        // The stream's address comes with the answer, and holds a token of its own.
        var stream = subscription.GetProperty("_links").GetProperty("stream").GetProperty("href").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Get, stream);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var message in SseParser.Create(body).EnumerateAsync(cancellationToken))
        {
            output.WriteLine($"{message.EventType}: {message.Data}");
        }
    }

    /// <summary>Whether a subscription still exists.</summary>
    public async Task<bool> ExistsAsync(string id, CancellationToken cancellationToken)
    {
        using var response = await _http.GetAsync($"{BaseUrl}/live-subscriptions/{id}", cancellationToken);
        return response.IsSuccessStatusCode;
    }

    private async Task<JsonElement> SubscribeAsync(CancellationToken cancellationToken)
    {
        var query = new
        {
            id = Guid.NewGuid().ToString("N"),
            metadata = new { name = "arrived_contacts" },
            filters = new { range = new { type = "interval", interval = 86400 } },
        };
        using var response = await _http.PostAsJsonAsync($"{BaseUrl}/live-subscriptions", new { queries = new[] { query } }, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }
}
