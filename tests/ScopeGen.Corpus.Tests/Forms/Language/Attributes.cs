// What attributes say of the members of enumerations and of classes, read by reflection.
using System.ComponentModel;
using System.Reflection;
using System.Runtime.Serialization;

enum Kind
{
    [Description("live-calls")]
    Live,

    [Description("past-calls"), EnumMember(Value = "history")]
    Past,

    Planned,

    [EnumMember(Value = "void")]
    Dropped,

    Lost,
}

[AttributeUsage(AttributeTargets.Class)]
class ResourceAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}

class NamedAttribute : Attribute
{
    private readonly string _text;

    public NamedAttribute(string value)
    {
        _text = value;
    }

    public string Text => _text;
}

[Resource("users")]
class User;

// The base class says it.
class Admin : User;

[Named("groups")]
class Group;

static class Kinds
{
    public static string ByField(this Kind kind)
    {
        var field = kind.GetType().GetField(kind.ToString());
        var attributes = (DescriptionAttribute[])field!.GetCustomAttributes(typeof(DescriptionAttribute), false);
        return attributes.Length > 0 ? attributes[0].Description : kind.ToString();
    }

    public static string? ByType<T>(this T kind)
        where T : Enum => typeof(T).GetField(kind.ToString())?.GetCustomAttribute<DescriptionAttribute>()?.Description;

    public static string ByMember(this Enum kind) =>
        kind.GetType().GetMember(kind.ToString()).First().GetCustomAttribute<EnumMemberAttribute>()?.Value ?? kind.ToString().ToLowerInvariant();

    public static string ByAttribute(this Enum kind) =>
        Attribute.GetCustomAttribute(kind.GetType().GetField(kind.ToString())!, typeof(DescriptionAttribute)) is DescriptionAttribute found ? found.Description : kind.ToString();

    public static string? ByList(this Enum kind) =>
        kind.GetType().GetTypeInfo().GetDeclaredField(kind.ToString())!.GetCustomAttributes(typeof(EnumMemberAttribute), true).OfType<EnumMemberAttribute>().FirstOrDefault()?.Value;
}

class Calls(HttpClient http)
{
    private const string Root = "https://calls.acme.test/";

    public Task Live() => http.GetAsync(Root + Kind.Live.ByField()); //> GET /live-calls

    public Task Planned() => http.GetAsync(Root + Kind.Planned.ByField()); //> GET /Planned

    public Task Past(int id) => http.GetAsync($"{Root}{Kind.Past.ByType()}/{id}"); //> GET /past-calls/{id}

    public Task History() => http.GetAsync(Root + Kind.Past.ByMember()); //> GET /history

    public Task Lost() => http.GetAsync(Root + Kind.Lost.ByMember()); //> GET /lost

    public Task Attributed() => http.GetAsync(Root + Kind.Live.ByAttribute()); //> GET /live-calls

    public Task Dropped() => http.GetAsync(Root + Kind.Dropped.ByList()); //> GET /void

    // Which one is known at run time only.
    public Task Any(Kind kind) => http.GetAsync(Root + "any/" + kind.ByField()); //> GET /any/{}

    public Task One<T>(int id) => http.GetAsync(Root + typeof(T).GetCustomAttribute<ResourceAttribute>()!.Path + "/" + id); //> passthrough

    public Task Put<T>(T item)
        where T : notnull => http.PutAsync(Root + item.GetType().GetCustomAttribute<NamedAttribute>()!.Text, null); //> passthrough
}

class Pages(Calls calls)
{
    public Task User(int id) => calls.One<User>(id); //> wrapped GET /users/{id}

    public Task Admin(int id) => calls.One<Admin>(id); //> wrapped GET /users/{id}

    public Task Group() => calls.Put(new Group()); //> wrapped PUT /groups
}
