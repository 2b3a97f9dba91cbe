using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sample;

/// <summary>Reads the contacts of a HighLevel location and writes back those whose name has stray white space.</summary>
internal sealed class ContactSync
{
    private readonly HttpClient _highLevel;

    public ContactSync(string token)
    {
        _highLevel = new HttpClient();
        _highLevel.BaseAddress = new Uri("https://services.leadconnectorhq.com");
        _highLevel.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _highLevel.DefaultRequestHeaders.Add("Version", "2021-07-28");
    }

    public async Task TrimNamesAsync(string locationId)
    {
        var found = await _highLevel.GetFromJsonAsync<JsonElement>("/contacts/?locationId=" + Uri.EscapeDataString(locationId));
        foreach (var contact in found.GetProperty("contacts").EnumerateArray())
        {
            var name = contact.GetProperty("firstName").GetString();
            if (name != null && name != name.Trim())
            {
                await RenameAsync(contact.GetProperty("id").GetString()!, name.Trim());
            }
        }
    }

    private async Task RenameAsync(string contactId, string firstName)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/contacts/{contactId}")
        {
            Content = JsonContent.Create(new { firstName }),
        };
        using var response = await _highLevel.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
