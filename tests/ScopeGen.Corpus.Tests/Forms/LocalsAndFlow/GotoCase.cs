// One section of a switch that goes on in another.
class Steps
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://steps.acme.test/") };

    public async Task Run(int kind)
    {
        var path = "none";
        switch (kind)
        {
            case 0:
                path = "zero";
                goto case 1;
            case 1:
                path += "/one";
                break;
            case 2:
                path = "two";
                goto default;
            default:
                path += "/other";
                break;
        }

        await _http.GetAsync(path); //> GET /zero/one | GET /none/one | GET /two/other | GET /none/other
    }

    public async Task Circle(int kind)
    {
        switch (kind)
        {
            case 0:
                await _http.GetAsync("zero"); //> GET /zero
                goto case 1;
            case 1:
                await _http.GetAsync("one"); //> GET /one
                goto case 0;
        }
    }
}
