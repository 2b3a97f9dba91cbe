// Static members, every overload: the parameter is found by its name.
using static Legacy.Http;

class News
{
    private const string Host = "https://news.acme.test";

    public string Today() => DownloadText($"{Host}/today"); //> GET /today @ https://news.acme.test

    public string Archive(int year) => Legacy.Http.DownloadText(new Uri($"{Host}/archive/{year}")); //> GET /archive/{year} @ https://news.acme.test

    public string Publish(string text) => UploadText(text, Host + "/articles"); //> POST /articles @ https://news.acme.test

    // Same name, own class.
    public string Own() => Http.DownloadText("https://news.acme.test/own");

    private static class Http
    {
        public static string DownloadText(string url) => url;
    }
}
