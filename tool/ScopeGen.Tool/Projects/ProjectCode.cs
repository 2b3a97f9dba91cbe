using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Tool.Projects;

/// <summary>A project's code and additional files, before anything is added to them.</summary>
/// <param name="Compilation">The code.</param>
/// <param name="AdditionalFiles">The additional files.</param>
/// <param name="Config">What the project says of its files.</param>
internal sealed record ProjectCode(CSharpCompilation Compilation, ImmutableArray<AdditionalText> AdditionalFiles, ConfigOptions Config);
