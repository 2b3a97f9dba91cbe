// Extension methods that say the verb, with a request or with a resource.
using RestSharp;

record Product(string Sku);

class Products
{
    private readonly IRestClient _client;

    public Products() => _client = new RestClient(new RestClientOptions("https://shop.acme.test"));

    public Task<Product?> Get(string sku) => _client.GetAsync<Product>($"products/{sku}"); //> GET /products/{sku} @ https://shop.acme.test

    public Task<Product?> ByObject(string sku) => _client.GetAsync<Product>("products/{sku}", new { sku }); //> GET /products/{sku}

    public Task<Product?> Create(Product product) => _client.PostJsonAsync<Product, Product>("products", product); //> POST /products

    public Task<HttpStatusCode> Put(Product product) => _client.PutJsonAsync($"products/{product.Sku}", product); //> PUT /products/{sku}

    // The method's verb wins over the request's.
    public Task<RestResponse> Stock(string sku) => _client.PatchAsync(new RestRequest($"products/{sku}/stock", Method.Get)); //> PATCH /products/{sku}/stock

    public Task<RestResponse> Remove(string sku) => _client.ExecuteDeleteAsync(new RestRequest($"products/{sku}")); //> DELETE /products/{sku}

    public RestResponse<Product> Post(Product product) => _client.ExecutePost<Product>(new RestRequest("products/import").AddJsonBody(product)); //> POST /products/import

    public Task<byte[]?> Image(string sku) => _client.DownloadDataAsync(new RestRequest($"products/{sku}/image")); //> GET /products/{sku}/image

    public Task<RestResponse> Exists(string sku) => _client.HeadAsync(new RestRequest("products/" + sku)); //> HEAD /products/{sku}
}
