namespace Hub;

public interface IApiConnection
{
    Task<T> Get<T>(Uri uri);

    Task<IReadOnlyList<T>> GetAll<T>(Uri uri, int pageSize = 30);

    Task<T> Post<T>(Uri uri, object body);

    Task Delete(Uri uri);

    Task Put(Uri uri);
}

public class ApiConnection(IConnection connection) : IApiConnection
{
    public Task<T> Get<T>(Uri uri) => connection.Get<T>(uri); //> hop

    public async Task<IReadOnlyList<T>> GetAll<T>(Uri uri, int pageSize = 30)
    {
        var all = new List<T>();
        for (var page = 1; ; page++)
        {
            var items = await GetPage<T>(uri, page, pageSize); //> hop
            all.AddRange(items);
            if (items.Count < pageSize)
            {
                return all;
            }
        }
    }

    public Task<T> Post<T>(Uri uri, object body) => connection.Send<T>(uri, HttpMethod.Post, body); //> hop

    public Task Delete(Uri uri) => connection.Send<object>(uri, HttpMethod.Delete, null); //> hop

    public Task Put(Uri uri) => connection.Send<object>(uri, HttpMethod.Put, null); //> hop

    private Task<List<T>> GetPage<T>(Uri uri, int page, int size) =>
        connection.Get<List<T>>(new Uri($"{uri}?page={page}&per_page={size}", UriKind.Relative)); //> hop
}
