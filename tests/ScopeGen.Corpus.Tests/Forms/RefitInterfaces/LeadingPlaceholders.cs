// A placeholder is one segment. At the start of a path it says too little, unless the base names the resource.
using Refit;

interface ICrud<T, TKey>
{
    [Get("")]
    Task<List<T>> All(); //> GET / @ https://api.acme.test/users | GET / @ https://api.acme.test/groups

    [Get("/{key}")]
    Task<T> One(TKey key); //> GET /users/{key} @ https://api.acme.test | GET /groups/{key} @ https://api.acme.test
}

interface IGroups : ICrud<string, int>;

interface ITenants
{
    [Get("/{tenant}/{id}")]
    Task<string> Item(string tenant, string id); //> unresolved: parameter of a public method

    [Get("/{**path}")]
    Task<string> Anything(string path); //> unresolved: parameter of a public method
}

static class Apis
{
    public static readonly ICrud<string, Guid> Users = RestService.For<ICrud<string, Guid>>("https://api.acme.test/users");

    public static readonly IGroups Groups = RestService.For<IGroups>("https://api.acme.test/groups");

    public static readonly ITenants Tenants = RestService.For<ITenants>("https://api.acme.test");
}
