// The public shape of RestEase 1.6 (https://github.com/canton7/RestEase), as far as the corpus uses it: the package that registries
// have is older, and lacks base addresses and base paths.
//# instead-of RestEase
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace RestEase;

public abstract class RequestAttributeBase : Attribute
{
    protected RequestAttributeBase(HttpMethod method)
    {
    }

    protected RequestAttributeBase(HttpMethod method, string? path)
    {
    }
}

[AttributeUsage(AttributeTargets.Method)]
public class RequestAttribute : RequestAttributeBase
{
    public RequestAttribute(string httpMethod)
        : base(new HttpMethod(httpMethod))
    {
    }

    public RequestAttribute(string httpMethod, string path)
        : base(new HttpMethod(httpMethod), path)
    {
    }
}

[AttributeUsage(AttributeTargets.Method)]
public class GetAttribute : RequestAttributeBase
{
    public GetAttribute()
        : base(HttpMethod.Get)
    {
    }

    public GetAttribute(string path)
        : base(HttpMethod.Get, path)
    {
    }
}

[AttributeUsage(AttributeTargets.Method)]
public class PostAttribute(string path) : RequestAttributeBase(HttpMethod.Post, path);

[AttributeUsage(AttributeTargets.Method)]
public class PutAttribute(string path) : RequestAttributeBase(HttpMethod.Put, path);

[AttributeUsage(AttributeTargets.Method)]
public class DeleteAttribute(string path) : RequestAttributeBase(HttpMethod.Delete, path);

[AttributeUsage(AttributeTargets.Interface)]
public class BasePathAttribute(string basePath) : Attribute
{
    public string BasePath { get; } = basePath;
}

[AttributeUsage(AttributeTargets.Interface)]
public class BaseAddressAttribute(string baseAddress) : Attribute
{
    public string BaseAddress { get; } = baseAddress;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public class PathAttribute : Attribute
{
    public PathAttribute()
    {
    }

    public PathAttribute(string name)
    {
    }
}

[AttributeUsage(AttributeTargets.Parameter)]
public class BodyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class HeaderAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

public class RestClient
{
    public RestClient(string baseUrl) => throw new NotImplementedException();

    public static T For<T>(string baseUrl) => throw new NotImplementedException();

    public static T For<T>(HttpClient httpClient) => throw new NotImplementedException();

    public T For<T>() => throw new NotImplementedException();
}
