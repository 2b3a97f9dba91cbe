// Reassignment in branches: what may reach the call counts, and nothing else.
class Documents
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://docs.acme.test/") };

    public Task<string> Either(string? folder, string id)
    {
        string path;
        if (folder == null)
        {
            path = $"documents/{id}";
        }
        else
        {
            path = $"folders/{folder}/documents/{id}";
        }

        return _http.GetStringAsync(path); //> GET /documents/{id} | GET /folders/{folder}/documents/{id}
    }

    public Task<string> Default(string id, bool draft)
    {
        var path = "documents/" + id;
        if (draft)
        {
            path = "drafts/" + id;
        }

        return _http.GetStringAsync(path); //> GET /documents/{id} | GET /drafts/{id}
    }

    public Task<string> OverwrittenOnEveryPath(string id, bool draft)
    {
        var path = "nowhere";
        if (draft)
        {
            path = "drafts/" + id;
        }
        else
        {
            path = "documents/" + id;
        }

        return _http.GetStringAsync(path); //> GET /documents/{id} | GET /drafts/{id}
    }

    public async Task<string> CallInEachBranch(string id, bool draft)
    {
        var path = "documents/" + id;
        if (draft)
        {
            return await _http.GetStringAsync(path + "/draft"); //> GET /documents/{id}/draft
        }

        path = "published/" + id;
        return await _http.GetStringAsync(path); //> GET /published/{id}
    }

    public Task<string> BranchThatLeaves(string? id)
    {
        var path = "documents/latest";
        if (id != null)
        {
            path = "documents/" + id;
            Console.WriteLine(path);
            return Task.FromResult(path);
        }

        return _http.GetStringAsync(path); //> GET /documents/latest
    }

    public Task<string> AfterTheCall(string id)
    {
        var path = "documents/" + id;
        var task = _http.GetStringAsync(path); //> GET /documents/{id}
        path = "nowhere";
        return task;
    }
}
