// An overload that lacks the parameter of wire.sinks.csv takes its URL from elsewhere.
using Acme.Wire;

class Notes
{
    private readonly Wire _wire = new("https://notes.acme.test/v1");

    public string Note(string id) => _wire.Read("notes/" + id); //> GET /notes/{id} @ https://notes.acme.test/v1

    public string At(Uri address) => _wire.Read(address); //> unresolved: unsupported construct: an overload of Wire.Read

    public string Next() => _wire.Read(); //> unresolved: unsupported construct: an overload of Wire.Read

    public string Add(string id) => _wire.Write($"notes/{id}"); //> POST /notes/{id}

    public string Replace(string id) => _wire.Write($"notes/{id}", "PUT"); //> PUT /notes/{id}
}
