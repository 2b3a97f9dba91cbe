// An attribute of one's own that derives from Refit's.
using Refit;

[AttributeUsage(AttributeTargets.Method)]
class AcmeGetAttribute(string path) : GetAttribute(path);

interface IDocuments
{
    [AcmeGet("/documents/{id}")]
    Task<string> Get(string id); //> GET /documents/{id}

    [Get("")]
    Task<string> Home(); //> GET /

    [Obsolete("/documents")]
    Task<string> Old();
}
