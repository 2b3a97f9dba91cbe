// Options bound to a section of appsettings.json, which the project hands to ScopeGen.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<CrmOptions>(builder.Configuration.GetSection("Crm"));
builder.Services.AddOptions<MailOptions>().BindConfiguration("Services:Mail");
builder.Services.AddHttpClient<CrmClient>((provider, client) =>
{
    var options = provider.GetRequiredService<IOptions<CrmOptions>>().Value;
    client.BaseAddress = new Uri(options.BaseUrl + "/");
});
builder.Services.AddHttpClient("mail", client => client.BaseAddress = new Uri(builder.Configuration["Services:Mail:Url"]!));
var app = builder.Build();
app.Run();
