// RestEase's attributes; a path is relative to the base.
using RestEase;

record Issue(int Id);

public interface IIssuesApi
{
    [Get("issues")]
    Task<string> List([Query] int page); //> GET /issues

    [Get("issues/{id}")]
    Task<string> Get([Path] int id); //> direct GET /issues/{id}

    [Post("issues")]
    Task Create([Body] object issue); //> POST /issues

    [Put("issues/{issueId}/labels/{label}")]
    Task AddLabel([Path("issueId")] int id, [Path] string label); //> PUT /issues/{id}/labels/{label}

    [Patch("issues/{id}")]
    Task Edit([Path] int id, [Body] object issue); //> PATCH /issues/{id}

    [Delete("issues/{id}")]
    [Header("X-Reason", "spam")]
    Task Delete([Path] int id); //> DELETE /issues/{id}

    [Request("OPTIONS", "issues")]
    Task Options(); //> OPTIONS /issues
}

class Triage(IIssuesApi api)
{
    public Task Close(int id) => api.Delete(id);
}
