using BenchmarkDotNet.Running;
using ScopeGen.Tool.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(LargeTableBenchmarks).Assembly).Run(args);
