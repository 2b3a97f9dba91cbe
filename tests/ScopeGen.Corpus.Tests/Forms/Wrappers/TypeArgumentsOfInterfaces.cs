// A generic interface that several classes implement, or one class twice: its type arguments tell which code is meant.
class Order;

class Invoice;

interface ILocates<T>
{
    string Path { get; }

    string One(int id);
}

class Orders : ILocates<Order>
{
    public string Path => "orders";

    public string One(int id) => "orders/" + id;
}

class Invoices : ILocates<Invoice>
{
    public string Path => "invoices";

    public string One(int id) => "invoices/" + id;
}

class Archive : ILocates<Order>, ILocates<Invoice>
{
    string ILocates<Order>.Path => "archive/orders";

    string ILocates<Invoice>.Path => "archive/invoices";

    string ILocates<Order>.One(int id) => "archive/orders/" + id;

    string ILocates<Invoice>.One(int id) => "archive/invoices/" + id;
}

class Client(HttpClient http)
{
    private const string Root = "https://shop.acme.test/";

    public Task Get<T>(ILocates<T> place, int id) => http.GetAsync(Root + place.One(id)); //> passthrough
}

class ArchivePages(Client client)
{
    public Task Order(int id) => client.Get<Order>(new Archive(), id); //> wrapped GET /archive/orders/{id}

    public Task Invoice(int id) => client.Get<Invoice>(new Archive(), id); //> wrapped GET /archive/invoices/{id}

    public Task Inferred(int id) => client.Get(new Orders(), id); //> wrapped GET /orders/{id}
}

class Index(HttpClient http, ILocates<Invoice> invoices)
{
    // The archive has invoices too, but nobody makes an object of orders here.
    public Task One(int id) => http.GetAsync("https://shop.acme.test/" + invoices.One(id)); //> direct GET /invoices/{id} | GET /archive/invoices/{id}

    public Task All() => http.GetAsync("https://shop.acme.test/" + invoices.Path); //> direct GET /invoices | GET /archive/invoices
}
