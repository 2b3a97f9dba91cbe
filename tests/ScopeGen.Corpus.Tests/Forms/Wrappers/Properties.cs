// Requests and paths behind properties and indexers.
class Node(HttpClient http, string path)
{
    public Node this[string segment] => new(http, path + "/" + segment);

    public Node Settings => new(http, $"{path}/settings");

    public Task<string> Get() => http.GetStringAsync(path); //> passthrough

    public Task Put(object value) => http.PutAsJsonAsync(path, value); //> passthrough
}

class Root
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://tree.acme.test") };

    public Node Projects => new(_http, "/projects");

    public Task<string> Project(string id) => Projects[id].Get(); //> wrapped GET /projects/{id} @ https://tree.acme.test

    public Task Change(string id) => Projects[id].Settings.Put(new { open = true }); //> wrapped PUT /projects/{id}/settings

    public Task<string> Variable(string id)
    {
        var project = Projects[id];
        var jobs = project["jobs"];
        return jobs.Get(); //> wrapped GET /projects/{id}/jobs
    }
}
