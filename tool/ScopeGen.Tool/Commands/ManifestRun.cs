using System.Text;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests.Edits;
using ScopeGen.Tool.Manifests;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>Does what <c>scopegen manifest</c> is asked for.</summary>
/// <param name="console">Where to write.</param>
/// <param name="scanner">Scans what is loaded.</param>
internal sealed class ManifestRun(ToolConsole console, Scanner scanner)
{
    /// <summary>Loads, scans, compares and edits.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="InputException">Something that the user handed over cannot be used.</exception>
    public async Task<int> RunAsync(ManifestRequest request, CancellationToken cancellationToken)
    {
        var inputs = request.FindInputs();
        var target = ScanTarget.Find(request.Target);
        var warnings = new List<string>();
        var isPartial = false;
        var projects = await console.WithProgressAsync(async step =>
        {
            var loaded = await new ProjectLoader(inputs, warnings.Add, step).LoadAsync(target, request.Framework, request.Restore, cancellationToken);
            isPartial = warnings.Count > 0;
            step("Reading calls");
            return scanner.Read(loaded, new InputReader(warnings.Add), cancellationToken);
        });
        projects.SelectMany(p => p.Inputs.Manifests).ToList().ForEach(m => CheckReadable(m, target));
        foreach (var warning in warnings.Distinct())
        {
            console.Warn(warning);
        }

        var plans = new ManifestPlanner(request.Goals, target.Folder, isPartial).Plan(projects).ToList();
        var missing = ManifestPlanner.FindMissing(projects).ToList();
        return request.Goals.HasAny ? Edit(request, target, plans, missing) : Describe(target, plans, missing);
    }

    /// <summary>What nobody can read can neither be compared nor edited.</summary>
    private static void CheckReadable(ManifestFile manifest, ScanTarget target)
    {
        var name = PathNames.Relative(target.Folder, manifest.File.Path);
        if (!File.Exists(manifest.File.Path))
        {
            throw new InputException($"the manifest '{name}' {(Directory.Exists(manifest.File.Path) ? "is a folder" : "does not exist")}");
        }

        if (!manifest.Manifest.IsReadable)
        {
            throw new InputException(InputReader.Describe(name, manifest.Manifest.Problems.Select(p => (p.Message, p.Range))) ?? $"the manifest '{name}' cannot be read as text");
        }
    }

