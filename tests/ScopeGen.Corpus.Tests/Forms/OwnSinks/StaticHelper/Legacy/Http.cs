namespace Legacy;

public static class Http
{
    public static string DownloadText(Uri url) => throw new NotImplementedException();

    public static string DownloadText(string url, int retries = 3) => throw new NotImplementedException();

    public static string UploadText(string text, string url) => throw new NotImplementedException();
}
