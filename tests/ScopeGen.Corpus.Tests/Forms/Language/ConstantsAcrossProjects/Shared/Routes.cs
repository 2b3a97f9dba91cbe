// A project that the corpus's project references, as compiled code: constants are known, the rest is not.
namespace Shared;

public static class Routes
{
    public const string Root = "https://shared.acme.test";
    public const string Users = Root + "/users";
    public static readonly string Groups = Root + "/groups";

    public static string User(string id) => Users + "/" + id;
}

public enum Area
{
    North,
    South,
}
