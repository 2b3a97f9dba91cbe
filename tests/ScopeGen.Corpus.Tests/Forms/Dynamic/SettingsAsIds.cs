// Values of settings and environment as ids: behind a literal segment they are holes, at the start they are all there is.
using Microsoft.Extensions.Configuration;

class Robots
{
    private const string Root = "https://robots.acme.test/";
    private static readonly string Account = Environment.GetEnvironmentVariable("ROBOT_ACCOUNT") ?? throw new InvalidOperationException("No account");
    private readonly HttpClient _http = new();
    private readonly IConfiguration _configuration;
    private readonly string? _token;

    public Robots(IConfiguration configuration)
    {
        _configuration = configuration;
        _token = configuration["Robot:Token"];
    }

    public Task Setting() => _http.GetAsync($"{Root}bot{_configuration["Robot:Token"]}/send"); //> GET /bot{token}/send

    public Task Field() => _http.PostAsync($"{Root}bot{_token}/sendPhoto", null); //> POST /bot{token}/sendPhoto

    public Task Section() => _http.GetAsync($"{Root}v4/accounts/{_configuration["Robot:Account"]}/images"); //> GET /v4/accounts/{account}/images

    public Task Last() => _http.DeleteAsync(Root + "v4/accounts/" + Account); //> DELETE /v4/accounts/{account}

    public Task OpenBase() => _http.GetAsync($"{_configuration["Robot:Url"]}/orgs/{_configuration["Robot:Org"]}/repos"); //> GET /orgs/{org}/repos @ unknown

    public Task Tenant(int tenant, int call) => _http.GetAsync(_configuration["Robot:Url"] + "/" + tenant + "/calls/" + call); //> GET /{tenant}/calls/{call} @ unknown

    public Task Table(Dictionary<string, string> names, string name) => _http.GetAsync($"{Root}items/{names[name]}/parts"); //> GET /items/{name}/parts

    public Task Number() => _http.GetAsync($"{Root}v4/zones/{_configuration.GetValue<int>("Robot:Zone")}"); //> GET /v4/zones/{zone}

    public Task Checked()
    {
        var account = _configuration.GetSection("Robot")["Account"];
        if (string.IsNullOrEmpty(account))
        {
            throw new InvalidOperationException("No account");
        }

        return _http.GetAsync(Root + "v4/accounts/" + account + "/keys"); //> GET /v4/accounts/{account}/keys
    }

    // The default is a route of its own.
    public Task Default() => _http.GetAsync($"{Root}v4/users/{_configuration["Robot:User"] ?? "me"}/keys"); //> GET /v4/users/{user}/keys | GET /v4/users/me/keys

    // Both are settings.
    public Task Both() => _http.GetAsync($"{_configuration["Robot:Url"]}/{_configuration["Robot:Path"]}?all=1"); //> unresolved: configuration

    // The setting is the route.
    public Task Start() => _http.GetAsync(Root + _configuration["Robot:Path"]); //> unresolved: configuration

    public Task StartOfEnvironment() => _http.GetAsync($"{Root}{Environment.GetEnvironmentVariable("ROBOT_PATH")}"); //> unresolved: configuration
}
