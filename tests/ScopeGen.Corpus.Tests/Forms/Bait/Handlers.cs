// What goes through a handler was sent elsewhere.
class RetryHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        for (var attempt = 0; attempt < 3 && !response.IsSuccessStatusCode; attempt++)
        {
            response = await base.SendAsync(request, cancellationToken);
        }

        return response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => base.Send(request, cancellationToken);
}

class FakeHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://fake.test/users") });
}

class Test
{
    public HttpClient Client() => new(new RetryHandler { InnerHandler = new FakeHandler() }) { BaseAddress = new Uri("https://fake.test/") };
}
