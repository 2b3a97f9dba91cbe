// A small web app: its own endpoints are no calls, what their handlers send is.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<WeatherClient>(c => c.BaseAddress = new Uri(builder.Configuration["Weather:Url"] ?? "https://weather.acme.test/"));
var app = builder.Build();

app.MapGet("/weather/{city}", (string city, WeatherClient client) => client.Today(city));
app.MapPost("/alerts", async (IHttpClientFactory factory) =>
{
    var http = factory.CreateClient();
    await http.PostAsync("https://alerts.acme.test/alerts", null); //> POST /alerts @ https://alerts.acme.test
});
app.MapDelete("/alerts/{id}", Remove);
app.Run();

static Task Remove(string id, HttpClient http) => http.DeleteAsync($"https://alerts.acme.test/alerts/{id}"); //> DELETE /alerts/{id} @ https://alerts.acme.test

class WeatherClient(HttpClient http)
{
    public Task<string> Today(string city) => http.GetStringAsync($"forecasts/{city}/today"); //> GET /forecasts/{city}/today @ https://weather.acme.test
}
