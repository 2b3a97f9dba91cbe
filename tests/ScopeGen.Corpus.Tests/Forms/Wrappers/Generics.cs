// Generic wrappers, and a wrapper in a generic class.
interface IEntity
{
    static abstract string Path { get; }
}

record Invoice : IEntity
{
    public static string Path => "invoices";
}

record Customer : IEntity
{
    public static string Path => "customers";
}

class Api
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://erp.acme.test/") };

    public async Task<TOut> Call<TIn, TOut>(HttpMethod method, string path, TIn input)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(input) };
        var response = await _http.SendAsync(request); //> passthrough
        return (await response.Content.ReadFromJsonAsync<TOut>())!;
    }

    public Task<T?> Get<T>(int id)
        where T : IEntity => _http.GetFromJsonAsync<T>($"{T.Path}/{id}"); //> passthrough
}

class Erp(Api api)
{
    public Task<Invoice?> Invoice(int id) => api.Get<Invoice>(id); //> wrapped GET /invoices/{id}

    public Task<Customer?> Customer(int id) => api.Get<Customer>(id); //> wrapped GET /customers/{id}

    public Task<Invoice> Create(Customer customer) => api.Call<Customer, Invoice>(HttpMethod.Post, "invoices", customer); //> wrapped POST /invoices

    public Task<bool> Pay(int id) => api.Call<object?, bool>(HttpMethod.Put, $"invoices/{id}/payment", null); //> wrapped PUT /invoices/{id}/payment
}
