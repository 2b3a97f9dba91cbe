// Repositories over a type whose name is the route.
class User;

class Team;

abstract class Repository<T>(HttpClient http)
{
    private static string Name => typeof(T).Name.ToLowerInvariant() + "s";

    public Task All() => http.GetAsync($"https://repos.acme.test/api/{Name}"); //> passthrough

    public Task One(int id) => http.GetAsync($"https://repos.acme.test/api/{Name}/{id}"); //> passthrough

    public Task Delete(int id) => http.DeleteAsync("https://repos.acme.test/raw/" + typeof(T).Name + "/" + id); //> passthrough
}

class UserRepository(HttpClient http) : Repository<User>(http);

class TeamRepository(HttpClient http) : Repository<Team>(http)
{
    public Task Members(int id) => One(id); //> wrapped GET /api/teams/{id}
}

class Pages(UserRepository users, TeamRepository teams)
{
    public Task Users() => users.All(); //> wrapped GET /api/users

    public Task User(int id) => users.One(id); //> wrapped GET /api/users/{id}

    public Task Teams() => teams.All(); //> wrapped GET /api/teams

    public Task Drop(int id) => teams.Delete(id); //> wrapped DELETE /raw/Team/{id}

    // Its own method, no repository's.
    public Task Nothing(int id) => Delete(id);

    private static Task Delete(int id) => Task.FromResult(id);
}
