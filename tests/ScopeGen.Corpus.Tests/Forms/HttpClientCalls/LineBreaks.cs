// The site is the line with the method's name, however the call is laid out.
class Calendar
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri("https://calendar.acme.test") };

    public async Task<string> Events(string calendarId, int page)
    {
        var response = await _client
            .GetAsync( //> GET /calendars/{id}/events @ https://calendar.acme.test
                $"/calendars/{calendarId}/events" +
                $"?page={page}",
                HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);

        return await response
            .Content
            .ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> Remove(string calendarId, string eventId)
    {
        return _client
            .DeleteAsync($"/calendars/{calendarId}/events/{eventId}"); //> DELETE /calendars/{id}/events/{eventId}
    }

    public async Task<int> Count(string calendarId) =>
        int.Parse(
            await _client
                .GetStringAsync($"/calendars/{calendarId}/events/count") //> GET /calendars/{id}/events/count
                .ConfigureAwait(false));

    // Two calls that stand in one statement are two sites.
    public Task Both() => Task.WhenAll(
        _client.GetAsync("/calendars"), //> GET /calendars
        _client.PostAsync("/calendars/sync", null)); //> POST /calendars/sync
}
