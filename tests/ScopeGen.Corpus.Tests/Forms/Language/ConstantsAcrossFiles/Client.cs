namespace Constants;

// The client's base stands in another part of the class.
internal partial class Calls
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://constants.acme.test/") };
}
