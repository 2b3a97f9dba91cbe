// query.sinks.csv: a property that sends when it is read.
using Acme.Query;

class Songs
{
    private const string Root = "https://songs.acme.test/v1";

    public Task<string> Song(string id) => new Query(Root).At("songs").At(id).Answer; //> GET /songs/{id} @ https://songs.acme.test/v1

    public async Task<string> Forget(string id)
    {
        var query = new Query($"{Root}/songs/{id}") { Verb = "DELETE" };
        return await query.Answer; //> DELETE /songs/{id} @ https://songs.acme.test/v1
    }

    // Asked for nothing.
    public Query Prepare() => new(Root);
}
