using System.Globalization;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Linq;
using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Benchmarks;

/// <summary>A manifest of 10,000 scopes: read with its places, and edited, beside what Newtonsoft.Json takes for its tree alone.</summary>
[MemoryDiagnoser]
public class ManifestBenchmarks
{
    private static readonly ManifestSettings Settings = new() { FileName = "scopes.json" };
    private static readonly ManifestChange[] Changes = [new ManifestChange.Add("Zoom", "meeting:new")];

    private readonly string _text = "{ \"scopes\": [\n"
        + string.Join("\n", Enumerable.Range(0, 10_000).Select(i => "  \"meeting:read:" + i.ToString(CultureInfo.InvariantCulture) + "\", // why"))
        + "\n] }\n";

    /// <summary>The library's tree, without comments and places of ends.</summary>
    [Benchmark(Baseline = true)]
    public JToken Tree() => JToken.Parse(_text);

    /// <summary>The manifest.</summary>
    [Benchmark]
    public ScopeManifest Read() => ManifestReader.Read(_text, Settings);

    /// <summary>One scope more; the edited text is read again to see that it says what it should.</summary>
    [Benchmark]
    public IReadOnlyList<TextEdit>? Edit() => ManifestEditor.Edit(_text, Settings, [], Changes);
}
