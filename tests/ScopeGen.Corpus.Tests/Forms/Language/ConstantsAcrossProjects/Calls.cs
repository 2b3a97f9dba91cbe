using Shared;

class Calls(HttpClient http)
{
    public Task A() => http.GetAsync(Routes.Users); //> GET /users

    public Task B(int id) => http.GetAsync($"{Routes.Root}/teams/{id}"); //> GET /teams/{id} @ https://shared.acme.test

    public Task C() => http.GetAsync($"{Routes.Root}/{Area.North}"); //> GET /North

    // A field's value and a method's code are not in a reference.
    public Task D() => http.GetAsync(Routes.Groups); //> unresolved

    public Task E(string id) => http.GetAsync(Routes.User(id)); //> unresolved
}
