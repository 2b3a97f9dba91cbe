// A service behind an interface: who calls the service is no call site, whatever its methods are called.
interface ICustomers
{
    Task<string> GetAsync(string id);

    Task DeleteAsync(string id);
}

class Customers(IHttpClientFactory factory) : ICustomers
{
    public async Task<string> GetAsync(string id)
    {
        using var http = factory.CreateClient();
        return await http.GetStringAsync($"https://crm.acme.test/customers/{id}"); //> direct GET /customers/{id} @ https://crm.acme.test
    }

    public async Task DeleteAsync(string id)
    {
        using var http = factory.CreateClient();
        await http.DeleteAsync($"https://crm.acme.test/customers/{id}"); //> direct DELETE /customers/{id} @ https://crm.acme.test
    }
}

class Cleanup(ICustomers customers)
{
    public async Task Run(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            var customer = await customers.GetAsync(id);
            if (customer.Length == 0)
            {
                await customers.DeleteAsync(id);
            }
        }
    }
}
