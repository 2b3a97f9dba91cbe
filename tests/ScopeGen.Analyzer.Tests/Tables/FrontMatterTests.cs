namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1007: a table names no provider or no base URL.</summary>
public class FrontMatterTests
{
    [Fact]
    public Task A_table_without_a_provider_is_reported_at_its_start() => TableTest.RunAsync("""
        {|SCG1007:|}# base-url: https://api.acme.test
        Scope
        a
        """);

    [Fact]
    public Task A_table_with_endpoints_and_without_a_base_URL_is_reported_at_its_start() => TableTest.RunAsync("""
        {|SCG1007:|}# provider: Acme
        # baseurl: https://api.acme.test
        Scope,Method,Path
        a,GET,/x
        """);

    [Fact]
    public Task A_line_that_is_wrong_is_reported_at_its_place() => TableTest.RunAsync("""
        # Tables of Acme
        {|SCG1007:# provider: Acme!|}
          {|SCG1007:# base-url: api.acme.test|}
        {|SCG1007:# base-url: ftp://api.acme.test|}
        Scope,Method,Path
        a,GET,/x
        """);

    [Fact]
    public Task A_second_provider_is_reported() => TableTest.RunAsync("""
        # provider: Acme
        {|SCG1007:# provider: Zoom|}
        Scope
        a
        """);

    [Fact]
    public async Task Says_what_is_expected() => Assert.Equal(
        [
            "a.csv(1,1): SCG1007: 'Acme!' is no provider name: letters, digits, '.', '-', '_' and spaces are expected.",
            "a.csv(2,1): SCG1007: 'api.acme.test' is no base URL: an absolute http or https URL is expected, without user, query and fragment.",
        ],
        await TableTest.PrintAsync("# provider: Acme!\n# base-url: api.acme.test\nScope,Method,Path\na,GET,/x\n"));

    [Fact]
    public Task A_table_of_scopes_and_events_needs_no_base_URL() => TableTest.RunAsync("""
        # provider: Acme
        Scope,Event
        a,
        a,created
        """);

    [Fact]
    public Task The_project_may_name_the_provider()
    {
        var test = TableTest.Of();
        test.TestState.AddTable("acme.csv", "# base-url: https://api.acme.test\nScope,Method,Path\na,GET,/x\n", "Acme");
        test.TestState.AddTable("bad.csv", "{|SCG1007:|}# provider: Acme\nScope\na\n", "Acme!");
        return test.RunAsync();
    }

    [Fact]
    public Task Another_table_of_the_provider_may_name_the_base_URL() => TableTest.RunAsync(
        "# provider: Acme\nScope,Method,Path\na,GET,/x\n",
        "# provider: Acme\n# base-url: https://api.acme.test\nScope\na\n",
        "{|SCG1007:|}# provider: Other\nScope,Method,Path\na,GET,/x\n");
}
