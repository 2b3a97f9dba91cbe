using System.Collections.Generic;
using System.Linq;
using ScopeGen.Generator.Configuration;
using ScopeGen.Generator.Specs;
using ScopeGen.Tables;

namespace ScopeGen.Generator.Emit;

/// <summary>Writes the class <c>Scopes</c>.</summary>
internal static class ScopesEmitter
{
    public static void Write(IndentedWriter writer, ProviderSpec provider, GeneratorOptions options)
    {
        ConstantsWriter.OpenClass(writer, options.Accessibility, "Scopes", $"OAuth scopes of {provider.Provider}.", provider.Provider, provider.BaseUrls);
        foreach (var scope in provider.Scopes)
        {
            WriteScope(writer, scope, options.EmitEndpoints);
        }

        ConstantsWriter.AllAndIsDefined(writer, provider.Scopes.Select(s => s.Scope), "scope");
        writer.Close();
    }

    private static void WriteScope(IndentedWriter writer, ScopeSpec scope, bool emitEndpoints)
    {
        var name = $"<c>{CodeText.Xml(scope.Scope)}</c>";
        var description = CodeText.Xml(CodeText.Sentence(scope.Description ?? string.Empty));
        ConstantsWriter.Documentation(writer, description.Length > 0 ? description : $"The scope {name}.", Remarks(scope, name).ToList());
        if (scope.Status != ScopeStatus.Active)
        {
            writer.Line($"[global::System.Obsolete({CodeText.Literal(ObsoleteMessage(scope))})]");
        }

        if (emitEndpoints)
        {
            foreach (var endpoint in scope.Endpoints)
            {
                var together = endpoint.Together == null ? string.Empty : $", Together = {CodeText.Literal(endpoint.Together)}";
                writer.Line($"[global::ScopeGen.ScopeEndpoint({CodeText.Literal(endpoint.Method)}, {CodeText.Literal(endpoint.Path)}{together})]");
            }

            foreach (var webhookEvent in scope.Events)
            {
                writer.Line($"[global::ScopeGen.ScopeEvent({CodeText.Literal(webhookEvent)})]");
            }
        }

        ConstantsWriter.Constant(writer, scope.Identifier, scope.Scope);
    }

    private static IEnumerable<string> Remarks(ScopeSpec scope, string name)
    {
        yield return scope.Group == null ? $"Scope: {name}." : $"Scope: {name}, in {CodeText.Xml(scope.Group)}.";
        if (scope.Endpoints.Count > 0)
        {
            yield return "Opens: " + ConstantsWriter.List(scope.Endpoints.Select(e => e.Method + " " + e.Path).Distinct().ToList());
        }

        if (scope.Events.Count > 0)
        {
            yield return "Events: " + ConstantsWriter.List(scope.Events);
        }

        if (scope.Access.Count > 0)
        {
            yield return "Access: " + ConstantsWriter.List(scope.Access);
        }
    }

    private static string ObsoleteMessage(ScopeSpec scope)
    {
        var what = scope.Status == ScopeStatus.Removed ? "The vendor removed this scope." : "The vendor deprecated this scope.";
        return scope.ReplacedBy == null ? what : $"{what} Use '{scope.ReplacedBy}'.";
    }
}
