using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Benchmarks;

/// <summary>Finding each of Zoom's 2,526 endpoints by method and path, compared with trying one regular expression after another.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private const int Count = 2_526;
    private RouteIndex _index = null!;
    private (string Method, RoutePattern Path, string Text)[] _calls = [];
    private (string Method, Regex Pattern, Endpoint Endpoint)[] _patterns = [];

    [GlobalSetup]
    public void Setup()
    {
        _index = RouteIndex.Create(ScopeTableReader.Read(ShippedTable.Zoom).Rows);
        _calls = [.. _index.Endpoints.Select(e => (e.Method, e.Template.Pattern, e.Template.Text))];
        _patterns = [.. _index.Endpoints.Select(e => (e.Method, new Regex("^" + Regex.Replace(e.Template.Text, @"\{[^}]*\}", "[^/]+") + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), e))];
        if (_calls.Length != Count)
        {
            throw new InvalidOperationException($"zoom.csv has {_calls.Length} endpoints; the figures are per {Count}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Regexes()
    {
        var found = 0;
        foreach (var (method, _, text) in _calls)
        {
            found += Array.Exists(_patterns, p => p.Method == method && p.Pattern.IsMatch(text)) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Index()
    {
        var found = 0;
        foreach (var (method, path, _) in _calls)
        {
            found += _index.Match(method, path).Found ? 1 : 0;
        }

        return found;
    }
}
