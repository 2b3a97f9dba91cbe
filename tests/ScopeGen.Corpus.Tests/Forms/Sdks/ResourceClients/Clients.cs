namespace Hub;

public abstract class ApiClient(IApiConnection apiConnection)
{
    protected IApiConnection ApiConnection { get; private set; } = apiConnection;
}

public class UsersClient(IApiConnection apiConnection) : ApiClient(apiConnection)
{
    public Task<string> Current() => ApiConnection.Get<string>(ApiUrls.User()); //> wrapped GET /user @ https://api.hub.test

    public Task<string> Get(string login)
    {
        ArgumentNullException.ThrowIfNull(login);
        return ApiConnection.Get<string>(ApiUrls.User(login)); //> wrapped GET /users/{login} @ https://api.hub.test
    }
}

public class IssuesClient : ApiClient
{
    public IssuesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
        LockUnlock = new LockClient(apiConnection);
    }

    public LockClient LockUnlock { get; }

    public Task<IReadOnlyList<string>> All(string owner, string name) => ApiConnection.GetAll<string>(ApiUrls.Issues(owner, name)); //> wrapped GET /repos/{owner}/{name}/issues

    public Task<string> Get(string owner, string name, long number) => ApiConnection.Get<string>(ApiUrls.Issue(owner, name, number)); //> wrapped GET /repos/{owner}/{name}/issues/{number}

    public Task<string> Create(string owner, string name, object issue) => ApiConnection
        .Post<string>(ApiUrls.Issues(owner, name), issue); //> wrapped POST /repos/{owner}/{name}/issues
}

public class LockClient(IApiConnection apiConnection) : ApiClient(apiConnection)
{
    public Task Lock(long repository, long number) => ApiConnection.Put(ApiUrls.Lock(repository, number)); //> wrapped PUT /repositories/{repository}/issues/{number}/lock

    public Task Unlock(long repository, long number) => ApiConnection.Delete(ApiUrls.Lock(repository, number)); //> wrapped DELETE /repositories/{repository}/issues/{number}/lock
}

public class HubClient
{
    public HubClient()
    {
        var connection = new ApiConnection(new Connection());
        Users = new UsersClient(connection);
        Issues = new IssuesClient(connection);
    }

    public UsersClient Users { get; }

    public IssuesClient Issues { get; }

    // Its own members are wrappers of nothing.
    public Task<string> Me() => Users.Current();
}
