// Rows that name nothing or say nothing are left out; the others count.
class Use(Acme.Pipe.Line line)
{
    public string A(string id) => line.Fetch($"a/{id}".Trim()); //> GET /a/{id}
}
