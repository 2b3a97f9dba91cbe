// The type argument says the route: by its name, by a static member, by a table.
interface IResource
{
    static abstract string Route { get; }

    static abstract HttpMethod SaveWith { get; }
}

record Account(int Id) : IResource
{
    public static string Route => "accounts";

    public static HttpMethod SaveWith => HttpMethod.Put;
}

record Ledger(int Id) : IResource
{
    public static string Route => "ledgers/open";

    public static HttpMethod SaveWith => HttpMethod.Post;
}

class Bank(HttpClient http)
{
    private const string Root = "https://bank.acme.test/";

    private static readonly Dictionary<Type, string> Tables = new()
    {
        [typeof(Account)] = "tables/a",
        [typeof(Ledger)] = "tables/l",
    };

    public Task Account(int id) => Get<Account>(id); //> wrapped GET /accounts/{id}

    public Task Ledger(int id) => Get<Ledger>(id); //> wrapped GET /ledgers/open/{id}

    public Task SaveAccount() => Save<Account>(); //> wrapped PUT /accounts

    public Task SaveLedger() => Save<Ledger>(); //> wrapped POST /ledgers/open

    public Task AccountRows() => Rows<Account>(); //> wrapped GET /tables/a/rows

    public Task LedgerRows() => Rows<Ledger>(); //> wrapped GET /tables/l/rows

    // No such entry.
    public Task Texts() => Rows<string>(); //> unresolved

    public Task Here() => http.GetAsync(Root + Tables[typeof(Ledger)]); //> GET /tables/l

    private Task Get<T>(int id)
        where T : IResource => http.GetAsync($"{Root}{T.Route}/{id}"); //> passthrough

    private Task Save<T>()
        where T : IResource => http.SendAsync(new HttpRequestMessage(T.SaveWith, Root + T.Route)); //> passthrough

    private Task Rows<T>() => http.GetAsync($"{Root}{Tables[typeof(T)]}/rows"); //> passthrough
}
