// Segments that the code fills, with a constant, with what is not known, or not at all.
using RestSharp;

class Members(string token)
{
    private const string BaseUrl = "https://club.acme.test/v1/";
    private readonly RestClient _client = new(BaseUrl);

    public Task<RestResponse> Badges(string userId)
    {
        var request = new RestRequest("users/{userId}/{what}");
        request.AddUrlSegment("userId", userId);
        request.AddUrlSegment("what", "badges");
        request.AddQueryParameter("page", "1");
        return _client.ExecuteGetAsync(request); //> GET /users/{userId}/badges @ https://club.acme.test/v1
    }

    public Task<RestResponse> Parameter(string userId)
    {
        var request = new RestRequest("users/{userId}/{kind}", Method.Post)
            .AddParameter("userId", userId, ParameterType.UrlSegment)
            .AddUrlSegment("kind", "points")
            .AddParameter("amount", 5);
        return _client.ExecuteAsync(request); //> POST /users/{userId}/points @ https://club.acme.test/v1
    }

    // A query parameter is no segment, though it has a segment's name.
    public Task<RestResponse> NotASegment(string id) => _client.ExecuteAsync( //> GET /users/{id}/friends
        new RestRequest("users/{id}/friends").AddQueryParameter("id", "me").AddHeader("id", token));
}
