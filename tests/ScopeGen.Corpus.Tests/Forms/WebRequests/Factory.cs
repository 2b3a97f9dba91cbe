// Requests made by a helper, and handed to another that reads the answer.
#pragma warning disable SYSLIB0014
class Soap
{
    private const string Endpoint = "https://soap.acme.test/services";

    public string Quote(string symbol)
    {
        var request = NewRequest("quotes/" + symbol);
        return ReadAnswer(request); //> wrapped GET /quotes/{symbol} @ https://soap.acme.test/services
    }

    public string Order(string symbol)
    {
        var request = NewRequest("orders");
        request.Method = "POST";
        request.ContentType = "text/xml";
        using (var writer = new StreamWriter(request.GetRequestStream()))
        {
            writer.Write(symbol);
        }

        return ReadAnswer(request); //> wrapped POST /orders @ https://soap.acme.test/services
    }

    private static HttpWebRequest NewRequest(string path)
    {
        var request = WebRequest.CreateHttp($"{Endpoint}/{path}");
        request.KeepAlive = false;
        request.Timeout = 30_000;
        return request;
    }

    private static string ReadAnswer(HttpWebRequest request)
    {
        using var response = request.GetResponse(); //> passthrough
        using var reader = new StreamReader(response.GetResponseStream());
        return reader.ReadToEnd();
    }
}
