using System.Globalization;

namespace Hub;

internal static partial class ApiUrls
{
    private static readonly Uri CurrentUser = new("user", UriKind.Relative);

    public static Uri User() => CurrentUser;

    public static Uri User(string login) => "users/{0}".FormatUri(login);

    public static Uri Issues(string owner, string name) => "repos/{0}/{1}/issues".FormatUri(owner, name);

    public static Uri Issue(string owner, string name, long number) => "repos/{0}/{1}/issues/{2}".FormatUri(owner, name, number);

    public static Uri Lock(long repository, long number) => "repositories/{0}/issues/{1}/lock".FormatUri(repository, number);

    private static Uri FormatUri(this string pattern, params object[] args) =>
        new(string.Format(CultureInfo.InvariantCulture, pattern, args), UriKind.Relative);
}
