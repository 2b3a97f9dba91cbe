using System.Globalization;
using ScopeGen.Core.Tests.Tables;
using ScopeGen.Scopes;

namespace ScopeGen.Core.Tests.Scopes;

public class IdentifiersTests
{
    private static readonly HashSet<string> Reserved = ["All", "Scopes"];

    [Theory]
    [InlineData("meeting:read:admin", "MeetingReadAdmin")]
    [InlineData("live-subscriptions:write", "LiveSubscriptionsWrite")]
    [InlineData("locations/customValues.readonly", "LocationsCustomValuesReadonly")]
    [InlineData("tod.records-list.manage", "TodRecordsListManage")]
    [InlineData("division:wirte:admin", "DivisionWirteAdmin")]
    [InlineData("marketplace-installer-details.readonly", "MarketplaceInstallerDetailsReadonly")]
    [InlineData("documents_contracts/list.readonly", "DocumentsContractsListReadonly")]
    [InlineData("scim2", "Scim2")]
    [InlineData("SCIMUsers.Read", "ScimUsersRead")]
    [InlineData("2fa:read", "_2faRead")]
    [InlineData("class", "Class")]
    [InlineData("*", "_")]
    [InlineData("ContactCreate", "ContactCreate")]
    [InlineData("https://www.googleapis.com/auth/drive.readonly", "HttpsWwwGoogleapisComAuthDriveReadonly")]
    public void Names_become_PascalCase(string name, string expected) => Assert.Equal(expected, Identifiers.FromName(name));

    [Fact]
    public void The_culture_makes_no_difference()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // In Turkish the capital of i is İ.
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("IdentityIdRead", Identifiers.FromName("identity:ID:read"));
            Assert.Equal("Install", ProviderName.ToNamespace("install"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Names_that_share_an_identifier_are_told_apart_whatever_their_order()
    {
        string[] names = ["user:read", "user.read", "user-list"];

        var assigned = Identifiers.Assign(names, Reserved, "Scope");
        var reversed = Identifiers.Assign(names.Reverse(), Reserved, "Scope");

        Assert.Equal("UserList", assigned["user-list"]);
        Assert.StartsWith("UserRead_", assigned["user:read"], StringComparison.Ordinal);
        Assert.NotEqual(assigned["user:read"], assigned["user.read"]);
        Assert.All(names, n => Assert.Equal(assigned[n], reversed[n]));
    }

    [Fact]
    public void A_reserved_identifier_gets_a_suffix()
    {
        var assigned = Identifiers.Assign(["all", "scopes", "all:scope"], Reserved, "Scope");

        Assert.Equal("ScopesScope", assigned["scopes"]);
        Assert.NotEqual("All", assigned["all"]);
        Assert.Equal(3, assigned.Values.Distinct().Count());
    }

    [Fact]
    public void Every_shipped_scope_has_an_identifier_of_its_own_without_a_suffix()
    {
        foreach (var name in new[] { "talkdesk", "zoom", "highlevel", "highlevel-v1" })
        {
            var scopes = ShippedTables.ScopesOf(ShippedTables.Read(name)).ToList();
            var identifiers = Identifiers.Assign(scopes, Reserved, "Scope").Values.ToList();

            Assert.Equal(scopes.Count, identifiers.Distinct().Count());
            Assert.DoesNotContain(identifiers, i => i.Contains('_', StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("HighLevel.V1", true, "HighLevel.V1")]
    [InlineData("slack", true, "Slack")]
    [InlineData("Google Drive", true, "GoogleDrive")]
    [InlineData("3scale", true, "_3scale")]
    [InlineData("", false, null)]
    [InlineData("Acme..V1", false, null)]
    [InlineData("-", false, null)]
    [InlineData("Acme,,", false, null)]
    [InlineData("Ac\"me", false, null)]
    [InlineData("Acme.Scopes", true, "Acme.Scopes_")]
    [InlineData("Acme.WebhookEvents.V1", true, "Acme.WebhookEvents_.V1")]
    public void Providers_become_namespaces(string provider, bool valid, string? expected)
    {
        Assert.Equal(valid, ProviderName.IsValid(provider));
        if (valid)
        {
            Assert.Equal(expected, ProviderName.ToNamespace(provider));
        }
    }

    [Theory]
    [InlineData("meeting:read", true)]
    [InlineData("!#[]~", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\"b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a\u007f", false)]
    [InlineData("é", false)]
    public void A_scope_token_is_what_RFC_6749_says(string scope, bool valid) => Assert.Equal(valid, ScopeToken.IsValid(scope));
}
