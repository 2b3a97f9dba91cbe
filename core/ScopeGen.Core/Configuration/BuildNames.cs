namespace ScopeGen.Configuration;

/// <summary>What the package's MSBuild files and the code that runs in the compiler call each other by.</summary>
public static class BuildNames
{
    /// <summary>Metadata of an additional file: what ScopeGen is to read it as, one of the kinds below, or several with commas between them.</summary>
    public const string KindMetadata = "build_metadata.AdditionalFiles.ScopeGenKind";

    /// <summary>Metadata of an additional file: the provider it is for, which wins over the one in its text.</summary>
    public const string ProviderMetadata = "build_metadata.AdditionalFiles.ScopeGenProvider";

    /// <summary>Metadata of a manifest: its format, where its shape does not tell.</summary>
    public const string FormatMetadata = "build_metadata.AdditionalFiles.ScopeGenFormat";

    /// <summary>Metadata of a manifest: a JSONPath to its scopes.</summary>
    public const string PathMetadata = "build_metadata.AdditionalFiles.ScopeGenPath";

    /// <summary>The kind of a scope table.</summary>
    public const string TableKind = "Table";

    /// <summary>The kind of a manifest.</summary>
    public const string ManifestKind = "Manifest";

    /// <summary>The kind of a settings file, such as <c>appsettings.json</c>: where clients may have their base from.</summary>
    public const string SettingsKind = "Settings";

    /// <summary>The kind of a table of sinks: members of libraries that send requests.</summary>
    public const string SinksKind = "Sinks";

    /// <summary>Property, which the package sets: <c>true</c> where the project has several target frameworks, each a compilation of its own.</summary>
    public const string IsMultiTargeted = "build_property.ScopeGenIsMultiTargeted";

    /// <summary>Property: the project's folder, with a separator at its end. The SDK makes it visible.</summary>
    public const string ProjectFolder = "build_property.ProjectDir";

    /// <summary>Property: <c>public</c> (the default) or <c>internal</c> constants.</summary>
    public const string Accessibility = "build_property.ScopeGenAccessibility";

    /// <summary>Property: what stands before the provider in a namespace.</summary>
    public const string NamespacePrefix = "build_property.ScopeGenNamespacePrefix";

    /// <summary>Property: <c>false</c> leaves the endpoint attributes out.</summary>
    public const string EmitEndpoints = "build_property.ScopeGenEmitEndpoints";

    /// <summary>Property: <c>Off</c> turns generator and analyzers off.</summary>
    public const string Mode = "build_property.ScopeGenMode";
}
