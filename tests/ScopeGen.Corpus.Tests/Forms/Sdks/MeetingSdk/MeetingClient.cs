// An SDK over FluentHttpClient: the client makes the resources, each gets the IClient.
using Pathoschild.Http.Client;

namespace MeetingSdk;

public interface IMeetingClient
{
    IUsers Users { get; }

    IRecordings Recordings { get; }
}

public class MeetingClient : IMeetingClient, IDisposable
{
    private const string BaseV2 = "https://api.meet.test/v2";
    private readonly FluentClient _fluentClient;

    public MeetingClient(string token, HttpMessageHandler? handler = null)
    {
        var http = handler == null ? new HttpClient() : new HttpClient(handler);
        _fluentClient = new FluentClient(new Uri(BaseV2), http, false);
        _fluentClient.SetUserAgent("meeting-sdk");
        _fluentClient.SetBearerAuthentication(token);

        Users = new Users(_fluentClient);
        Recordings = new Recordings(_fluentClient);
    }

    public IUsers Users { get; }

    public IRecordings Recordings { get; }

    public void Dispose() => _fluentClient.Dispose();
}
