// Requests of other protocols, and a verb that depends.
#pragma warning disable SYSLIB0014
class Transfers
{
    public long Size()
    {
        var request = (HttpWebRequest)WebRequest.Create("https://cdn.acme.test/releases/latest.zip");
        request.Method = "HEAD";
        return request.GetResponse().ContentLength; //> HEAD /releases/latest.zip @ https://cdn.acme.test
    }

    public void Mark(string id, bool read)
    {
        var request = WebRequest.Create("https://mail.acme.test/messages/" + id + "/read");
        request.Method = read ? "PUT" : "DELETE";
        request.GetResponse().Dispose(); //> PUT /messages/{id}/read | DELETE /messages/{id}/read
    }

    public string ReadFile(string path)
    {
        // No HTTP: a file, and FTP.
        var file = (FileWebRequest)WebRequest.Create(new Uri("file:///etc/hosts"));
        using var response = file.GetResponse();
        var ftp = (FtpWebRequest)WebRequest.Create("ftp://ftp.acme.test/list");
        ftp.Method = WebRequestMethods.Ftp.ListDirectory;
        using var listing = ftp.GetResponse();
        return path;
    }

    public void FromOutside(string url)
    {
        var request = WebRequest.Create(url);
        request.GetResponse(); //> unresolved: parameter of a public method
    }
}
