namespace ScopeGen.Documents;

/// <summary>The languages in which a document may be written.</summary>
public enum DocumentSyntax
{
    /// <summary>JSON; comments and trailing commas are allowed.</summary>
    Json,

    /// <summary>YAML.</summary>
    Yaml,

    /// <summary>TOML.</summary>
    Toml,

    /// <summary>Plain text: the document is one string.</summary>
    Text,
}
