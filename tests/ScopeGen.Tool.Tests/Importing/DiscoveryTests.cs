using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>Google's REST discovery documents.</summary>
public sealed class DiscoveryTests : IDisposable
{
    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Nested_resources_are_read_with_their_flat_paths()
    {
        Assert.Equal(
            """
            # base-url: https://rockets.acme.test/launch
            # source: Rockets API, v1, REST discovery document, revision 20261101
            Scope,Method,Path,Description,Status,OperationId,Documentation
            ,GET,/v1/status,,,rockets.status,https://docs.acme.test
            https://acme.test/auth/rockets.readonly,GET,/v1/projects/{projectsId}/rockets,See rockets,,rockets.projects.rockets.list,https://docs.acme.test
            https://acme.test/auth/rockets,GET,/v1/projects/{projectsId}/rockets,Manage rockets,,rockets.projects.rockets.list,https://docs.acme.test
            https://acme.test/auth/rockets,POST,/v1/projects/{projectsId}/rockets/{rocketsId}:launch,Manage rockets,deprecated,rockets.projects.rockets.launch,https://docs.acme.test
            https://acme.test/auth/unused,,,Opens nothing,,,

            """,
            await _imports.TableAsync("google-discovery", "rockets.json", """
                {
                  "kind": "discovery#restDescription", "title": "Rockets API", "version": "v1", "revision": "20261101",
                  "documentationLink": "https://docs.acme.test", "rootUrl": "https://rockets.acme.test/", "servicePath": "launch/",
                  "auth": { "oauth2": { "scopes": {
                    "https://acme.test/auth/rockets": { "description": "Manage rockets" },
                    "https://acme.test/auth/rockets.readonly": { "description": "See rockets" },
                    "https://acme.test/auth/unused": { "description": "Opens nothing" } } } },
                  "methods": { "status": { "id": "rockets.status", "path": "v1/status", "httpMethod": "GET" } },
                  "resources": { "projects": { "resources": { "rockets": { "methods": {
                    "list": { "id": "rockets.projects.rockets.list", "path": "v1/{+parent}/rockets", "flatPath": "v1/projects/{projectsId}/rockets", "httpMethod": "GET",
                      "scopes": ["https://acme.test/auth/rockets", "https://acme.test/auth/rockets.readonly"] },
                    "launch": { "id": "rockets.projects.rockets.launch", "path": "v1/{+name}:launch", "flatPath": "v1/projects/{projectsId}/rockets/{rocketsId}:launch", "httpMethod": "POST",
                      "deprecated": true, "scopes": ["https://acme.test/auth/rockets"] } } } } } }
                }
                """));
    }

    [Theory]
    [InlineData("{ \"openapi\": \"3.0.0\" }", "d.json(1,1): no REST discovery document: it has neither 'resources' nor 'methods'")]
    [InlineData("{ \"resources\": {} }", "d.json: nothing was read: no scope and no endpoint")]
    [InlineData("{ \"methods\": { \"m\": { \"path\": \"x\" } } }", "d.json: nothing was read: no scope and no endpoint; d.json(1,19): the method 'm' has no HTTP method or path; it is left out")]
    public async Task What_is_no_such_document_is_said(string text, string expected) =>
        Assert.Equal("scopegen: " + expected, await _imports.FaultAsync("google-discovery", "d.json", text));

    [Theory]
    [InlineData("{\"auth\":5,\"resources\":{}}")]
    [InlineData("{\"auth\":{\"oauth2\":[]},\"methods\":{\"a\":5}}")]
    public async Task Values_of_other_kinds_are_left_out(string text) =>
        Assert.InRange((await _imports.RunAsync("google-discovery", "a.json", text)).ExitCode, 0, 2);
}
