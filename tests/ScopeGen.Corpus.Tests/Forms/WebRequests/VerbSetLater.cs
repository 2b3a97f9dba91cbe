// WebRequest.Create makes the request, the verb is set later, GetResponse sends.
#pragma warning disable SYSLIB0014
static class Files
{
    private const string Root = "https://files.acme.test/api/v1";

    public static string Read(string id)
    {
        var request = (HttpWebRequest)WebRequest.Create(Root + "/files/" + id);
        request.Accept = "application/json";
        using var response = (HttpWebResponse)request.GetResponse(); //> GET /files/{id} @ https://files.acme.test/api/v1
        using var reader = new StreamReader(response.GetResponseStream());
        return reader.ReadToEnd();
    }

    public static void Delete(string id)
    {
        HttpWebRequest req = (HttpWebRequest)WebRequest.Create($"{Root}/files/{id}");
        req.Method = "DELETE";
        req.GetResponse().Close(); //> DELETE /files/{id} @ https://files.acme.test/api/v1
    }

    public static async Task Upload(string folder, byte[] content)
    {
        var req = WebRequest.CreateHttp(Root + "/folders/" + folder + "/files?overwrite=true");
        req.Method = WebRequestMethods.Http.Post;
        req.ContentType = "application/octet-stream";
        using (var stream = await req.GetRequestStreamAsync())
        {
            await stream.WriteAsync(content);
        }

        using var response = await req.GetResponseAsync(); //> POST /folders/{folder}/files @ https://files.acme.test/api/v1
    }

    // A request that nobody sends.
    public static WebRequest Prepare() => WebRequest.Create(Root + "/prepared");
}
