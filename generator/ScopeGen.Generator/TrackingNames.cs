namespace ScopeGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what an edit runs again.</summary>
internal static class TrackingNames
{
    /// <summary>The project's properties.</summary>
    public const string Options = nameof(Options);

    /// <summary>The additional files that are scope tables.</summary>
    public const string TableFiles = nameof(TableFiles);

    /// <summary>The tables as read, one value per file.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>The tables by provider.</summary>
    public const string Providers = nameof(Providers);

    /// <summary>What is emitted for a provider.</summary>
    public const string Specs = nameof(Specs);
}
