using System.Xml.Linq;

namespace ScopeGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class PackageContentsTests(PackageFixture package)
{
    [Fact]
    public void Holds_exactly_what_it_needs()
    {
        using var archive = package.Open();
        var files = archive.Entries
            .Select(e => e.FullName)
            // What every package has.
            .Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal) && f != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "ScopeGen.nuspec",
                "analyzers/dotnet/cs/CsvHelper.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.HashCode.dll",
                "analyzers/dotnet/cs/Newtonsoft.Json.dll",
                "analyzers/dotnet/cs/ScopeGen.Analyzer.dll",
                "analyzers/dotnet/cs/ScopeGen.CodeFixes.dll",
                "analyzers/dotnet/cs/ScopeGen.Core.dll",
                "analyzers/dotnet/cs/ScopeGen.Generator.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ScopeGen.props",
                "build/ScopeGen.targets",
                "schemas/scopes.schema.json",
                "tables/highlevel-v1.csv",
                "tables/highlevel.csv",
                "tables/talkdesk.csv",
                "tables/zoom.csv",
            ],
            files);
    }

    [Fact]
    public void Brings_no_dependency()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("ScopeGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");

        Assert.DoesNotContain(metadata.Elements(), e => e.Name.LocalName == "dependencies" && e.Descendants().Any(d => d.Name.LocalName == "dependency"));
        Assert.Equal("true", metadata.Elements().Single(e => e.Name.LocalName == "developmentDependency").Value);
        Assert.Equal("MIT", metadata.Elements().Single(e => e.Name.LocalName == "license").Value);
    }
}
