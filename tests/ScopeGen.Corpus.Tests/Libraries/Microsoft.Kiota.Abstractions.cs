// The public shape of Microsoft.Kiota.Abstractions (https://github.com/microsoft/kiota-dotnet), as far as generated clients use it.
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Microsoft.Kiota.Abstractions
{
    public enum Method
    {
        GET,
        POST,
        PATCH,
        DELETE,
        OPTIONS,
        CONNECT,
        PUT,
        TRACE,
        HEAD,
    }

    public interface IRequestOption;

    public class DefaultQueryParameters;

    public class RequestConfiguration<T>
        where T : class, new()
    {
        public T QueryParameters { get; set; } = new();
    }

    public class RequestHeaders
    {
        public bool TryAdd(string headerName, string headerValue) => throw new NotImplementedException();
    }

    public class RequestInformation
    {
        public RequestInformation() => throw new NotImplementedException();

        public RequestInformation(Method method, string urlTemplate, IDictionary<string, object> pathParameters) => throw new NotImplementedException();

        public string? UrlTemplate { get; set; }

        public Uri URI { get; set; } = null!;

        public Method HttpMethod { get; set; }

        public IDictionary<string, object> PathParameters { get; set; } = null!;

        public IDictionary<string, object> QueryParameters { get; set; } = null!;

        public RequestHeaders Headers { get; } = null!;

        public void Configure<T>(Action<RequestConfiguration<T>>? requestConfiguration)
            where T : class, new() => throw new NotImplementedException();

        public void AddQueryParameters<T>(T source)
            where T : class => throw new NotImplementedException();

        public void SetContentFromParsable<T>(IRequestAdapter requestAdapter, string contentType, T item)
            where T : IParsable => throw new NotImplementedException();
    }

    public interface IRequestAdapter
    {
        string? BaseUrl { get; set; }

        Task<TModel?> SendAsync<TModel>(RequestInformation requestInfo, ParsableFactory<TModel> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
            where TModel : IParsable;

        Task<IEnumerable<TModel>?> SendCollectionAsync<TModel>(RequestInformation requestInfo, ParsableFactory<TModel> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
            where TModel : IParsable;

        Task<TModel?> SendPrimitiveAsync<TModel>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default);

        Task SendNoContentAsync(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default);
    }

    public abstract class BaseRequestBuilder
    {
        protected BaseRequestBuilder(IRequestAdapter requestAdapter, string urlTemplate, IDictionary<string, object> pathParameters) => throw new NotImplementedException();

        protected BaseRequestBuilder(IRequestAdapter requestAdapter, string urlTemplate, string rawUrl) => throw new NotImplementedException();

        protected IDictionary<string, object> PathParameters { get; set; }

        protected IRequestAdapter RequestAdapter { get; set; }

        protected string UrlTemplate { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public class QueryParameterAttribute(string templateName) : Attribute
    {
        public string TemplateName { get; } = templateName;
    }
}

namespace Microsoft.Kiota.Abstractions.Serialization
{
    public interface IParseNode;

    public interface ISerializationWriter;

    public interface IParsable
    {
        IDictionary<string, Action<IParseNode>> GetFieldDeserializers();

        void Serialize(ISerializationWriter writer);
    }

    public delegate T ParsableFactory<T>(IParseNode node)
        where T : IParsable;
}
