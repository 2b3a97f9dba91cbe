// What the code says and nobody follows: reflection, dynamic, decoding.
using System.Reflection;
using System.Text.RegularExpressions;

class Odd
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://odd.acme.test/") };

    public string Encoded { get; } = "dXNlcnM=";

    public Task Decoded() => _http.GetAsync(Encoding.UTF8.GetString(Convert.FromBase64String(Encoded))); //> unresolved: unsupported construct

    public Task Reflected() => _http.GetAsync((string)GetType().GetProperty(nameof(Encoded), BindingFlags.Public | BindingFlags.Instance)!.GetValue(this)!); //> unresolved: unsupported construct

    public Task Regular() => _http.GetAsync(Regex.Replace("users", ".+", m => m.Value.Insert(1, "e"))); //> unresolved: unsupported construct

    public Task Reversed() => _http.GetAsync(new string("sresu".Reverse().ToArray())); //> unresolved: unsupported construct

    public Task Dynamic(dynamic value) => _http.GetAsync((string)value.Path); //> unresolved

    // All of this is welcome in a segment.
    public Task Segment(dynamic value) => _http.GetAsync($"users/{Regex.Matches("a", "a")[0].Value}/{value.Id}/x"); //> GET /users/{match}/{id}/x
}
