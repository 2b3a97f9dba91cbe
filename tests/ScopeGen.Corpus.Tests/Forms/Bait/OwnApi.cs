// The app's own endpoints: routes and verbs in attributes and Map calls that nobody sends.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

[ApiController]
[Route("api/users")]
public class UsersController : ControllerBase
{
    [HttpGet("{id}")]
    public ActionResult<string> Get(string id) => id;

    [HttpPost]
    public IActionResult Post([FromBody] string name) => Created("/api/users/" + name, name);

    [HttpDelete("{id}")]
    public Task<IActionResult> DeleteAsync(string id) => Task.FromResult<IActionResult>(NoContent());

    [HttpGet("me")]
    public IActionResult Me() => Redirect("https://api.acme.test/users/me");
}

static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/health", () => "ok");
        app.MapPut("/api/users/{id}", (string id) => id);
        app.MapMethods("/api/any", ["PATCH"], () => "any");
    }
}
