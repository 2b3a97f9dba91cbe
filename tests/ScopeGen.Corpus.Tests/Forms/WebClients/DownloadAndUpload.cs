// WebClient: Download reads, Upload posts unless told otherwise.
#pragma warning disable SYSLIB0014
class Reports
{
    private const string Api = "https://reports.acme.test";

    public string Text(int year) => new WebClient().DownloadString($"{Api}/reports/{year}"); //> GET /reports/{year} @ https://reports.acme.test

    public async Task<byte[]> Pdf(int year)
    {
        using var client = new WebClient();
        client.Headers.Add("Accept", "application/pdf");
        return await client.DownloadDataTaskAsync(new Uri(Api + "/reports/" + year + ".pdf")); //> GET /reports/{year}.pdf @ https://reports.acme.test
    }

    public void Save(int year, string file)
    {
        using var client = new WebClient();
        client.DownloadFile($"{Api}/reports/{year}/raw", file); //> GET /reports/{year}/raw
        using var stream = client.OpenRead($"{Api}/reports/{year}/stream"); //> GET /reports/{year}/stream
    }

    public void Create(string json, byte[] data)
    {
        using var client = new WebClient();
        client.UploadString(Api + "/reports", json); //> POST /reports @ https://reports.acme.test
        client.UploadString(Api + "/reports/draft", "PUT", json); //> PUT /reports/draft
        client.UploadData(Api + "/reports/images", data); //> POST /reports/images
        client.UploadValues(Api + "/reports/tags", "PATCH", []); //> PATCH /reports/tags
        client.UploadFile(Api + "/reports/files", "local.bin"); //> POST /reports/files
    }
}
