// A WebClient of one's own.
#pragma warning disable SYSLIB0014
class PatientClient : WebClient
{
    protected override WebRequest GetWebRequest(Uri address)
    {
        var request = base.GetWebRequest(address);
        request.Timeout = 60_000;
        return request;
    }

    public string Status() => DownloadString("https://jobs.acme.test/status"); //> GET /status @ https://jobs.acme.test
}

class Jobs(PatientClient client)
{
    public string Run(string name) => client.UploadString(BuildUrl(name), "POST", "{}"); //> POST /jobs/{name}/runs @ https://jobs.acme.test

    public string Read(string url) => client.DownloadString(url); //> unresolved: parameter of a public method

    private static string BuildUrl(string name)
    {
        var url = "https://jobs.acme.test";
        url += $"/jobs/{name}/runs";
        return url;
    }
}
