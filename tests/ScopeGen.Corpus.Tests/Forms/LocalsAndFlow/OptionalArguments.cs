// A method that asks whether an argument was given: callers that say it have one route, its own body has two.
class Trips(HttpClient http)
{
    private const string Root = "https://trips.acme.test";

    public Task Own(string trip, string? leg = null)
    {
        var url = Root + "/trips/" + trip;
        if (!string.IsNullOrEmpty(leg))
        {
            url += "/legs/" + leg;
        }

        return http.GetAsync(url); //> GET /trips/{trip} | GET /trips/{trip}/legs/{leg}
    }

    // Both are asked at once.
    public Task Pair(string? from, string? to)
    {
        if (from == null || to == null)
        {
            return http.GetAsync(Root + "/fares"); //> GET /fares
        }

        return http.GetAsync($"{Root}/fares/{from}/{to}"); //> GET /fares/{from}/{to}
    }

    public Task Compound(string? from, string? to)
    {
        var url = Root + "/stops";
        if (from != null && to != null)
        {
            url += $"/between/{from}/{to}";
        }

        return http.GetAsync(url); //> GET /stops | GET /stops/between/{from}/{to}
    }

    public Task All() => Send("seats"); //> GET /seats

    public Task One(string id) => Send("seats", $"s-{id}"); //> GET /seats/s-{id}

    public Task Reserved(string id) => Send("seats", action: "reserve", id: $"s-{id}"); //> GET /seats/s-{id}/reserve

    // An action without an id is dropped.
    public Task Dropped() => Send("seats", action: "reserve"); //> GET /seats

    public Task Perhaps(string? id) => Send("perhaps", id); //> GET /perhaps | GET /perhaps/{id}

    public Task ByName(string id) => http.DeleteAsync(Either(id, "name", null)); //> DELETE /either/{id}/name

    public Task ByNumber(string id) => http.DeleteAsync(Either(id, null, 4)); //> DELETE /either/{id}/4

    public Task ByNone(string id) => http.DeleteAsync(Either(id, null, null)); //> DELETE /either/{id}

    public Task ByAny(string id, string? name, int? number) => http.DeleteAsync(Either(id, name, number)); //> DELETE /either/{id} | DELETE /either/{id}/{name}

    private static string Either(string id, string? name, int? number)
    {
        var url = $"{Root}/either/{id}";
        if (name != null || number != null)
        {
            url += "/" + (name ?? number!.Value.ToString());
        }

        return url;
    }

    private Task Send(string name, string? id = null, string? action = null)
    {
        var url = $"{Root}/{name}";
        if (id != null)
        {
            url += "/" + id;
        }

        if (id != null && !string.IsNullOrEmpty(action))
        {
            url += "/" + action;
        }

        return http.GetAsync(url); //> passthrough
    }
}
