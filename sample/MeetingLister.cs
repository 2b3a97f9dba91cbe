using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sample;

/// <summary>Lists a Zoom user's meetings, and can delete one.</summary>
internal sealed class MeetingLister
{
    private readonly HttpClient _zoom = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") };

    public MeetingLister(string token) => _zoom.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public async Task ListAsync(string userId, TextWriter output)
    {
        var user = await _zoom.GetFromJsonAsync<JsonElement>($"users/{Uri.EscapeDataString(userId)}");
        output.WriteLine(user.GetProperty("email").GetString());

        var page = await _zoom.GetFromJsonAsync<JsonElement>($"users/{Uri.EscapeDataString(userId)}/meetings?type=upcoming&page_size=300");
        foreach (var meeting in page.GetProperty("meetings").EnumerateArray())
        {
            output.WriteLine($"  {meeting.GetProperty("start_time")} {meeting.GetProperty("topic")}");
        }
    }

    public async Task DeleteAsync(long meetingId)
    {
        using var response = await _zoom.DeleteAsync($"meetings/{meetingId}");
        response.EnsureSuccessStatusCode();
    }
}
