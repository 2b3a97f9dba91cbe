// Nobody in the project calls the base class's method: it may send what any of its subclasses says.
internal abstract class Export(HttpClient http)
{
    protected abstract string Format { get; }

    protected abstract HttpMethod Method { get; }

    public Task Run() => http.SendAsync(new HttpRequestMessage(Method, Format)); //> GET /csv | POST /pdf
}

internal sealed class CsvExport(HttpClient http) : Export(http)
{
    protected override string Format => "csv";

    protected override HttpMethod Method => HttpMethod.Get;
}

internal sealed class PdfExport(HttpClient http) : Export(http)
{
    protected override string Format => "pdf";

    protected override HttpMethod Method => HttpMethod.Post;
}
