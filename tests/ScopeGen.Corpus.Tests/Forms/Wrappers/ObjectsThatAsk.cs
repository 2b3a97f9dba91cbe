// Resources that say of themselves where they are and how they are updated: by what their object was made with.
enum UpdateMode
{
    Patch,
    Put,
}

interface IIdentified<T>
{
    T Id { get; }
}

class Note : IIdentified<string>
{
    public Note(string id)
    {
        Id = id;
    }

    public Note(string author, string text)
    {
        Author = author;
        Text = text;
    }

    public string Id { get; set; }

    public string Author { get; set; }

    public string Text { get; set; }
}

abstract class AskingResource(string name, IIdentified<string> value)
{
    public IIdentified<string> Value { get; } = value;

    public bool HasId
    {
        get { return Value != null && !string.IsNullOrEmpty(Value.Id); }
    }

    public virtual string Uri
    {
        get { return HasId ? string.Format("{0}/{1}", name, Value.Id) : name; }
    }

    public virtual UpdateMode UpdateMode
    {
        get { return UpdateMode.Put; }
    }
}

class Notes(Note note) : AskingResource("notes", note);

class Drafts(Note note) : AskingResource("drafts", note)
{
    public override UpdateMode UpdateMode
    {
        get { return UpdateMode.Patch; }
    }
}

class AskingClient(HttpClient client)
{
    public T Create<T>(T resource)
        where T : AskingResource => Send("POST", resource);

    public T Retrieve<T>(T resource)
        where T : AskingResource => Send("GET", resource);

    public T Update<T>(T resource)
        where T : AskingResource => Send(MethodOf(resource), resource);

    private static string MethodOf(AskingResource resource)
    {
        if (resource.UpdateMode == UpdateMode.Patch)
        {
            return "PATCH";
        }

        if (resource.UpdateMode == UpdateMode.Put)
        {
            return "PUT";
        }

        throw new InvalidOperationException("unknown mode");
    }

    private T Send<T>(string method, T resource)
        where T : AskingResource
    {
        client.Send(new HttpRequestMessage(new HttpMethod(method), "https://asking.acme.test/" + resource.Uri)); //> passthrough
        return resource;
    }
}

class Asking(AskingClient client)
{
    public void Write(string author, string text) => client.Create(new Notes(new Note(author, text))); //> POST /notes

    public void Read(string id) => client.Retrieve(new Notes(new Note(id))); //> GET /notes/{id}

    public void Change(string id) => client.Update(new Notes(new Note(id))); //> PUT /notes/{id}

    public void ChangeDraft(string id) => client.Update(new Drafts(new Note(id))); //> PATCH /drafts/{id}
}
