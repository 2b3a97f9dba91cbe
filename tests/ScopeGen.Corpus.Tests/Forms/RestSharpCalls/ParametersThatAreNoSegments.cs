// A parameter of a query or a body has the name of a placeholder by chance, and leaves it open.
using RestSharp;

class Bookings
{
    private readonly RestClient _client = new("https://stay.acme.test/v3");

    public Task<RestResponse> Mine(string hotel) => _client.ExecuteAsync( //> GET /hotels/{hotel}/bookings
        new RestRequest("hotels/{hotel}/bookings").AddParameter("hotel", "mine").AddUrlSegment("hotel", hotel));

    public Task<RestResponse> Filtered(string hotel) => _client.ExecuteAsync( //> GET /hotels/{hotel}/bookings
        new RestRequest("hotels/{hotel}/bookings")
            .AddParameter("hotel", "all", ParameterType.QueryString)
            .AddOrUpdateParameter("hotel", hotel, ParameterType.UrlSegment));

    public Task<RestResponse> Own() => _client.ExecuteAsync( //> GET /hotels/own/bookings
        new RestRequest("hotels/{hotel}/bookings").AddParameter("hotel", "own", ParameterType.UrlSegment));
}
