using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>Microsoft Graph's permissions document.</summary>
public sealed class GraphTests : IDisposable
{
    private const string Document = """
        {
          "permissions": {
            "Mail.ReadWrite": {
              "schemes": { "DelegatedWork": { "userDisplayName": "Read and write your mail" }, "Application": { "adminDisplayName": "Read and write mail" } },
              "pathSets": [
                { "schemeKeys": ["DelegatedWork", "Application"], "methods": ["GET", "PATCH"], "paths": { "/users/{id}/messages": "least=Application" } }
              ]
            },
            "Mail.Read": {
              "schemes": { "DelegatedWork": { "adminDisplayName": "Read mail", "userDisplayName": "Read your mail" } },
              "pathSets": [
                { "schemeKeys": ["DelegatedWork"], "methods": ["GET"], "paths": { "/users/{id}/messages": "least=DelegatedWork,DelegatedPersonal", "/me/messages": "", "/groups/{id}/messages": "least=DelegatedWork;AlsoRequires=Group.Read,Member.Read" } }
              ]
            },
            "Group.Read": { "schemes": { "DelegatedWork": { "userDisplayName": "Read groups" } }, "pathSets": [] },
            "Unused": { "schemes": { "DelegatedWork": { "userDisplayName": "Opens nothing" } } }
          }
        }
        """;

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task The_least_privileged_comes_first_and_what_is_also_required_stands_beside_it() => Assert.Equal(
        """
        Scope,Method,Path,Description
        Mail.Read,GET,/users/{id}/messages,Read your mail
        Mail.ReadWrite,GET,/users/{id}/messages,Read and write your mail
        Mail.ReadWrite,PATCH,/users/{id}/messages,Read and write your mail
        Mail.Read,GET,/me/messages,Read your mail
        Mail.Read Group.Read Member.Read,GET,/groups/{id}/messages,
        Unused,,,Opens nothing

        """,
        await _imports.RowsAsync("microsoft-graph", "permissions.json", Document));

    [Fact]
    public async Task A_scheme_has_its_own_permissions() => Assert.Equal(
        """
        Scope,Method,Path,Description
        Mail.ReadWrite,GET,/users/{id}/messages,Read and write mail
        Mail.ReadWrite,PATCH,/users/{id}/messages,Read and write mail

        """,
        await _imports.RowsAsync("microsoft-graph", "permissions.json", Document, "--scheme", "Application"));

    [Fact]
    public async Task What_is_said_of_a_path_and_not_known_is_a_note()
    {
        var result = await _imports.RunAsync("microsoft-graph", "permissions.json", Document.Replace("\"/me/messages\": \"\"", "\"/me/messages\": \"some=thing\"", StringComparison.Ordinal));

        Assert.Contains("permissions.json(12,", result.Error, StringComparison.Ordinal);
        Assert.Contains("'some=thing' of the path '/me/messages' is not known; it is left out", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_document_is_none() =>
        Assert.Equal("scopegen: p.json(1,1): no permissions document of Microsoft Graph: it has no 'permissions'", await _imports.FaultAsync("microsoft-graph", "p.json", "{}"));

    [Theory]
    [InlineData("{\"permissions\":{\"D\":5,\"E\":null,\"F\":{\"schemes\":[],\"pathSets\":[5,{\"schemeKeys\":[\"DelegatedWork\"],\"methods\":[1],\"paths\":[1]}]},\"G\":{\"pathSets\":{}}}}")]
    public async Task Values_of_other_kinds_are_left_out(string text) =>
        Assert.InRange((await _imports.RunAsync("microsoft-graph", "a.json", text)).ExitCode, 0, 2);
}
