using static Constants.Paths;
using Short = Constants.Paths;

namespace Constants;

internal static partial class Split
{
    internal const string Second = First + "/second";
}

internal partial class Calls
{
    public Task A() => _http.GetAsync(Users); //> GET /v7/users @ https://constants.acme.test

    public Task B(int id) => _http.GetAsync($"{Short.Groups}/{id}"); //> GET /v7/groups/{id}

    public Task C(int id) => _http.GetAsync(Group(id)); //> GET /v7/groups/{id}

    public Task D() => _http.GetAsync(Split.Second); //> GET /first/second
}
