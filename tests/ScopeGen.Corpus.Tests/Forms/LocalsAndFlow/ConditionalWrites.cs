// A method that changes an object on a condition leaves it as it was otherwise.
class Query
{
    public string Kind { get; set; } = "users";

    public string? Part { get; set; }
}

class Directory(HttpClient http)
{
    private const string Root = "https://people.acme.test/";

    public Task<string> Any(bool admins)
    {
        var query = new Query();
        Narrow(query, admins);
        return http.GetStringAsync(Root + query.Kind); //> GET /users | GET /admins
    }

    public Task<string> Users()
    {
        var query = new Query();
        Narrow(query, admins: false);
        return http.GetStringAsync(Root + query.Kind); //> GET /users
    }

    public Task<string> Part(string id)
    {
        var query = new Query();
        Choose(query, id);
        return http.GetStringAsync($"{Root}{query.Kind}/{query.Part}"); //> GET /users/{id}
    }

    private static void Narrow(Query query, bool admins)
    {
        if (admins)
        {
            query.Kind = "admins";
        }
    }

    private static void Choose(Query query, string? part)
    {
        if (part != null)
        {
            query.Part = part;
        }
    }
}
