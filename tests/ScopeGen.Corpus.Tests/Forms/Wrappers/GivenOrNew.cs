// A member that is the given one or a new one: where nobody gives one, the new one counts, never those of other classes.
interface IChannel
{
    Task Get(string method, int version);
}

class Channel(string name) : IChannel
{
    private readonly HttpClient _http = new();

    public Task Get(string method, int version) => _http.GetAsync($"https://channels.acme.test/{name}/{method}/v{version}/"); //> passthrough
}

class News
{
    private readonly IChannel _channel = new Channel("INews");

    public Task Latest() => _channel.Get("Latest", 2); //> wrapped GET /INews/Latest/v2
}

class Users
{
    private readonly IChannel _channel;

    public Users(IChannel? channel = null) => _channel = channel ?? new Channel("IUser");

    public Task Summaries() => _channel.Get("Summaries", 1); //> wrapped GET /IUser/Summaries/v1
}

class Stats
{
    private readonly IChannel _channel;

    public Stats(IChannel? channel = null)
    {
        _channel = channel == null ? new Channel("IStats") : channel;
    }

    public Task Players() => _channel.Get("Players", 3); //> wrapped GET /IStats/Players/v3
}

class Scores
{
    private IChannel? _channel;

    private IChannel Lazily => _channel ??= new Channel("IScores");

    public Task Boards() => Lazily.Get("Boards", 1); //> wrapped GET /IScores/Boards/v1
}
