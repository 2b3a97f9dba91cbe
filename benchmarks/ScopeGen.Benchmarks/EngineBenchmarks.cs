using System.Collections.Immutable;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Testing;

namespace ScopeGen.Benchmarks;

/// <summary>
/// The call rules on an SDK of 100 resources, whose calls go through wrappers, and 200 files that call nothing: compared with the compiler,
/// and with an ordinary analyzer that looks at every use of a symbol.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private TestProject _project = null!;
    private ImmutableArray<DiagnosticAnalyzer> _bannedApis;

    [GlobalSetup]
    public void Setup()
    {
        var state = new TestState();
        state.AddTable("zoom.csv", ShippedTable.Zoom);
        state.AddManifest("scopes.json", """{ "scopes": { "Zoom": ["meeting:read"] } }""");
        state.AdditionalFiles.Add(("BannedSymbols.txt", "M:System.GC.Collect;Never\nT:System.Threading.Thread;Never"));
        state.Sources.Add("""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;
            public sealed class Connection(HttpClient http)
            {
                public static Connection Create() => new(new HttpClient { BaseAddress = new Uri("https://api.zoom.us/v2/") });
                public async Task<T?> Send<T>(HttpMethod method, string path, object? body = null)
                {
                    var request = new HttpRequestMessage(method, path.TrimStart('/'));
                    if (body != null)
                    {
                        request.Content = JsonContent.Create(body);
                    }

                    var response = await http.SendAsync(request);
                    response.EnsureSuccessStatusCode();
                    return await response.Content.ReadFromJsonAsync<T>();
                }
            }
            public abstract class Resource(Connection connection)
            {
                protected Task<T?> Get<T>(string path) => connection.Send<T>(HttpMethod.Get, path);
                protected Task<T?> Post<T>(string path, object body) => connection.Send<T>(HttpMethod.Post, path, body);
                protected Task Delete(string path) => connection.Send<object>(HttpMethod.Delete, path);
            }
            """);
        for (var i = 0; i < 100; i++)
        {
            state.Sources.Add($$"""
                using System.Threading.Tasks;
                public sealed class Meetings{{i}}(Connection connection) : Resource(connection)
                {
                    private static string PathOf(long id) => $"meetings/{id}";
                    public Task<string?> One(long id) => Get<string>(PathOf(id));
                    public Task<string?> All(string user, int page) => Get<string>($"users/{user}/meetings?page={page}");
                    public Task<string?> Create(string user, object body) => Post<string>($"users/{user}/meetings", body);
                    public Task Remove(long id) => Delete(PathOf(id));
                }
                """);
        }

        for (var i = 0; i < 200; i++)
        {
            state.Sources.Add($$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                public sealed class Calendar{{i}}
                {
                    private readonly Dictionary<string, List<DateTime>> _days = new();
                    public void Add(string user, DateTime day)
                    {
                        if (!_days.TryGetValue(user, out var days))
                        {
                            _days[user] = days = [];
                        }

                        days.Add(day);
                    }

                    public IEnumerable<string> Busy(DateTime from, DateTime to) => _days.Where(d => d.Value.Any(x => x >= from && x < to)).Select(d => $"{d.Key}: {d.Value.Count}").OrderBy(x => x);
                    public int Count(Func<string, bool> filter)
                    {
                        var sum = 0;
                        foreach (var day in _days)
                        {
                            sum += filter(day.Key) ? day.Value.Count : 0;
                        }

                        return sum;
                    }
                }
                """);
        }

        _project = TestProject.Create(state);
        _bannedApis = new AnalyzerFileReference(PathOf("BannedApiAnalyzers"), new Loader()).GetAnalyzers(LanguageNames.CSharp);
        // Each resource makes three calls whose scopes the manifest lacks: an analyzer that finds nothing would measure nothing.
        var found = CompilerAndCallAnalyzer() - Compiler();
        if (_bannedApis.IsEmpty || found < 200)
        {
            throw new InvalidOperationException($"{_bannedApis.Length} other analyzers, {found} diagnostics.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Compiler() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public bool CompilerWithEmit() => Fresh().Emit(new MemoryStream()).Success;

    [Benchmark]
    public int CompilerAndBannedApis() => DiagnosticsWith(_bannedApis);

    [Benchmark]
    public int CompilerAndCallAnalyzer() => DiagnosticsWith([new CallAnalyzer()]);

    private int DiagnosticsWith(ImmutableArray<DiagnosticAnalyzer> analyzers) => Fresh().WithAnalyzers(analyzers, _project.Options).GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;

    // A compilation keeps what it has bound; every run starts from one that has bound nothing.
    private CSharpCompilation Fresh() => _project.Compilation.Clone();

    private static string PathOf(string name) => typeof(EngineBenchmarks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
