// Methods with a verb's name on other types than IClient.
using Pathoschild.Http.Client;

interface IAccounts
{
    Task<string> GetAsync(string id);
}

static class AccountExtensions
{
    public static Task<string> GetAsync(this IAccounts accounts, int number) => accounts.GetAsync(number.ToString());

    public static Task DeleteAsync(this IAccounts accounts, string resource) => Task.CompletedTask;
}

class Accounts(IClient client) : IAccounts
{
    public Task<string> GetAsync(string id) => client.GetAsync($"accounts/{id}").AsString(); //> GET /accounts/{id}
}

class Page(IAccounts accounts)
{
    public async Task Show()
    {
        await accounts.GetAsync("5");
        await accounts.GetAsync(5);
        await accounts.DeleteAsync("accounts/5");
    }
}
