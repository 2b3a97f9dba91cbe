using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>OpenAPI documents of every version, in JSON and YAML.</summary>
public sealed class OpenApiTests : IDisposable
{
    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Security_is_any_of_the_alternatives_and_all_within_one()
    {
        Assert.Equal(
            """
            # base-url: https://us.acme.test/v1
            # base-url: https://eu.acme.test/v1
            Scope,Method,Path,Event,Description,Status,OperationId,Documentation
            read,GET,/rockets/{id},,Reads rockets,,getRocket,https://docs.acme.test/rocket
            write profile,GET,/rockets/{id},,,,getRocket,https://docs.acme.test/rocket
            ,DELETE,/rockets/{id},,,deprecated,,
            read,GET,/rockets,,Reads rockets,,,
            ,POST,/rockets,,,,,
            ,GET,/keys,,,,,
            read,PUT,/pads,,Reads rockets,,putPad,
            hooks,,,rocket.landed,Tells of rockets,,,
            unused,,,,Opens nothing,,,

            """,
            await _imports.TableAsync("openapi", "acme.yaml", """
                openapi: 3.1.0
                info: { title: Acme, version: 1.0 }
                servers:
                  - url: https://{region}.acme.test/v1/
                    variables: { region: { default: us, enum: [us, eu] } }
                security:
                  - oauth: [read]
                paths:
                  /rockets/{id}:
                    get:
                      operationId: getRocket
                      externalDocs: { url: https://docs.acme.test/rocket }
                      security:
                        - oauth: [read]
                        - oauth: [write]
                          oidc: [profile]
                          key: []
                        - key: []
                      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Rocket" } } } } }
                    delete:
                      deprecated: true
                      security: []
                      responses: {}
                  /rockets:
                    get: { responses: {} }
                    post: { security: [ { oauth: [] } ], responses: {} }
                  /keys:
                    get: { security: [ { key: [] } ], responses: {} }
                  /pads:
                    $ref: "#/components/pathItems/Pads"
                webhooks:
                  rocket.landed:
                    post: { security: [ { oauth: [ hooks ] } ], responses: {} }
                  rocket.lost:
                    post: { security: [], responses: {} }
                components:
                  pathItems:
                    Pads: { put: { operationId: putPad, responses: {} } }
                  schemas:
                    Rocket: { type: object, properties: { next: { $ref: "#/components/schemas/Rocket" } } }
                  securitySchemes:
                    key: { type: apiKey, in: header, name: X-Key }
                    oidc: { type: openIdConnect, openIdConnectUrl: https://id.acme.test }
                    oauth:
                      type: oauth2
                      flows:
                        authorizationCode:
                          authorizationUrl: https://id.acme.test/a
                          tokenUrl: https://id.acme.test/t
                          scopes: { read: Reads rockets, write: Writes rockets, hooks: Tells of rockets, unused: Opens nothing }
                """));
    }

    [Fact]
    public async Task Swagger_has_host_and_base_path()
    {
        Assert.Equal(
            """
            # base-url: https://api.acme.test/v2
            Scope,Method,Path,Description,OperationId
            r,GET,/rockets/{id},Reads,getRocket
            r w,POST,/rockets/{id},,

            """,
            await _imports.TableAsync("openapi", "acme.json", """
                {
                  "swagger": "2.0", "info": { "title": "Acme", "version": "1" },
                  "host": "api.acme.test", "basePath": "/v2", "schemes": ["https"],
                  "securityDefinitions": { "o": { "type": "oauth2", "flow": "implicit", "authorizationUrl": "https://id.acme.test", "scopes": { "r": "Reads", "w": "Writes" } } },
                  "security": [ { "o": ["r"] } ],
                  "paths": { "/rockets/{id}": {
                    "get": { "operationId": "getRocket", "responses": {} },
                    "post": { "security": [ { "o": ["r", "w"] } ], "responses": {} } } }
                }
                """));
    }

    [Fact]
    public async Task Vendors_extensions_may_list_scopes_of_which_any_suffices()
    {
        Assert.Equal(
            """
            Scope,Method,Path
            meeting:read,GET,/meetings
            meeting:read:list,GET,/meetings
            meeting:read:list:admin,GET,/meetings
            o,GET,/users

            """,
            await _imports.RowsAsync("openapi", "vendor.json", """
                {
                  "openapi": "3.0.1", "info": { "title": "x", "version": "1" }, "servers": [ { "url": "https://api.acme.test" } ],
                  "components": { "securitySchemes": { "oauth": { "type": "oauth2", "flows": { } } } },
                  "security": [ { "oauth": [ "o" ] } ],
                  "paths": {
                    "/meetings": { "get": { "responses": {}, "x-extensions": { "x-macro-scopes": ["meeting:read"], "x-granular-scopes": [ { "scope": "meeting:read:list" }, { "scope": "meeting:read:list:admin" } ] } } },
                    "/users": { "get": { "responses": {} } }
                  }
                }
                """, "--scope-extension", "x-macro-scopes", "--scope-extension", "x-granular-scopes"));
    }

