// The classic helper: verb, URL and body as parameters.
#pragma warning disable SYSLIB0014
class RestHelper
{
    private readonly string _host = "https://crm.acme.test";

    public string Leads() => Call("GET", "/leads", null); //> wrapped GET /leads @ https://crm.acme.test

    public string AddLead(string json) => Call("POST", "/leads", json); //> wrapped POST /leads @ https://crm.acme.test

    public string MoveLead(int id, string stage, string json) =>
        Call("PUT", string.Format("/leads/{0}/stages/{1}", id, stage), json); //> wrapped PUT /leads/{id}/stages/{stage}

    private string Call(string method, string path, string? body)
    {
        var request = (HttpWebRequest)WebRequest.Create(new Uri(_host + path));
        request.Method = method;
        if (body != null)
        {
            var bytes = Encoding.UTF8.GetBytes(body);
            request.ContentLength = bytes.Length;
            request.GetRequestStream().Write(bytes, 0, bytes.Length);
        }

        using var reader = new StreamReader(request.GetResponse().GetResponseStream()); //> passthrough
        return reader.ReadToEnd();
    }
}