    /// <summary>Says what is the matter, and changes nothing.</summary>
    private int Describe(ScanTarget target, List<ManifestPlan> plans, List<NewManifest> missing)
    {
        foreach (var plan in plans)
        {
            var name = PathNames.Relative(target.Folder, plan.Manifest.File.Path);
            Print(name, "lacks", plan.Lacking);
            Print(name, "declares without need", plan.Unused);
            PrintDoubts(name, plan, line => console.Out.WriteLine(OneLine.Of(line)));
            if (plan.Lacking.IsEmpty && plan.Unused.IsEmpty && plan.Doubtful.IsEmpty)
            {
                console.Out.WriteLine(OneLine.Of($"{name}: declares what the calls need"));
            }
        }

        foreach (var need in missing)
        {
            var folder = PathNames.Relative(target.Folder, need.Folder);
            console.Out.WriteLine(OneLine.Of($"{folder}: no manifest declares {string.Join("; ", need.Needs.Select(n => $"{string.Join(", ", n.Scopes)} of {n.Provider}"))}"));
        }

        return missing.Count > 0 || plans.Any(p => !p.Lacking.IsEmpty) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private int Edit(ManifestRequest request, ScanTarget target, List<ManifestPlan> plans, List<NewManifest> missing)
    {
        // All or none: what cannot be edited is found before anything is written.
        var edited = plans.Select(p => Edit(p, target)).Where(e => e.Before?.Text != e.After).ToList();
        edited.AddRange(request.Goals.AddMissing || request.Goals.Minimum ? missing.Select(m => Create(m, target, plans)) : []);
        if (!request.Check && !request.DryRun)
        {
            edited.ForEach(e => e.Before?.CheckWritable());
            edited.ForEach(Write);
        }

        foreach (var file in edited)
        {
            if (request.DryRun)
            {
                console.Out.Write(UnifiedDiff.Of(file.Name, file.Before?.WithMark(file.Before.Text), file.Before?.WithMark(file.After) ?? file.After));
            }
            else
            {
                console.Out.WriteLine(OneLine.Of($"{file.Name}: {(request.Check ? "would change: " : string.Empty)}{file.Summary}"));
            }
        }

        foreach (var plan in request.Goals.RemoveUnused || request.Goals.Minimum ? plans : [])
        {
            PrintDoubts(PathNames.Relative(target.Folder, plan.Manifest.File.Path), plan, console.Note);
        }

        return request.Check && edited.Count > 0 ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static EditedManifest Edit(ManifestPlan plan, ScanTarget target)
    {
        var path = plan.Manifest.File.Path;
        var name = PathNames.Relative(target.Folder, path);
        var before = EncodedText.Read(path);
        var edits = ManifestEditor.Edit(before.Text, plan.Manifest.Settings, plan.Providers, plan.Changes)
            ?? throw new InputException($"{name} cannot be edited without changing more than its scopes; by hand: {Summary(plan)}");
        return new EditedManifest(name, path, before, ManifestEditor.Apply(before.Text, edits), Summary(plan));
    }

    private static EditedManifest Create(NewManifest manifest, ScanTarget target, List<ManifestPlan> plans)
    {
        var taken = plans.Select(p => p.Manifest.FullPath).ToHashSet(PathNames.Comparer);
        var path = ManifestWriter.FileNames(manifest.Needs[0].Provider).Select(n => Path.Combine(manifest.Folder, n)).First(p => !taken.Contains(p));
        if (File.Exists(path))
        {
            // One more beside it would not be found either.
            throw new InputException($"'{PathNames.Relative(target.Folder, path)}' exists and is no manifest of the project; name it in a ScopeManifest item, or with --manifest");
        }

        return new EditedManifest(PathNames.Relative(target.Folder, path), path, null, ManifestWriter.Write(manifest.Needs), Summary("declares", manifest.Needs.SelectMany(n => n.Scopes)));
    }

    private static void Write(EditedManifest file)
    {
        if (file.Before == null)
        {
            OutputFile.Write(file.Path, file.After, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        else
        {
            file.Before.Write(file.After);
        }
    }

    private static string Summary(ManifestPlan plan)
    {
        var scopes = plan.Manifest.Manifest.Lists.SelectMany(l => l.Scopes).ToLookup(s => s.Range.Start, s => s.Scope);
        var added = Summary("adds", plan.Changes.OfType<ManifestChange.Add>().Select(a => a.Scope));
        var removed = Summary("removes", plan.Changes.OfType<ManifestChange.Remove>().SelectMany(r => scopes[r.Start]));
        return string.Join("; ", new[] { added, removed }.Where(s => s.Length > 0));
    }

    private static string Summary(string verb, IEnumerable<string> scopes)
    {
        var all = scopes.ToList();
        return all.Count == 0 ? string.Empty : $"{verb} {string.Join(", ", all)}";
    }

    private void Print(string name, string verb, IEnumerable<ProviderScope> scopes)
    {
        foreach (var provider in scopes.GroupBy(s => s.Provider, StringComparer.Ordinal))
        {
            console.Out.WriteLine(OneLine.Of($"{name}: {verb} {string.Join(", ", provider.Select(s => s.Scope))} of {provider.Key}"));
        }
    }

    private static void PrintDoubts(string name, ManifestPlan plan, Action<string> print)
    {
        foreach (var doubt in plan.Doubtful.GroupBy(d => (d.Scope.Provider, d.Doubt)))
        {
            print($"{name}: may declare {string.Join(", ", doubt.Select(d => d.Scope.Scope))} of {doubt.Key.Provider} without need: {doubt.Key.Doubt}");
        }
    }

    /// <summary>A manifest before and after.</summary>
    private sealed record EditedManifest(string Name, string Path, EncodedText? Before, string After, string Summary);
}
