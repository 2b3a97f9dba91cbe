using System.Text.RegularExpressions;
using ScopeGen.Routes;

namespace ScopeGen.Core.Tests.Routes;

/// <summary>Reads a call's URL as tests write it: <c>{x}</c> is a hole, <c>{x*}</c> one that may span segments.</summary>
internal static class RouteText
{
    public static UrlText Url(string text) => UrlText.Of(Regex.Matches(text, @"\{(\w+)(\*?)\}|[^{]+").Select(m =>
        !m.Groups[1].Success ? RoutePiece.Text(m.Value)
        : m.Groups[2].Length > 0 ? RoutePiece.Hole(m.Groups[1].Value, HoleKind.Spanning)
        : RoutePiece.Hole(m.Groups[1].Value)));

    public static RoutePattern Path(string text) => UrlPattern.Parse(Url(text)).Path;
}
