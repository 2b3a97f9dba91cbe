// Flurl can take off what it put on.
using Flurl;
using Flurl.Http;

class Trimmed
{
    private const string Root = "https://cut.acme.test/v1";

    public Task<string> Parent(string id) => Root.AppendPathSegments("users", id, "photo").RemovePathSegment().GetStringAsync(); //> GET /users/{id} @ https://cut.acme.test/v1

    public Task<string> List(string id) => new Url(Root).AppendPathSegment("users").AppendPathSegment(id).RemovePathSegment().GetStringAsync(); //> GET /users

    public Task<string> Host() => new Url(Root).RemovePath().AppendPathSegment("status").GetStringAsync(); //> GET /status @ https://cut.acme.test
}
