// acme.sinks.csv says what the members of the library send.
using Acme.Net;

class Users(IConnection connection)
{
    public Task<string> Get(string id) => connection.Fetch<string>($"users/{id}"); //> direct GET /users/{id}

    public Task<string> Create(string name) => connection.Push<string>("/users", new { name }); //> POST /users

    public Task<string> Delete(string id) => connection.Perform<string>("DELETE", $"/users/{id}"); //> DELETE /users/{id}

    public Task<string> List() => All("users"); //> wrapped GET /users

    // Not in the table.
    public Task<string> Cached(string id) => connection.Cached<string>($"users/{id}");

    private Task<string> All(string path) => connection.Fetch<string>(path); //> passthrough
}

class Concrete
{
    private readonly Connection _connection = new();

    // What implements a member of the table is that member.
    public Task<string> Me() => _connection.Fetch<string>("users/me"); //> GET /users/me
}
