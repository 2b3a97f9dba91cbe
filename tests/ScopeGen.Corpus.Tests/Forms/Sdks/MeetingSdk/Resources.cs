using Pathoschild.Http.Client;

namespace MeetingSdk;

public interface IUsers
{
    Task<string[]> GetAllAsync(int recordsPerPage, string? pagingToken, CancellationToken cancellationToken = default);

    Task<string> GetAsync(string userId, CancellationToken cancellationToken = default);

    Task DeleteAsync(string userId, string? transferEmail, CancellationToken cancellationToken = default);
}

public interface IRecordings
{
    Task DeleteAsync(string meetingId, string? recordingFileId, bool deletePermanently, CancellationToken cancellationToken = default);

    Task<Stream> DownloadAsync(string downloadUrl, CancellationToken cancellationToken = default);
}

public class Users : IUsers
{
    private readonly IClient _client;

    internal Users(IClient client) => _client = client;

    public Task<string[]> GetAllAsync(int recordsPerPage, string? pagingToken, CancellationToken cancellationToken = default)
    {
        return _client
            .GetAsync("users") //> GET /users @ https://api.meet.test/v2
            .WithArgument("page_size", recordsPerPage)
            .WithArgument("next_page_token", pagingToken)
            .WithCancellationToken(cancellationToken)
            .AsArray<string>();
    }

    public Task<string> GetAsync(string userId, CancellationToken cancellationToken = default) => _client
        .GetAsync($"users/{userId}") //> GET /users/{userId} @ https://api.meet.test/v2
        .WithCancellationToken(cancellationToken)
        .As<string>();

    public Task DeleteAsync(string userId, string? transferEmail, CancellationToken cancellationToken = default) => _client
        .DeleteAsync($"users/{userId}") //> DELETE /users/{userId} @ https://api.meet.test/v2
        .WithArgument("action", "delete")
        .WithArgument("transfer_email", transferEmail)
        .WithCancellationToken(cancellationToken)
        .AsMessage();
}

public class Recordings : IRecordings
{
    private readonly IClient _client;

    internal Recordings(IClient client) => _client = client;

    public Task DeleteAsync(string meetingId, string? recordingFileId, bool deletePermanently, CancellationToken cancellationToken = default)
    {
        var url = $"meetings/{Encode(meetingId)}/recordings";
        if (recordingFileId != null)
        {
            url += $"/{recordingFileId}";
        }

        return _client
            .DeleteAsync(url) //> DELETE /meetings/{meetingId}/recordings | DELETE /meetings/{meetingId}/recordings/{recordingFileId}
            .WithArgument("action", deletePermanently ? "delete" : "trash")
            .WithCancellationToken(cancellationToken)
            .AsMessage();
    }

    // The vendor gives this URL with the recording.
    public Task<Stream> DownloadAsync(string downloadUrl, CancellationToken cancellationToken = default) => _client
        .GetAsync(downloadUrl) //> unresolved: parameter of a public method
        .WithCancellationToken(cancellationToken)
        .AsStream();

    private static string Encode(string meetingId) => Uri.EscapeDataString(Uri.EscapeDataString(meetingId));
}

public static class UsersExtensions
{
    // On the resource, not on the client.
    public static Task<string> GetCurrentAsync(this IUsers users, CancellationToken cancellationToken = default) => users.GetAsync("me", cancellationToken);

    public static Task DeleteAsync(this IUsers users, string userId) => users.DeleteAsync(userId, null);
}
