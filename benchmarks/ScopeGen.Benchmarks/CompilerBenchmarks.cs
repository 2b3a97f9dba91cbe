using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Generator;
using ScopeGen.Testing;

namespace ScopeGen.Benchmarks;

/// <summary>Generator and analyzer over a project with zoom.csv and 400 calls, compared with the compiler's own checking of that project.</summary>
[MemoryDiagnoser]
public class CompilerBenchmarks
{
    private TestProject _project = null!;
    private GeneratorDriver _driver = null!;

    [GlobalSetup]
    public void Setup()
    {
        var state = new TestState();
        state.AddTable("zoom.csv", ShippedTable.Zoom);
        state.AddManifest("scopes.json", """{ "scopes": { "Zoom": ["meeting:read"] } }""");
        var methods = Enumerable.Range(0, 200).Select(i => $$"""
            public async Task M{{i}}(string id) { await _http.GetAsync($"meetings/{id}"); await _http.DeleteAsync("users/" + id); }
            """);
        state.Sources.Add($$"""
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            public class C
            {
                private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") };
                {{string.Join("\n", methods)}}
            }
            """);
        _project = TestProject.Create(state);
        _driver = CSharpSourceGeneratorTest<ScopeGenerator>.CreateDriver(_project);
    }

    [Benchmark(Baseline = true)]
    public int Compiler() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public int Analyzer() => Fresh().WithAnalyzers([new CallAnalyzer()], _project.Options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    [Benchmark]
    public int Generator() => _driver.RunGenerators(Fresh()).GetRunResult().GeneratedTrees.Length;

    // A compilation keeps what it has bound; every run starts from one that has bound nothing.
    private CSharpCompilation Fresh() => _project.Compilation.Clone();
}
