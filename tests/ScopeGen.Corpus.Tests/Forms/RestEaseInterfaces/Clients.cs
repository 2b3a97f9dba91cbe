// Where the client is made: from text, from a URI, from an HttpClient, from the RestClient class.
using RestEase;

public interface ISms
{
    [Post("messages")]
    Task Send([Body] object message); //> POST /messages @ https://sms.acme.test/v1
}

public interface IVoice
{
    [Post("calls/{id}/hangup")]
    Task Hangup([Path] Guid id); //> POST /calls/{id}/hangup @ https://voice.acme.test
}

public interface IFax
{
    [Get("faxes")]
    Task<string> Faxes(); //> GET /faxes @ https://fax.acme.test/api
}

class Phone
{
    private const string Sms = "https://sms.acme.test/v1";

    public ISms Texts { get; } = RestClient.For<ISms>(Sms);

    public IVoice Voice { get; } = RestClient.For<IVoice>(new HttpClient { BaseAddress = new Uri("https://voice.acme.test") });

    public IFax Fax() => new RestClient("https://fax.acme.test/api").For<IFax>();
}
