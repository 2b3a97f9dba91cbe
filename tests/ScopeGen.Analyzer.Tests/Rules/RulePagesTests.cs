using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls;

namespace ScopeGen.Analyzer.Tests.Rules;

/// <summary>Every rule has a page, every page a rule, and the README lists them all.</summary>
public class RulePagesTests
{
    private static readonly string Docs = Path.Combine(AppContext.BaseDirectory, "docs");

    private static readonly IReadOnlyList<DiagnosticDescriptor> Rules = [.. typeof(CallAnalyzer).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
        .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics)
        .DistinctBy(d => d.Id)
        .OrderBy(d => d.Id, StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Docs, "rules"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

        Assert.NotEmpty(Rules);
        Assert.Equal(Rules.Select(r => r.Id), pages);
    }

    [Fact]
    public void Every_page_has_its_rules_number_title_and_severity_and_is_linked()
    {
        foreach (var rule in Rules)
        {
            var page = File.ReadAllText(Path.Combine(Docs, "rules", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains($"| Category | {rule.Category} |", page, StringComparison.Ordinal);
            Assert.Contains($"| Severity | {rule.DefaultSeverity} |", page, StringComparison.Ordinal);
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_readme_lists_the_rules_with_their_titles()
    {
        var listed = Regex.Matches(File.ReadAllText(Path.Combine(Docs, "README.md")), @"\| \[(SCG\d{4})\]\(docs/rules/\1\.md\) \| (.+?) \|").Select(m => (m.Groups[1].Value, m.Groups[2].Value));

        Assert.Equal(Rules.Select(r => (r.Id, r.Title.ToString())), listed);
    }
}
