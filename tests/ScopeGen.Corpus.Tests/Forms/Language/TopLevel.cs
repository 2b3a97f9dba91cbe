// A program without a class: statements, local functions, args.
using var http = new HttpClient { BaseAddress = new Uri("https://program.acme.test/") };
var tenant = args.Length > 0 ? args[0] : "default";

var users = await http.GetStringAsync($"tenants/{tenant}/users"); //> GET /tenants/{tenant}/users | GET /tenants/default/users
Console.WriteLine(users);

foreach (var line in users.Split('\n'))
{
    await Remove(line);
}

await Send("PUT", "done"); //> wrapped PUT /done

if (args is [_, var second, ..])
{
    await http.PostAsync("extra/" + second, null); //> POST /extra/{second}
}

// The whole URL comes from the command line.
await http.GetAsync(args[1]); //> unresolved

Task Remove(string id) => http.DeleteAsync($"users/{id}"); //> direct DELETE /users/{id}

Task Send(string verb, string path) => http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), path)); //> passthrough
