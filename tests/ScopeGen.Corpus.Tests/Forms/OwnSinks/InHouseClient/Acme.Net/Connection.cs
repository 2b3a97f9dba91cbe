// A library of the company's own, without source in the project that uses it.
namespace Acme.Net;

public interface IConnection
{
    Task<T> Fetch<T>(string path, CancellationToken token = default);

    Task<T> Push<T>(string path, object body);

    Task<T> Perform<T>(string verb, string path);

    Task<T> Cached<T>(string path);
}

public sealed class Connection : IConnection
{
    public Task<T> Fetch<T>(string path, CancellationToken token = default) => throw new NotImplementedException();

    public Task<T> Push<T>(string path, object body) => throw new NotImplementedException();

    public Task<T> Perform<T>(string verb, string path) => throw new NotImplementedException();

    public Task<T> Cached<T>(string path) => throw new NotImplementedException();
}
