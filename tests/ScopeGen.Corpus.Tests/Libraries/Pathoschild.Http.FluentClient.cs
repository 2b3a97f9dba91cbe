// The public shape of Pathoschild.Http.FluentClient (https://github.com/Pathoschild/FluentHttpClient), as far as the corpus uses it.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Pathoschild.Http.Client;

public interface IClient : IDisposable
{
    HttpClient BaseClient { get; }

    IRequest SendAsync(HttpRequestMessage message);

    IClient SetUserAgent(string userAgent);

    IClient AddDefault(Func<IRequest, IRequest> apply);
}

public interface IRequest
{
    HttpRequestMessage Message { get; }

    CancellationToken CancellationToken { get; }

    IRequest WithBody(Func<IBodyBuilder, HttpContent?> build);

    IRequest WithHeader(string key, string? value);

    IRequest WithArgument(string key, object? value);

    IRequest WithArguments<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? arguments);

    IRequest WithArguments(object? arguments);

    IRequest WithCustom(Action<HttpRequestMessage> request);

    IRequest WithCancellationToken(CancellationToken cancellationToken);

    TaskAwaiter<IResponse> GetAwaiter();

    Task<IResponse> AsResponse();

    Task<HttpResponseMessage> AsMessage();

    Task<T> As<T>();

    Task<T[]> AsArray<T>();

    Task<byte[]> AsByteArray();

    Task<string> AsString();

    Task<Stream> AsStream();
}

public interface IResponse
{
    bool IsSuccessStatusCode { get; }

    HttpResponseMessage Message { get; }

    Task<T> As<T>();

    Task<T[]> AsArray<T>();

    Task<string> AsString();
}

public interface IBodyBuilder
{
    HttpContent FormUrlEncoded(object? arguments);

    HttpContent Model<T>(T body);
}

public class FluentClient : IClient
{
    public FluentClient() => throw new NotImplementedException();

    public FluentClient(string baseUri) => throw new NotImplementedException();

    public FluentClient(Uri? baseUri) => throw new NotImplementedException();

    public FluentClient(HttpClient baseClient, bool manageBaseClient = false) => throw new NotImplementedException();

    public FluentClient(Uri? baseUri, HttpClient? baseClient, bool manageBaseClient = false) => throw new NotImplementedException();

    public HttpClient BaseClient => throw new NotImplementedException();

    public virtual IRequest SendAsync(HttpRequestMessage message) => throw new NotImplementedException();

    public IClient SetUserAgent(string userAgent) => throw new NotImplementedException();

    public IClient AddDefault(Func<IRequest, IRequest> apply) => throw new NotImplementedException();

    public virtual void Dispose() => throw new NotImplementedException();
}

public static class FluentClientExtensions
{
    public static IRequest DeleteAsync(this IClient client, string? resource) => throw new NotImplementedException();

    public static IRequest GetAsync(this IClient client, string? resource) => throw new NotImplementedException();

    public static IRequest PostAsync(this IClient client, string? resource) => throw new NotImplementedException();

    public static IRequest PostAsync<TBody>(this IClient client, string? resource, TBody? body) => throw new NotImplementedException();

    public static IRequest PutAsync(this IClient client, string? resource) => throw new NotImplementedException();

    public static IRequest PutAsync<TBody>(this IClient client, string? resource, TBody? body) => throw new NotImplementedException();

    public static IRequest PatchAsync(this IClient client, string? resource) => throw new NotImplementedException();

    public static IRequest PatchAsync<TBody>(this IClient client, string? resource, TBody? body) => throw new NotImplementedException();

    public static IRequest SendAsync(this IClient client, HttpMethod method, string? resource) => throw new NotImplementedException();

    public static IRequest SendAsync(this IClient client, HttpMethod method, Uri? uri) => throw new NotImplementedException();

    public static IRequest WithOptions(this IRequest request, bool? ignoreHttpErrors = null, bool? ignoreNullArguments = null) => throw new NotImplementedException();

    public static IRequest WithBody<T>(this IRequest request, T body) => throw new NotImplementedException();

    public static IClient SetBearerAuthentication(this IClient client, string token) => throw new NotImplementedException();

    public static IRequest WithBearerAuthentication(this IRequest request, string token) => throw new NotImplementedException();
}
