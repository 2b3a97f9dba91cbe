// An SDK in the shape of a bot platform's: requests are classes with a method name, the token is part of the base.
public interface IBotRequest<TResponse>
{
    HttpMethod Method { get; }

    string MethodName { get; }
}

public abstract class RequestBase<TResponse>(string methodName, HttpMethod? method = null) : IBotRequest<TResponse>
{
    public HttpMethod Method { get; } = method ?? HttpMethod.Post;

    public string MethodName { get; } = methodName;
}

public sealed class SendMessageRequest() : RequestBase<string>("sendMessage")
{
    public required long ChatId { get; init; }

    public required string Text { get; init; }
}

public sealed class GetMeRequest() : RequestBase<string>("getMe", HttpMethod.Get);

public class BotClient
{
    private readonly string _baseRequestUrl;
    private readonly HttpClient _http;

    public BotClient(string token, HttpClient? http = null)
    {
        _baseRequestUrl = $"https://api.bot.test/bot{token}";
        _http = http ?? new HttpClient();
    }

    public async Task<T> MakeRequest<T>(IBotRequest<T> request, CancellationToken cancellationToken = default)
    {
        var url = $"{_baseRequestUrl}/{request.MethodName}";
        using var message = new HttpRequestMessage(method: request.Method, requestUri: url);
        using var response = await _http.SendAsync(message, cancellationToken); //> passthrough
        return (await response.Content.ReadFromJsonAsync<T>(cancellationToken))!;
    }

    public Task<string> GetMe() => MakeRequest(new GetMeRequest()); //> wrapped GET /getMe
}

public static class BotClientExtensions
{
    public static Task<string> SendMessage(this BotClient bot, long chat, string text) =>
        bot.MakeRequest(new SendMessageRequest { ChatId = chat, Text = text }); //> wrapped POST /sendMessage
}
