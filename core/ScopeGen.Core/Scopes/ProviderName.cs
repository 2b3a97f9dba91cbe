using System.Linq;
using System.Text;

namespace ScopeGen.Scopes;

/// <summary>The name of a provider, such as <c>HighLevel.V1</c>: parts separated by dots, of letters, digits, '-', '_' and spaces.</summary>
public static class ProviderName
{
    /// <summary>What a provider's name is made of, for a message.</summary>
    public const string Expected = "letters, digits, '.', '-', '_' and spaces are expected";

    /// <summary>Whether a namespace can be made from <paramref name="provider"/>.</summary>
    public static bool IsValid(string provider) => 
        provider.Split('.').All(part => part.Any(Identifiers.IsWordCharacter) && part.All(c => Identifiers.IsWordCharacter(c) || c is '-' or '_' or ' '));

    /// <summary>The namespace of a valid provider's constants. The vendor's capitals are kept; <c>slack</c> becomes <c>Slack</c>.</summary>
    public static string ToNamespace(string provider) => string.Join(".", provider.Split('.').Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        var result = new StringBuilder();
        var startsWord = true;
        foreach (var c in part)
        {
            if (Identifiers.IsWordCharacter(c))
            {
                result.Append(startsWord ? char.ToUpperInvariant(c) : c);
            }

            startsWord = !Identifiers.IsWordCharacter(c);
        }

        // The classes of Acme have these names: Acme.Scopes cannot be a namespace as well.
        return result.ToString() is "Scopes" or "WebhookEvents" ? result + "_" : Identifiers.MakeLegal(result.ToString());
    }
}
