//# uses RestSharp106
// RestSharp before 107: verbs in capitals, and members of the request instead of extensions.
using RestSharp;

class Users
{
    private readonly IRestClient _client;

    public Users() => _client = new RestClient("https://directory.acme.test/rest");

    public string Get(string id)
    {
        var request = new RestRequest("users/{id}", Method.GET, DataFormat.Json);
        request.AddUrlSegment("id", id);
        IRestResponse response = _client.Execute(request); //> GET /users/{id} @ https://directory.acme.test/rest
        return response.Content;
    }

    public bool Create(string name)
    {
        var request = new RestRequest(Method.POST) { Resource = "users", RequestFormat = DataFormat.Json };
        request.AddJsonBody(new { name });
        return _client.Execute<bool>(request).Data; //> POST /users @ https://directory.acme.test/rest
    }

    public async Task Remove(string id)
    {
        IRestRequest request = new RestRequest("users/{id}/{part}") { Method = Method.DELETE };
        request = request.AddParameter("id", id, ParameterType.UrlSegment).AddParameter("part", "sessions", ParameterType.UrlSegment);
        await _client.ExecuteAsync(request); //> DELETE /users/{id}/sessions @ https://directory.acme.test/rest
    }

    public IRestResponse Groups(string id) => _client.Get(new RestRequest("users/" + id + "/groups", DataFormat.Json)); //> GET /users/{id}/groups

    public Task<string> Invite() => _client.PostAsync<string>(new RestRequest("invitations")); //> POST /invitations

    public IRestResponse VerbInTheCall() => _client.Execute(new RestRequest("locks"), Method.PUT); //> PUT /locks

    public Task Read(string id) => _client.ExecuteGetAsync<string>(new RestRequest("users/" + id)); //> GET /users/{id}

    public Task Lock(string id) => _client.ExecutePostAsync(new RestRequest($"users/{id}/lock", Method.PUT)); //> POST /users/{id}/lock
}
