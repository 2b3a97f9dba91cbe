using Sample;

OAuthApp[] apps =
[
    new("Talkdesk", "https://acme.talkdeskid.com/oauth/authorize", [Talkdesk.Scopes.LiveQueriesRead, Talkdesk.Scopes.LiveSubscriptionsRead]),
    new("Zoom", "https://zoom.us/oauth/authorize", [Zoom.Scopes.MeetingRead, Zoom.Scopes.UserRead]),
    new("HighLevel", "https://marketplace.gohighlevel.com/oauth/chooselocation", [HighLevel.Scopes.ContactsReadonly]),
];

// A token belongs to one vendor; without one the program shows what it would ask the vendors for.
var token = Environment.GetEnvironmentVariable("ACCESS_TOKEN") ?? string.Empty;
switch (args)
{
    case []:
        foreach (var app in apps)
        {
            Console.WriteLine(app.Provider);
            Console.WriteLine($"  declares  {string.Join(", ", app.DeclaredScopes())}");
            Console.WriteLine($"  authorize {app.AuthorizationUrl("my-client-id", "https://localhost/callback")}");
        }

        return 0;
    case ["monitor"]:
        await new LiveMonitor(token).RunAsync(Console.Out, CancellationToken.None);
        return 0;
    case ["meetings", var userId]:
        await new MeetingLister(token).ListAsync(userId, Console.Out);
        return 0;
    case ["contacts", var locationId]:
        await new ContactSync(token).TrimNamesAsync(locationId);
        return 0;
    default:
        Console.Error.WriteLine("usage: [monitor | meetings USER | contacts LOCATION], with the vendor's token in ACCESS_TOKEN");
        return 2;
}
