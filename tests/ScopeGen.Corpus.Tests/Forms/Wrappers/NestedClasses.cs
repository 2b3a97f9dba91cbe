// Nested, partial and generic classes, static and instance, that share one sender.
static partial class Vendor
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://vendor.acme.test/") };

    private static Task<HttpResponseMessage> Call(string verb, string path) => Http.SendAsync(new HttpRequestMessage(HttpMethod.Parse(verb), path)); //> passthrough

    public static class Teams
    {
        private const string Root = "teams";

        public static Task List() => Call("GET", Root); //> wrapped GET /teams

        public static Task Create() => Call("POST", Root); //> wrapped POST /teams

        public static class Members
        {
            public static Task Add(int team, int member) => Call("PUT", $"{Root}/{team}/members/{member}"); //> wrapped PUT /teams/{team}/members/{member}
        }
    }
}

static partial class Vendor
{
    public static Task Health() => Call("HEAD", "health"); //> wrapped HEAD /health
}
