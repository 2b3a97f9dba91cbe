// Calls with a dynamic argument are bound at run time; which method is meant is plain where only one fits what is handed over.
class Message(string path, HttpMethod method)
{
    public string Path => path;

    public HttpMethod Method => method;

    public void AddObject(object value)
    {
    }
}

class Late(HttpClient client)
{
    public Task<string> Create(string id) => Send("users/" + id, new { name = "a" }, HttpMethod.Post); //> POST /users/{id}

    public Task<string> Filter(string id, dynamic filter) => Send($"users/{id}/posts", filter); //> GET /users/{id}/posts

    public Task<string> Named(dynamic body) => Send(parameters: body, path: "named", method: HttpMethod.Put); //> PUT /named

    public Task<string> Delete(string id) => Execute("users/" + id); //> DELETE /users/{id}

    // Two methods may be meant.
    public Task<string> Either(dynamic value) => Execute(value);

    private Task<string> Send(string path, dynamic parameters, HttpMethod? method = null) => Execute(Prepare(path, parameters, method ?? HttpMethod.Get));

    private Message Prepare(string path, dynamic parameters, HttpMethod method)
    {
        var message = new Message(path, method);
        message.AddObject(parameters);
        return message;
    }

    private Task<string> Execute(string path) => Execute(new Message(path, HttpMethod.Delete));

    private async Task<string> Execute(Message message)
    {
        var response = await client.SendAsync(new HttpRequestMessage(message.Method, "https://late.acme.test/" + message.Path)); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}
