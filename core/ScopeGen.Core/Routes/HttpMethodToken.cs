using System.Linq;

namespace ScopeGen.Routes;

/// <summary>An HTTP method: the token of RFC 9110, section 5.6.2.</summary>
public static class HttpMethodToken
{
    private const string Marks = "!#$%&'*+-.^_`|~";

    /// <summary>Whether <paramref name="method"/> can be a method.</summary>
    public static bool IsValid(string method) =>
        method.Length > 0 && method.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') || Marks.IndexOf(c) >= 0);
}
