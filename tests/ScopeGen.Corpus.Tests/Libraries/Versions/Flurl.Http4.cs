// The public shape of Flurl.Http 4 (https://flurl.dev), as far as the corpus uses it. It is newer than the package that registries have;
// what differs is IFlurlResponse, the cache of clients, and where PostJsonAsync's body stands.
//# instead-of Flurl Flurl.Http
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Flurl
{
    public enum NullValueHandling
    {
        NameOnly,
        Remove,
        Ignore,
    }

    public class Url
    {
        public Url(string? baseUrl = null) => throw new NotImplementedException();

        public Url(Uri uri) => throw new NotImplementedException();

        public string Path { get; set; } = null!;

        public static string Combine(params string[] parts) => throw new NotImplementedException();

        public static implicit operator Url(string url) => throw new NotImplementedException();

        public static implicit operator string(Url url) => throw new NotImplementedException();

        public Url AppendPathSegment(object segment, bool fullyEncode = false) => throw new NotImplementedException();

        public Url AppendPathSegments(params object[] segments) => throw new NotImplementedException();

        public Url SetQueryParam(string name, object? value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw new NotImplementedException();

        public Url SetQueryParams(object? values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw new NotImplementedException();
    }

    public static class GeneratedExtensions
    {
        public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => throw new NotImplementedException();

        public static Url AppendPathSegments(this string url, params object[] segments) => throw new NotImplementedException();

        public static Url SetQueryParam(this string url, string name, object? value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw new NotImplementedException();
    }
}

namespace Flurl.Http
{
    public interface IFlurlResponse : IDisposable
    {
        int StatusCode { get; }

        Task<T> GetJsonAsync<T>();
    }

    public interface IFlurlRequest
    {
        HttpMethod Verb { get; set; }

        Url Url { get; set; }

        Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent? content = null, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default);
    }

    public interface IFlurlClient : IDisposable
    {
        string BaseUrl { get; set; }

        HttpClient HttpClient { get; }

        IFlurlRequest Request(params object[] urlSegments);
    }

    public class FlurlClient : IFlurlClient
    {
        public FlurlClient(string? baseUrl = null) => throw new NotImplementedException();

        public FlurlClient(HttpClient httpClient, string? baseUrl = null) => throw new NotImplementedException();

        public string BaseUrl { get; set; } = null!;

        public HttpClient HttpClient => throw new NotImplementedException();

        public IFlurlRequest Request(params object[] urlSegments) => throw new NotImplementedException();

        public void Dispose() => throw new NotImplementedException();
    }

    public class FlurlRequest : IFlurlRequest
    {
        public FlurlRequest(Url url) => throw new NotImplementedException();

        public FlurlRequest(string? baseUrl = null) => throw new NotImplementedException();

        public HttpMethod Verb { get; set; } = null!;

        public Url Url { get; set; } = null!;

        public Task<IFlurlResponse> SendAsync(HttpMethod verb, HttpContent? content = null, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();
    }

    public static class UrlBuilderExtensions
    {
        public static IFlurlRequest AppendPathSegment(this IFlurlRequest request, object segment, bool fullyEncode = false) => throw new NotImplementedException();

        public static IFlurlRequest AppendPathSegments(this IFlurlRequest request, params object[] segments) => throw new NotImplementedException();

        public static IFlurlRequest SetQueryParam(this IFlurlRequest request, string name, object? value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw new NotImplementedException();

        public static IFlurlRequest SetQueryParams(this IFlurlRequest request, object? values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => throw new NotImplementedException();
    }

    public static class GeneratedExtensions
    {
        public static IFlurlRequest WithHeader(this string url, string name, object value) => throw new NotImplementedException();

        public static IFlurlRequest WithHeader(this Url url, string name, object value) => throw new NotImplementedException();

        public static IFlurlRequest WithHeader(this IFlurlRequest request, string name, object value) => throw new NotImplementedException();

        public static IFlurlRequest WithOAuthBearerToken(this string url, string token) => throw new NotImplementedException();

        public static IFlurlRequest WithOAuthBearerToken(this Url url, string token) => throw new NotImplementedException();

        public static IFlurlRequest WithOAuthBearerToken(this IFlurlRequest request, string token) => throw new NotImplementedException();

        public static Task<IFlurlResponse> GetAsync(this IFlurlRequest request, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<T> GetJsonAsync<T>(this IFlurlRequest request, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<T> GetJsonAsync<T>(this Url url, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<T> GetJsonAsync<T>(this string url, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<string> GetStringAsync(this Url url, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> PostAsync(this IFlurlRequest request, HttpContent? content = null, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> PostJsonAsync(this IFlurlRequest request, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> PostJsonAsync(this Url url, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> PutJsonAsync(this IFlurlRequest request, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> PatchJsonAsync(this IFlurlRequest request, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> DeleteAsync(this IFlurlRequest request, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();

        public static Task<IFlurlResponse> SendJsonAsync(this IFlurlRequest request, HttpMethod verb, object body, HttpCompletionOption completionOption = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();
    }

    public static class ResponseExtensions
    {
        public static Task<T> ReceiveJson<T>(this Task<IFlurlResponse> response) => throw new NotImplementedException();

        public static Task<string> ReceiveString(this Task<IFlurlResponse> response) => throw new NotImplementedException();
    }
}

namespace Flurl.Http.Configuration
{
    public interface IFlurlClientCache
    {
        IFlurlClient GetOrAdd(string name, string? baseUrl = null, Action<object>? configure = null);
    }
}
