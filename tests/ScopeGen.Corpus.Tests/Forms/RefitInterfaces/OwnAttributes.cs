// Attributes of one's own that put something before the path, name it otherwise, or bring their own verb.
using Refit;

[AttributeUsage(AttributeTargets.Method)]
class V2GetAttribute(string path) : GetAttribute("/v2" + path);

[AttributeUsage(AttributeTargets.Method)]
class SubmitAttribute : PostAttribute
{
    public SubmitAttribute(string form)
        : base($"/forms/{form}/submissions")
    {
    }
}

[AttributeUsage(AttributeTargets.Method)]
class PropFindAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => new("PROPFIND");
}

[AttributeUsage(AttributeTargets.Method)]
class PingAttribute() : GetAttribute("/ping");

abstract class Versioned(int version, string path) : GetAttribute($"/v{version}{path}");

[AttributeUsage(AttributeTargets.Method)]
class V3Attribute(string path) : Versioned(3, path);

interface IForms
{
    [V3("/forms")]
    Task<string> All(); //> GET /v3/forms

    [V2Get("/forms/{id}")]
    Task<string> Form(string id); //> GET /v2/forms/{id}

    [Submit("contact")]
    Task Contact([Body] object values); //> POST /forms/contact/submissions

    [PropFind("/files/{name}")]
    Task<string> Properties(string name); //> PROPFIND /files/{name}

    [Ping]
    Task Alive(); //> GET /ping
}
