// Extension methods with a verb's name on the interfaces of resources.
interface IMeetings
{
    Task<string> ReadAsync(string path);
}

static class MeetingExtensions
{
    public static Task<string> GetAsync(this IMeetings meetings, long id) => meetings.ReadAsync($"meetings/{id}");

    public static Task<string> DeleteAsync(this IMeetings meetings, string uri) => meetings.ReadAsync(uri);

    public static Task<string> GetFromJsonAsync<T>(this IMeetings meetings, string requestUri) => meetings.ReadAsync(requestUri);

    public static Task<string> PostAsJsonAsync(this IMeetings meetings, string requestUri, object value) => meetings.ReadAsync(requestUri);
}

class App(IMeetings meetings)
{
    public async Task Run()
    {
        await meetings.GetAsync(5);
        await meetings.DeleteAsync("https://api.acme.test/meetings/5");
        await meetings.GetFromJsonAsync<string>("meetings/5");
        await meetings.PostAsJsonAsync("meetings", new { });
    }
}
