// A client in the shape that generators for OpenAPI documents emit: StringBuilder, placeholders, partial hooks.
namespace Generated;

public partial class PetsClient
{
    private readonly HttpClient _httpClient;
    private string _baseUrl = "https://pets.acme.test/api/v3";

    public PetsClient(HttpClient httpClient)
    {
        BaseUrl = "https://pets.acme.test/api/v3";
        _httpClient = httpClient;
    }

    public string BaseUrl
    {
        get { return _baseUrl; }
        set
        {
            _baseUrl = value;
            if (!string.IsNullOrEmpty(_baseUrl) && !_baseUrl.EndsWith("/"))
            {
                _baseUrl += '/';
            }
        }
    }

    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url);

    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder);

    public virtual async Task<string> GetPetByIdAsync(long petId, CancellationToken cancellationToken = default)
    {
        var client_ = _httpClient;
        using (var request_ = new HttpRequestMessage())
        {
            request_.Method = new HttpMethod("GET");
            request_.Headers.Accept.Add(System.Net.Http.Headers.MediaTypeWithQualityHeaderValue.Parse("application/json"));

            var urlBuilder_ = new StringBuilder();
            if (!string.IsNullOrEmpty(_baseUrl)) urlBuilder_.Append(_baseUrl);
            // Operation Path: "pets/{petId}"
            urlBuilder_.Append("pets/");
            urlBuilder_.Append(Uri.EscapeDataString(ConvertToString(petId, System.Globalization.CultureInfo.InvariantCulture)));

            PrepareRequest(client_, request_, urlBuilder_);

            var url_ = urlBuilder_.ToString();
            request_.RequestUri = new Uri(url_, UriKind.RelativeOrAbsolute);

            PrepareRequest(client_, request_, url_);

            var response_ = await client_.SendAsync(request_, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false); //> GET /pets/{petId}
            return await response_.Content.ReadAsStringAsync();
        }
    }

    public virtual async Task DeletePetAsync(long petId, string reason)
    {
        var urlBuilder_ = new StringBuilder();
        urlBuilder_.Append(BaseUrl != null ? BaseUrl.TrimEnd('/') : "").Append("/pets/{petId}?");
        urlBuilder_.Replace("{petId}", Uri.EscapeDataString(petId.ToString()));
        urlBuilder_.Append(Uri.EscapeDataString("reason") + "=").Append(Uri.EscapeDataString(reason)).Append("&");
        urlBuilder_.Length--;

        using (var request_ = new HttpRequestMessage())
        {
            request_.Method = new HttpMethod("DELETE");
            request_.RequestUri = new Uri(urlBuilder_.ToString(), UriKind.RelativeOrAbsolute);
            await _httpClient.SendAsync(request_); //> DELETE /pets/{petId}
        }
    }

    private string ConvertToString(object value, System.Globalization.CultureInfo cultureInfo) => Convert.ToString(value, cultureInfo) ?? "";
}
