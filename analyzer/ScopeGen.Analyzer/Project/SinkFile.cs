using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Sinks;

namespace ScopeGen.Analyzer.Project;

/// <summary>A table of sinks and the file it stands in.</summary>
internal sealed record SinkFile(AdditionalText File, SinkTable Table);
