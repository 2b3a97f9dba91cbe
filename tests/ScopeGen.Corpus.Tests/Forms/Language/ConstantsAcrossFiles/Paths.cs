namespace Constants;

internal static class Paths
{
    internal const string Users = Root.Version + "/users";
    internal static readonly string Groups = $"{Root.Version}/groups";

    internal static string Group(int id) => Groups + "/" + id;

    internal static class Root
    {
        internal const string Version = "v7";
    }
}

internal static partial class Split
{
    internal const string First = "first";
}
