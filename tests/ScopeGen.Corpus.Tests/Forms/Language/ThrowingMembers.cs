// Members that always throw give nothing: what stands beside them is what there is.
abstract class Template
{
    public abstract string ById { get; }

    public abstract string ByCode { get; }

    public virtual string ByMail => throw new InvalidOperationException("Only people have one.");

    public abstract string ByNumber(int number);
}

class Assets : Template
{
    public override string ById => "assets/{0}";

    public override string ByCode => throw new InvalidOperationException("Assets have no code.");

    public override string ByNumber(int number)
    {
        throw new NotSupportedException();
    }
}

class People : Template
{
    public override string ById => "people/{0}";

    public override string ByCode => "people/code/{0}";

    public override string ByMail => "people/mail/{0}";

    public override string ByNumber(int number) => "people/number/" + number;
}

class Identifier
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public string? Mail { get; set; }
}

class Client(HttpClient http)
{
    private readonly Assets _assets = new();
    private readonly People _people = new();

    public Task Asset(Identifier one) => http.GetAsync("https://cms.acme.test/" + SegmentOf(_assets, one)); //> GET /assets/{}

    public Task Person(Identifier one) => http.GetAsync("https://cms.acme.test/" + SegmentOf(_people, one)); //> GET /people/mail/{} | GET /people/code/{} | GET /people/{}

    public Task Number(Template template, int number) => http.GetAsync("https://cms.acme.test/" + template.ByNumber(number)); //> GET /people/number/{}

    // Nothing is lost: the call is there, whatever it comes to.
    public Task Never() => http.GetAsync("https://cms.acme.test/" + _assets.ByCode); //> unresolved

    private static string SegmentOf(Template template, Identifier one)
    {
        if (one.Id != null)
        {
            return string.Format(template.ById, one.Id);
        }

        if (one.Code != null)
        {
            return string.Format(template.ByCode, one.Code);
        }

        return string.Format(template.ByMail, one.Mail);
    }
}
