using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Tool.Projects;

/// <summary>
/// Loads a project's generators, each folder into a context of its own, so that two versions of a library do not meet, and none of them the
/// tool's own. Roslyn and the framework are shared, as in the compiler.
/// </summary>
internal sealed class IsolatedAnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, FolderContext> _contexts = new(PathNames.Comparer);

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        if (!_contexts.ContainsKey(folder))
        {
            _contexts.Add(folder, new FolderContext(folder));
        }
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => _contexts[Path.GetDirectoryName(fullPath)!].LoadFromAssemblyPath(fullPath);

    private sealed class FolderContext(string folder) : AssemblyLoadContext("generators")
    {
        private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = assemblyName.Name + ".dll";
            if (File.Exists(Path.Combine(FrameworkFolder, file)) || assemblyName.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp")
            {
                return null;
            }

            var path = Path.Combine(folder, file);
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
