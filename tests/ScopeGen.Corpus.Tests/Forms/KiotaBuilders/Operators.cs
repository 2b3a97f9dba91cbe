// The operators of RFC 6570: path segments and reserved expansion are path, ? and & are not.
using Microsoft.Kiota.Abstractions;

public class FilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)
    : BaseRequestBuilder(requestAdapter, "{+baseurl}/drives/{drive}/files", pathParameters)
{
    public Task Reserved() => RequestAdapter.SendNoContentAsync( //> GET /drives/{drive}/root:/{path}:/content
        new RequestInformation(Method.GET, "{+baseurl}/drives/{drive}/root:/{+path}:/content", PathParameters));

    public Task Segments() => RequestAdapter.SendNoContentAsync( //> GET /drives/{drive}/items/{item}
        new RequestInformation(Method.GET, "{+baseurl}/drives/{drive}/items{/item}", PathParameters));

    public Task Continued() => RequestAdapter.SendNoContentAsync( //> PATCH /drives/{drive}/files
        new RequestInformation(Method.PATCH, "{+baseurl}/drives/{drive}/files?notify=true{&force}", PathParameters));

    public Task Constant()
    {
        var requestInfo = new RequestInformation(Method.PUT, UrlTemplate, PathParameters);
        requestInfo.Headers.TryAdd("Accept", "application/json");
        return RequestAdapter.SendNoContentAsync(requestInfo); //> PUT /drives/{drive}/files
    }

    // A description that nobody sends.
    public RequestInformation ToPostRequestInformation() => new(Method.POST, UrlTemplate, PathParameters);
}
