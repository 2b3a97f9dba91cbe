// An attribute on an interface's method is the call site, at the method's line.
using Refit;

record User(string Id);

interface IUsersApi
{
    [Get("/users")]
    Task<List<User>> List([Query] int page); //> GET /users

    [Get("/users/{id}")]
    Task<User> Get(string id); //> direct GET /users/{id}

    [Post("/users")]
    Task<User> Create([Body] User user); //> POST /users

    [Put("/users/{user.Id}")]
    Task Replace(User user); //> PUT /users/{id}

    [Patch("/users/{id}?notify=true")]
    Task Change(string id, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> fields); //> PATCH /users/{id}

    [Delete("/users/{id}/sessions/{session}")]
    Task SignOut([AliasAs("id")] string user, string session); //> DELETE /users/{id}/sessions/{session}

    [Head("/users/{id}")]
    Task Exists(string id); //> HEAD /users/{id}

    // No attribute, no request.
    Task<User> Cached(string id) => Get(id);
}

class UserPage(IUsersApi api)
{
    // The interface has said it already.
    public Task<User> Show(string id) => api.Get(id);
}
