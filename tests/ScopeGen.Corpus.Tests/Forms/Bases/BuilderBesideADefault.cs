// A base that starts with a default and that callers of a builder may change is the default, as far as code of the project can tell.
class AddressBookConfig
{
    private Uri? _api;

    public AddressBookConfig(AddressBookConfigBuilder builder)
    {
        Host = builder.Host;
        Api = builder.Api;
    }

    public Uri Host { get; private set; } = new("https://api.addressbook.test/");

    public Uri Api
    {
        get { return _api ?? new Uri(Host, "2.0/"); }
        private set { _api = value; }
    }

    public Uri Contacts => new(Api, "contacts/");
}

class AddressBookConfigBuilder
{
    private Uri? _api;

    public Uri Host { get; private set; } = new("https://api.addressbook.test/");

    public Uri Api
    {
        get { return _api ?? new Uri(Host, "2.0/"); }
        private set { _api = value; }
    }

    public AddressBookConfigBuilder At(Uri host)
    {
        Host = EndingInSlash(host);
        return this;
    }

    public AddressBookConfig Build() => new(this);

    private static Uri EndingInSlash(Uri uri) => uri.ToString().EndsWith("/", StringComparison.Ordinal) ? uri : new Uri($"{uri}{"/"}");
}

class AddressBook(AddressBookConfig config, HttpClient http)
{
    public Task<string> Get(string id) => http.GetStringAsync(new Uri(config.Contacts, $"{id}/photo")); //> GET /contacts/{id}/photo @ https://api.addressbook.test/2.0

    public Task<string> List() => http.GetStringAsync(new Uri(config.Api, "groups")); //> GET /groups @ https://api.addressbook.test/2.0
}
