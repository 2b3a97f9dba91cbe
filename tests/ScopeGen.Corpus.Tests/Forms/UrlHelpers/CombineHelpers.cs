// Helpers that guard against what is not there: what the call hands them decides.
static class Combine
{
    public static string Two(string? left, string? right)
    {
        if (string.IsNullOrEmpty(left))
        {
            return right ?? string.Empty;
        }

        if (string.IsNullOrEmpty(right))
        {
            return left;
        }

        return left.TrimEnd('/') + "/" + right.TrimStart('/');
    }

    public static string Both(string? left, string? right)
    {
        if (string.IsNullOrWhiteSpace(left) && string.IsNullOrWhiteSpace(right))
        {
            return "nothing";
        }

        return $"{left}/{right}";
    }

    public static string Either(string? left, string? right)
    {
        if (left == null || right == null)
        {
            return left ?? "nothing";
        }

        return left + "/" + right;
    }

    public static string All(string left, string? right)
    {
        if (left != null && right != null && right.Length > 0)
        {
            return left + "/" + right;
        }

        return left!;
    }

    public static string Matched(string left, string? right) => right switch
    {
        null or "" => left,
        _ => left + "/" + right,
    };

    public static string ByLocal(string left, string? right)
    {
        var has = !string.IsNullOrEmpty(right);
        return has ? left + "/" + right : left;
    }

    public static string Flagged(string left, string? right, bool deep = false) => !string.IsNullOrEmpty(right) && deep ? left + "/" + right : left;

    public static string BySlashes(string left, string right) => (left.EndsWith("/"), right.StartsWith("/")) switch
    {
        (true, true) => left + right[1..],
        (false, false) => left + "/" + right,
        _ => left + right,
    };

    public static string AskedTwice(string left, string right)
    {
        if (left.EndsWith('/') && right.StartsWith('/'))
        {
            return left + right.Substring(1);
        }

        if (!left.EndsWith('/') && !right.StartsWith('/'))
        {
            return left + '/' + right;
        }

        return left + right;
    }

    public static string Root(string? path, string root) => path == null ? root : root + path;
}

class Depots(HttpClient http)
{
    private const string Root = "https://depots.acme.test/v1";

    public Task Guarded(string id) => http.GetAsync(Combine.Two(Root, $"depots/{id}")); //> GET /depots/{id} @ https://depots.acme.test/v1

    public Task Nested(string id) => http.GetAsync(Combine.Two(Combine.Two(Root, "depots"), $"{id}/gates")); //> GET /depots/{id}/gates

    public Task Both(string id) => http.GetAsync(Combine.Both(Root, $"gates/{id}")); //> GET /gates/{id}

    public Task Either(string id) => http.GetAsync(Combine.Either(Root, $"ramps/{id}")); //> GET /ramps/{id}

    public Task All(string id) => http.GetAsync(Combine.All(Root, $"docks/{id}")); //> GET /docks/{id}

    public Task Interpolated(string id) => http.GetAsync(Combine.Root($"/yards/{id}", Root)); //> GET /yards/{id}

    public Task Concatenated(string id) => http.GetAsync(Combine.Root("/yards/" + id + "/keys", Root)); //> GET /yards/{id}/keys

    public Task Without() => http.GetAsync(Combine.All(Root + "/docks", null)); //> GET /docks

    public Task Empty() => http.GetAsync(Combine.Two(Root + "/depots", "")); //> GET /depots

    public Task Matched(int id) => http.GetAsync(Combine.Matched(Root + "/bays", $"b{id}")); //> GET /bays/b{id}

    public Task ByLocal(int id) => http.GetAsync(Combine.ByLocal(Root + "/bays", $"b{id}")); //> GET /bays/b{id}

    public Task NotDeep(int id) => http.GetAsync(Combine.Flagged(Root + "/bays", $"b{id}")); //> GET /bays

    public Task Deep(bool deep) => http.GetAsync(Combine.Flagged(Root + "/bays", "all", deep)); //> GET /bays | GET /bays/all

    public Task BothSlashes(string id) => http.PutAsync(Combine.BySlashes("https://depots.acme.test/", "/slots/" + id), null); //> PUT /slots/{id}

    public Task NoSlash(string id) => http.PutAsync(Combine.BySlashes("https://depots.acme.test", $"slots/{id}/open"), null); //> PUT /slots/{id}/open

    public Task OneSlash(string id) => http.DeleteAsync(Combine.AskedTwice("https://depots.acme.test/", "slots/" + id)); //> DELETE /slots/{id}

    public Task OpenBase(string root, string id) => http.DeleteAsync(Combine.AskedTwice(root, "/slots/" + id + "/lock")); //> DELETE /slots/{id}/lock @ unknown

    // What may be null goes both ways.
    public Task Maybe(string? id) => http.GetAsync(Combine.Either(Root + "/maybe", id)); //> GET /maybe | GET /maybe/{id}

    public Task MaybeEmpty(string? id) => http.GetAsync(Combine.Two(Root + "/maybe", id)); //> GET /maybe | GET /maybe/{id}
}