    [Fact]
    public async Task A_folder_is_read_in_the_order_of_its_files_and_paths_of_servers_go_into_the_routes()
    {
        static string Document(string path, string route) => $$"""
            { "openapi": "3.0.0", "info": {}, "servers": [ { "url": "https://api.acme.test/{{path}}" } ], "security": [ { "o": [ "{{path}}" ] } ],
              "components": { "securitySchemes": { "o": { "type": "oauth2", "flows": {} } } }, "paths": { "{{route}}": { "get": { "responses": {} } } } }
            """;
        _imports.Folder.Write("docs/b.json", Document("v2", "/b"));
        _imports.Folder.Write("docs/a/z.json", Document("v1", "/a"));
        _imports.Folder.Write("docs/readme.txt", "no document");

        var result = await CommandLine.RunAsync("import", "openapi", _imports.Folder.PathOf("docs"), "-o", _imports.Folder.PathOf("table.csv"));

        Assert.Empty(result.Error);
        Assert.Equal(
            """
            # base-url: https://api.acme.test
            Scope,Method,Path
            v1,GET,/v1/a
            v2,GET,/v2/b

            """,
            await File.ReadAllTextAsync(_imports.Folder.PathOf("table.csv")));
    }

    [Fact]
    public async Task Paths_may_stand_elsewhere_and_maps_may_be_merged()
    {
        _imports.Folder.Write("other.yaml", "rockets: { put: { operationId: put, security: [ { o: [ d ] } ] } }\n");

        Assert.Equal(
            """
            Scope,Method,Path,OperationId
            a,GET,/merged,
            b,GET,/direct,
            c,POST,/alias,
            b,GET,/alias,
            d,PUT,/file,put

            """,
            await _imports.RowsAsync("openapi", "acme.yaml", """
                openapi: 3.0.0
                x-common: &common { security: [ { o: [ a ] } ] }
                components: { securitySchemes: { o: { type: oauth2, flows: {} } } }
                paths:
                  /merged: { get: { <<: *common } }
                  /direct: { get: { security: [ { o: [ b ] } ] } }
                  /alias: { $ref: "#/paths/~1direct", post: { security: [ { o: [ c ] } ] } }
                  /file: { $ref: "other.yaml#/rockets" }
                """));
    }

    [Theory]
    [InlineData("[ { none: [ a ] } ]", "the security scheme 'none' is not declared; the operation is left out")]
    [InlineData("{ o: [ a ] }", "the security of the operation is no list of schemes with lists of scopes; the operation is left out")]
    [InlineData("[ { o: a } ]", "the security of the operation is no list of schemes with lists of scopes; the operation is left out")]
    public async Task What_is_not_understood_is_never_no_scope(string security, string expected)
    {
        var result = await _imports.RunAsync("openapi", "acme.yaml", $$"""
            openapi: 3.0.0
            components: { securitySchemes: { o: { type: oauth2, flows: {} } } }
            paths:
              /x: { get: { security: [ { o: [ a ] } ] } }
              /y: { get: { security: {{security}} } }
            """);

        Assert.Contains($"acme.yaml(5,14): {expected}\n", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("table.csv: 1 scope, 1 endpoint; 1 note\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "{ \"openapi\": \"4.0.0\", \"info\": {}, \"paths\": { \"/x\": { \"get\": {} } } }", "a.json(1,1): OpenAPI specification version '4.0.0' is not supported.")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths: { /x: {}, /x: {} }", "a.yaml(2,18): The key '/x' stands twice: nobody knows which one counts.")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths: { /x: { $ref: 'https://acme.test/x.yaml' } }", "a.yaml(2,22): the path stands at 'https://acme.test/x.yaml', which is not read; a document with everything in it is")]
    [InlineData("a.json", "{ \"openapi\": \"3.0.0\",\n  \"paths\": { \"/x\": ", "a.json(2,19): broken JSON: Unexpected end of content while loading JObject.")]
    [InlineData("a.json", "{ \"openapi\": \"3.0.0\" } x", "a.json(1,23): broken JSON: Additional text encountered after finished reading JSON content: x.")]
    [InlineData("a.json", "[1]", "a.json(1,1): an object is expected")]
    [InlineData("a.json", "{ \"a\": 1 }", "a.json(1,1): no OpenAPI document: neither 'openapi' nor 'swagger' stands there")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths: { /x: [\n", "a.yaml(3,1): This is no valid YAML: While parsing a node, did not find expected node content.")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths: *none\n", "a.yaml(2,8): This is no valid YAML: the alias 'none' names nothing.")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths:\n  /x: { $ref: '#/components/pathItems/X' }\n", "a.yaml(3,15): the reference '#/components/pathItems/X' leads nowhere")]
    [InlineData("a.yaml", "openapi: 3.0.0\ncomponents: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }\n", "a.yaml(2,37): the reference '#/components/schemas/B' leads to itself")]
    [InlineData("a.yaml", "openapi: 3.0.0\npaths:\n  /x: { $ref: 'other.yaml#/x' }\n", "a.yaml(3,15): the reference 'other.yaml#/x' leads to a file that does not exist")]
    [InlineData("a.yaml", "openapi: 3.0.0\ninfo: {}\npaths: {}\n", "a.yaml: nothing was read: no scope and no endpoint")]
    public async Task What_is_broken_is_said_with_its_place(string file, string text, string expected) =>
        Assert.Equal("scopegen: " + expected, await _imports.FaultAsync("openapi", file, text));

    [Fact]
    public async Task Aliases_of_aliases_are_bounded()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Assert.EndsWith(": The document's aliases make more than 1,000,000 values of it.", await _imports.FaultAsync("openapi", "bomb.yaml", "openapi: 3.0.0\n" + bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"openapi\": \"3.0.0\", \"x\": ", "[", "]", " }")]
    [InlineData("openapi: 3.0.0\nx: ", "[", "]", "\n")]
    public async Task Depth_is_bounded(string start, string open, string close, string end)
    {
        var deep = start + string.Concat(Enumerable.Repeat(open, 50_000)) + string.Concat(Enumerable.Repeat(close, 50_000)) + end;

        Assert.Contains("500", await _imports.FaultAsync("openapi", "deep", deep), StringComparison.Ordinal);
    }
}
