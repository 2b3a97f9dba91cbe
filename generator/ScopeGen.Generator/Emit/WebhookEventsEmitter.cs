using System.Linq;
using ScopeGen.Generator.Configuration;
using ScopeGen.Generator.Specs;

namespace ScopeGen.Generator.Emit;

/// <summary>Writes the class <c>WebhookEvents</c>.</summary>
internal static class WebhookEventsEmitter
{
    public static void Write(IndentedWriter writer, ProviderSpec provider, GeneratorOptions options)
    {
        ConstantsWriter.OpenClass(writer, options.Accessibility, "WebhookEvents", $"Webhook events of {provider.Provider}.", provider.Provider, provider.BaseUrls);
        foreach (var webhookEvent in provider.Events)
        {
            var scopes = ConstantsWriter.List(webhookEvent.Scopes);
            ConstantsWriter.Documentation(writer, $"The webhook event <c>{CodeText.Xml(webhookEvent.Event)}</c>.", [$"Needs one of: {scopes}"]);
            foreach (var scope in webhookEvent.Scopes)
            {
                writer.Line($"[global::ScopeGen.RequiresScope({CodeText.Literal(scope)})]");
            }

            ConstantsWriter.Constant(writer, webhookEvent.Identifier, webhookEvent.Event);
        }

        ConstantsWriter.AllAndIsDefined(writer, provider.Events.Select(e => e.Event), "event");
        writer.Close();
    }
}
