// HttpMessageInvoker, and a handler that sends on.
class Gateway
{
    private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler());

    public Task<HttpResponseMessage> Health(CancellationToken token) =>
        _invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://gateway.acme.test/health"), token); //> GET /health @ https://gateway.acme.test

    public HttpResponseMessage Reset(CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://gateway.acme.test/reset");
        return _invoker.Send(request, token); //> POST /reset @ https://gateway.acme.test
    }
}

class TokenHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // What goes through a handler was sent somewhere else.
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new("Bearer", "token");
        return await base.SendAsync(request, cancellationToken);
    }
}
