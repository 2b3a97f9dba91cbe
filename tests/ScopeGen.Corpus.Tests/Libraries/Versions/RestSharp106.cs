// The public shape of RestSharp 106 (https://restsharp.dev), as far as the corpus uses it: verbs in capitals, IRestRequest, and
// parameters that are methods of the request.
//# instead-of RestSharp
using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace RestSharp;

public enum Method
{
    GET,
    POST,
    PUT,
    DELETE,
    HEAD,
    OPTIONS,
    PATCH,
    MERGE,
    COPY,
}

public enum ParameterType
{
    Cookie,
    GetOrPost,
    UrlSegment,
    HttpHeader,
    RequestBody,
    QueryString,
    QueryStringWithoutEncode,
}

public enum DataFormat
{
    Json,
    Xml,
    None,
}

public interface IRestRequest
{
    Method Method { get; set; }

    string Resource { get; set; }

    IRestRequest AddParameter(string name, object value);

    IRestRequest AddParameter(string name, object value, ParameterType type);

    IRestRequest AddHeader(string name, string value);

    IRestRequest AddUrlSegment(string name, string value);

    IRestRequest AddUrlSegment(string name, object value);

    IRestRequest AddQueryParameter(string name, string value);

    IRestRequest AddJsonBody(object obj);
}

public class RestRequest : IRestRequest
{
    public RestRequest() => throw new NotImplementedException();

    public RestRequest(Method method) => throw new NotImplementedException();

    public RestRequest(string resource) => throw new NotImplementedException();

    public RestRequest(string resource, Method method) => throw new NotImplementedException();

    public RestRequest(string resource, DataFormat dataFormat) => throw new NotImplementedException();

    public RestRequest(string resource, Method method, DataFormat dataFormat) => throw new NotImplementedException();

    public RestRequest(Uri resource, Method method) => throw new NotImplementedException();

    public Method Method { get; set; }

    public string Resource { get; set; }

    public DataFormat RequestFormat { get; set; }

    public IRestRequest AddParameter(string name, object value) => throw new NotImplementedException();

    public IRestRequest AddParameter(string name, object value, ParameterType type) => throw new NotImplementedException();

    public IRestRequest AddHeader(string name, string value) => throw new NotImplementedException();

    public IRestRequest AddUrlSegment(string name, string value) => throw new NotImplementedException();

    public IRestRequest AddUrlSegment(string name, object value) => throw new NotImplementedException();

    public IRestRequest AddQueryParameter(string name, string value) => throw new NotImplementedException();

    public IRestRequest AddJsonBody(object obj) => throw new NotImplementedException();
}

public interface IRestResponse
{
    string Content { get; }

    HttpStatusCode StatusCode { get; }
}

public interface IRestResponse<T> : IRestResponse
{
    T Data { get; }
}

public interface IRestClient
{
    Uri BaseUrl { get; set; }

    IRestResponse Execute(IRestRequest request);

    IRestResponse Execute(IRestRequest request, Method httpMethod);

    IRestResponse<T> Execute<T>(IRestRequest request);

    Task<IRestResponse> ExecuteAsync(IRestRequest request, CancellationToken cancellationToken = default);

    Task<IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, CancellationToken cancellationToken = default);

    Task<IRestResponse<T>> ExecuteGetAsync<T>(IRestRequest request, CancellationToken cancellationToken = default);

    Task<IRestResponse> ExecutePostAsync(IRestRequest request, CancellationToken cancellationToken = default);

    byte[] DownloadData(IRestRequest request);
}

public class RestClient : IRestClient
{
    public RestClient() => throw new NotImplementedException();

    public RestClient(Uri baseUrl) => throw new NotImplementedException();

    public RestClient(string baseUrl) => throw new NotImplementedException();

    public virtual Uri BaseUrl { get; set; }

    public IRestResponse Execute(IRestRequest request) => throw new NotImplementedException();

    public IRestResponse Execute(IRestRequest request, Method httpMethod) => throw new NotImplementedException();

    public IRestResponse<T> Execute<T>(IRestRequest request) => throw new NotImplementedException();

    public Task<IRestResponse> ExecuteAsync(IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<IRestResponse<T>> ExecuteGetAsync<T>(IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<IRestResponse> ExecutePostAsync(IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public byte[] DownloadData(IRestRequest request) => throw new NotImplementedException();
}

public static class RestClientExtensions
{
    public static IRestResponse Get(this IRestClient client, IRestRequest request) => throw new NotImplementedException();

    public static IRestResponse<T> Get<T>(this IRestClient client, IRestRequest request) => throw new NotImplementedException();

    public static IRestResponse Post(this IRestClient client, IRestRequest request) => throw new NotImplementedException();

    public static IRestResponse<T> Post<T>(this IRestClient client, IRestRequest request) => throw new NotImplementedException();

    public static IRestResponse Delete(this IRestClient client, IRestRequest request) => throw new NotImplementedException();

    public static Task<T> GetAsync<T>(this IRestClient client, IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<T> PostAsync<T>(this IRestClient client, IRestRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
