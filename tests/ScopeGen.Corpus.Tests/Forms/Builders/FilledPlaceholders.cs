// Placeholders in a template, filled in a loop over names and values.
class PetStore
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://pets.acme.test") };

    public Task Get(long id)
    {
        var values = new Dictionary<string, string>();
        values.Add("petId", id.ToString());
        return Send(HttpMethod.Get, "/pets/{petId}", values); //> GET /pets/{petId}
    }

    public Task Photo(long id, string name) => Send( //> DELETE /pets/{petId}/photos/{name}
        HttpMethod.Delete, "/pets/{petId}/photos/{name}", new Dictionary<string, string> { ["petId"] = id.ToString(), ["name"] = name });

    public Task List() => Send(HttpMethod.Get, "/pets", new Dictionary<string, string>()); //> GET /pets

    public Task Pairs(string shelter) => _http.GetAsync(Fill("/shelters/{shelter}/pets", [("shelter", shelter)])); //> GET /shelters/{shelter}/pets

    public Task ByKeys(string id) => _http.GetAsync(Keys("/owners/{owner}/pets", new() { ["owner"] = id })); //> GET /owners/{owner}/pets

    public Task Folded(string id) => _http.GetAsync(Fold("/owners/{owner}/visits", new Dictionary<string, object> { ["owner"] = id })); //> GET /owners/{owner}/visits

    public Task Built(string id) => _http.GetAsync(Build("/owners/{owner}/bills", new() { ["owner"] = id })); //> GET /owners/{owner}/bills

    public Task Properties(string owner) => _http.GetAsync(Reflect("/owners/{owner}/notes", new { owner })); //> GET /owners/{owner}/notes

    // Which values there are, nobody knows; where they stand, the template says.
    public Task Given(Dictionary<string, string> values) => _http.GetAsync(Keys("/vets/{vet}/days/{day}", values)); //> GET /vets/{vet}/days/{day}

    // The template itself comes from outside.
    public Task Any(string template, Dictionary<string, string> values) => Send(HttpMethod.Get, template, values); //> unresolved

    private static string Keys(string template, Dictionary<string, string> values)
    {
        foreach (var key in values.Keys)
        {
            template = template.Replace("{" + key + "}", values[key]);
        }

        return template;
    }

    private static string Fold(string template, IDictionary<string, object> values) =>
        values.Aggregate(template, (text, value) => text.Replace("{" + value.Key + "}", value.Value.ToString()));

    private static string Build(string template, Dictionary<string, string> values)
    {
        var builder = new StringBuilder(template);
        foreach (var value in values)
        {
            builder.Replace("{" + value.Key + "}", value.Value);
        }

        return builder.ToString();
    }

    private static string Reflect(string template, object values)
    {
        foreach (var property in values.GetType().GetProperties())
        {
            template = template.Replace("{" + property.Name + "}", property.GetValue(values)?.ToString());
        }

        return template;
    }

    private static string Fill(string template, (string Name, string Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            template = template.Replace($"{{{name}}}", value);
        }

        return template;
    }

    private Task Send(HttpMethod method, string path, Dictionary<string, string> values)
    {
        foreach (var value in values)
        {
            path = path.Replace("{" + value.Key + "}", Uri.EscapeDataString(value.Value));
        }

        return _http.SendAsync(new HttpRequestMessage(method, path)); //> passthrough
    }
}

/// <summary>As generated code does: the builder keeps the path.</summary>
class PathBuilder(string path)
{
    private string _path = path;

    public void Fill(Dictionary<string, string> values)
    {
        foreach (var value in values)
        {
            _path = _path.Replace("{" + value.Key + "}", value.Value);
        }
    }

    public string Build() => "https://pets.acme.test" + _path;
}

class Orders(HttpClient http)
{
    public Task Get(long id)
    {
        var builder = new PathBuilder("/orders/{orderId}");
        builder.Fill(new Dictionary<string, string> { { "orderId", id.ToString() } });
        return http.GetAsync(builder.Build()); //> GET /orders/{orderId}
    }

    public Task All() => http.GetAsync(new PathBuilder("/orders").Build()); //> GET /orders
}
