// A URL that an earlier response gave: never a route.
record Upload(string Url, string Id);

record Links(string? Next, Uri Self);

record Listing(Links Links, string[] Items);

class Transfers(HttpClient http)
{
    private const string Root = "https://transfer.acme.test";

    public async Task Send(Stream content)
    {
        var upload = await http.GetFromJsonAsync<Upload>(Root + "/uploads/new"); //> GET /uploads/new
        await http.PutAsync(upload!.Url, new StreamContent(content)); //> unresolved: response data
        // An id from a response is a hole like any other.
        await http.PostAsync($"{Root}/uploads/{upload.Id}/complete", null); //> POST /uploads/{id}/complete
    }

    public async Task Follow()
    {
        var listing = (await http.GetFromJsonAsync<Listing>(Root + "/files"))!; //> GET /files
        await http.GetAsync(listing.Links.Self); //> unresolved: response data
        if (listing.Links.Next is { } next)
        {
            await http.GetAsync(next); //> unresolved: response data
        }

        foreach (var item in listing.Items)
        {
            await http.DeleteAsync(item); //> unresolved: response data
        }
    }

    public async Task Redirect()
    {
        using var response = await http.PostAsync(Root + "/exports", null); //> POST /exports
        var location = response.Headers.Location;
        await http.GetAsync(location); //> unresolved: response data
        await http.GetAsync(await response.Content.ReadAsStringAsync()); //> unresolved: response data
    }
}
