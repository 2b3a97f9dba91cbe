// An SDK in the shape of a telephony vendor's: static methods on resources, options, and a request with domain and URI.
public enum Domain
{
    Api,
    Lookups,
}

public class PhoneRequest
{
    public PhoneRequest(HttpMethod method, Domain domain, string uri)
    {
        Method = method;
        Uri = new Uri("https://" + domain.ToString().ToLowerInvariant() + ".phone.test" + uri);
    }

    public HttpMethod Method { get; }

    public Uri Uri { get; }
}

public interface IPhoneClient
{
    string AccountSid { get; }

    Task<string> Request(PhoneRequest request);
}

public class PhoneClient(string accountSid) : IPhoneClient
{
    private readonly HttpClient _http = new();

    public string AccountSid => accountSid;

    public async Task<string> Request(PhoneRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Uri);
        var response = await _http.SendAsync(message); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

public class MessageOptions
{
    public string? PathAccountSid { get; set; }

    public string To { get; set; } = "";
}

public static class MessageResource
{
    public static async Task<string> CreateAsync(MessageOptions options, IPhoneClient client) =>
        await client.Request(BuildCreateRequest(options, client)); //> wrapped POST /2010-04-01/Accounts/{sid}/Messages.json @ https://api.phone.test

    public static Task<string> FetchAsync(string pathSid, IPhoneClient client) =>
        client.Request(BuildFetchRequest(pathSid, client)); //> wrapped GET /2010-04-01/Accounts/{sid}/Messages/{id}.json @ https://api.phone.test

    public static Task<string> LookupAsync(string number, IPhoneClient client) => client
        .Request(new PhoneRequest(HttpMethod.Get, Domain.Lookups, "/v2/PhoneNumbers/" + number)); //> wrapped GET /v2/PhoneNumbers/{number} @ https://lookups.phone.test

    private static PhoneRequest BuildCreateRequest(MessageOptions options, IPhoneClient client)
    {
        string path = "/2010-04-01/Accounts/{AccountSid}/Messages.json";

        string pathAccountSid = options.PathAccountSid ?? client.AccountSid;
        path = path.Replace("{" + "AccountSid" + "}", pathAccountSid);
        return new PhoneRequest(HttpMethod.Post, Domain.Api, path);
    }

    private static PhoneRequest BuildFetchRequest(string sid, IPhoneClient client) => new(
        HttpMethod.Get,
        Domain.Api,
        "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json".Replace("{AccountSid}", client.AccountSid).Replace("{Sid}", sid));
}
