// An app's service: one Execute for all, requests made by the callers or by a helper.
using RestSharp;

record Parcel(string Number);

class ParcelService
{
    private readonly RestClient _client = new("https://parcels.acme.test");

    public Task<Parcel> Track(string number) => ExecuteAsync<Parcel>(new RestRequest($"parcels/{number}")); //> wrapped GET /parcels/{number} @ https://parcels.acme.test

    public Task<Parcel> Send(Parcel parcel)
    {
        var request = NewRequest("parcels", Method.Post);
        request.AddJsonBody(parcel);
        return ExecuteAsync<Parcel>(request); //> wrapped POST /parcels @ https://parcels.acme.test
    }

    public async Task Recall(string number)
    {
        var request = NewRequest("parcels/{number}/recall", Method.Put);
        request.AddUrlSegment("number", number);
        await _client.ExecuteAsync(request); //> direct PUT /parcels/{number}/recall @ https://parcels.acme.test
    }

    private async Task<T> ExecuteAsync<T>(RestRequest request)
    {
        var response = await _client.ExecuteAsync<T>(request); //> passthrough
        return response.IsSuccessful && response.Data != null ? response.Data : throw new InvalidOperationException(response.ErrorMessage);
    }

    private static RestRequest NewRequest(string resource, Method method)
    {
        var request = new RestRequest(resource, method);
        request.AddHeader("Accept", "application/json");
        return request;
    }
}
