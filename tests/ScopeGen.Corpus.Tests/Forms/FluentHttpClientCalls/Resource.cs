// A resource of an SDK: the IClient comes in through the constructor, URLs are relative, and the call is a chain.
using Pathoschild.Http.Client;

record Meeting(long Id);

public class Meetings
{
    private readonly IClient _client;

    internal Meetings(IClient client) => _client = client;

    internal Task<Meeting[]> GetAllAsync(string userId, int pageSize, CancellationToken token)
    {
        return _client
            .GetAsync($"users/{userId}/meetings") //> direct GET /users/{userId}/meetings
            .WithArgument("page_size", pageSize)
            .WithCancellationToken(token)
            .AsArray<Meeting>();
    }

    internal Task<Meeting> CreateAsync(string userId, string topic) => _client
        .PostAsync($"users/{userId}/meetings") //> POST /users/{userId}/meetings
        .WithBody(new { topic })
        .As<Meeting>();

    internal Task UpdateAsync(long meetingId, Meeting meeting) => _client
        .PatchAsync($"meetings/{meetingId}", meeting) //> PATCH /meetings/{meetingId}
        .AsMessage();

    internal async Task EndAsync(long meetingId)
    {
        var data = new { action = "end" };
        await _client
            .PutAsync($"meetings/{meetingId}/status") //> PUT /meetings/{meetingId}/status
            .WithBody(data)
            .AsMessage()
            .ConfigureAwait(false);
    }

    internal Task DeleteAsync(long meetingId, bool notify)
    {
        return _client
            .DeleteAsync($"meetings/{meetingId}") //> DELETE /meetings/{meetingId}
            .WithArgument("notify", notify)
            .AsMessage();
    }
}
