using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Analyzer.Calls.Literals;
using ScopeGen.CodeFixes.Calls;
using ScopeGen.Generator;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Calls;

/// <summary>The fix of SCG2005. Each test compiles the result; those of expressions also compare the value before and after.</summary>
public class ScopeLiteralFixTests
{
    [Theory]
    [InlineData("\"meeting:read\"", "Zoom.Scopes.MeetingRead")]
    [InlineData("@\"meeting:read\"", "Zoom.Scopes.MeetingRead")]
    [InlineData("\"\"\"meeting:read\"\"\"", "Zoom.Scopes.MeetingRead")]
    [InlineData("\"meeting\\u003aread\"", "Zoom.Scopes.MeetingRead")]
    [InlineData("\"\"\"\n    meeting:read\n    \"\"\"", "Zoom.Scopes.MeetingRead")]
    public Task A_scope_becomes_its_constant(string before, string after) => ExpressionAsync(before, after);

    [Theory]
    [InlineData("\"meeting:read user:read\"", "Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead")]
    [InlineData("\" openid  meeting:read\\tusers \\n\"", "\" openid  \" + Zoom.Scopes.MeetingRead + \"\\t\" + Zoom.Scopes.Users + \" \\n\"")]
    [InlineData("\"meeting:read meeting:master\"", "Zoom.Scopes.MeetingRead + \" meeting:master\"")]
    [InlineData("\"meeting:read \"", "Zoom.Scopes.MeetingRead + \" \"")]
    [InlineData("@\"meeting:read\nuser:read\"", "Zoom.Scopes.MeetingRead + \"\\n\" + Zoom.Scopes.UserRead")]
    [InlineData("\"\"\"\n    meeting:read\n      user:read\n    \"\"\"", "Zoom.Scopes.MeetingRead + \"\\n  \" + Zoom.Scopes.UserRead")]
    public Task A_list_becomes_a_sum(string before, string after) => ExpressionAsync(before, after);

    [Theory]
    [InlineData("\"meeting:read user:read\"", "$\"{Zoom.Scopes.MeetingRead} {Zoom.Scopes.UserRead}\"")]
    [InlineData("\" openid  meeting:read\\tusers \\n\"", "$\" openid  {Zoom.Scopes.MeetingRead}\\t{Zoom.Scopes.Users} \\n\"")]
    [InlineData("\"meeting\\u003aread\\x20user:read\"", "$\"{Zoom.Scopes.MeetingRead}\\x20{Zoom.Scopes.UserRead}\"")]
    [InlineData("@\"meeting:read\nuser:read\"", "$@\"{Zoom.Scopes.MeetingRead}\n{Zoom.Scopes.UserRead}\"")]
    [InlineData("\"\"\"meeting:read user:read\"\"\"", "$\"\"\"{Zoom.Scopes.MeetingRead} {Zoom.Scopes.UserRead}\"\"\"")]
    [InlineData("\"\"\"\n    meeting:read\n      user:read\n    \"\"\"", "$\"\"\"\n    {Zoom.Scopes.MeetingRead}\n      {Zoom.Scopes.UserRead}\n    \"\"\"")]
    // A brace that stays would start a hole.
    [InlineData("\"meeting:read odd:{id}\"", "Zoom.Scopes.MeetingRead + \" odd:{id}\"")]
    public Task Where_the_file_interpolates_a_list_does_so_too(string before, string after) => ExpressionAsync(before, after, other: "$\"{1}\"");

    [Theory]
    [InlineData("$\"meeting:read {Own}\"", "$\"{Zoom.Scopes.MeetingRead} {Own}\"")]
    [InlineData("$\"{Own}user:read meeting:read\\t{Own} users {Own}\"", "$\"{Own}user:read {Zoom.Scopes.MeetingRead}\\t{Own} {Zoom.Scopes.Users} {Own}\"")]
    [InlineData("$\"{Own}{{}} meeting:read {{{Own}\"", "$\"{Own}{{}} {Zoom.Scopes.MeetingRead} {{{Own}\"")]
    [InlineData("$@\"{Own}\"\"\n meeting:read\"", "$@\"{Own}\"\"\n {Zoom.Scopes.MeetingRead}\"")]
    [InlineData("@$\"{Own} meeting:read\"", "@$\"{Own} {Zoom.Scopes.MeetingRead}\"")]
    [InlineData("$\"\"\"{Own} meeting:read\"\"\"", "$\"\"\"{Own} {Zoom.Scopes.MeetingRead}\"\"\"")]
    [InlineData("$$\"\"\"{{Own}}{} meeting:read\"\"\"", "$$\"\"\"{{Own}}{} {{Zoom.Scopes.MeetingRead}}\"\"\"")]
    [InlineData("$$$\"\"\"\n    {{{Own}}}\n    meeting:read\n    \"\"\"", "$$$\"\"\"\n    {{{Own}}}\n    {{{Zoom.Scopes.MeetingRead}}}\n    \"\"\"")]
    [InlineData("$\"meeting:read\"", "$\"{Zoom.Scopes.MeetingRead}\"")]
    [InlineData("$\"{\"meeting:read\"}!\"", "$\"{Zoom.Scopes.MeetingRead}!\"")]
    [InlineData("$\"{\"meeting:read user:read\"}!\"", "$\"{$\"{Zoom.Scopes.MeetingRead} {Zoom.Scopes.UserRead}\"}!\"")]
    public Task In_an_interpolated_string_a_scope_becomes_a_hole(string before, string after) => ExpressionAsync(before, after);

    [Theory]
    [InlineData("using Zoom;", "Scopes.MeetingRead")]
    [InlineData("using static Zoom.Scopes;", "MeetingRead")]
    [InlineData("using Z = Zoom.Scopes;", "Z.MeetingRead")]
    [InlineData("using Zoom; using HighLevel;", "Zoom.Scopes.MeetingRead")]
    [InlineData("", "Zoom.Scopes.MeetingRead")]
    public Task The_name_is_as_short_as_the_file_allows(string usings, string after) =>
        SourceAsync($$"""{{usings}} class C { string S = "meeting:read"; }""", $$"""{{usings}} class C { string S = {{after}}; }""");

    [Theory]
    [InlineData("class C { static string Zoom => \"zoom\"; string S = HERE; }")]
    [InlineData("namespace App { class Zoom { } class C { string S = HERE; } }")]
    [InlineData("namespace App.Zoom { class C { string S = HERE; } }")]
    [InlineData("class C { string M(int Zoom) => HERE + Zoom; }")]
    [InlineData("class C { string M<Zoom>() => HERE; }")]
    public Task What_has_the_namespaces_name_is_not_in_its_way(string source) =>
        SourceAsync(source.Replace("HERE", "\"meeting:read\""), source.Replace("HERE", "global::Zoom.Scopes.MeetingRead"));

    [Fact]
    public Task In_a_hole_a_name_from_the_root_has_parentheses() => SourceAsync(
        """class C { static string Zoom => "zoom"; string S = $"{Zoom} meeting:read"; }""",
        """class C { static string Zoom => "zoom"; string S = $"{Zoom} {(global::Zoom.Scopes.MeetingRead)}"; }""");

    [Fact]
    public Task So_has_one_in_a_literal_that_stands_in_a_hole() => SourceAsync(
        """class C { static string Zoom => "zoom"; string S = $"{"meeting:read"}!"; }""",
        """class C { static string Zoom => "zoom"; string S = $"{(global::Zoom.Scopes.MeetingRead)}!"; }""");

    [Fact]
    public Task A_type_of_the_constants_name_is_not_taken_for_it() => SourceAsync(
        """
        using static Zoom.Scopes;
        namespace App
        {
            class MeetingRead { }
            class C { bool M(object scope) => scope is "meeting:read"; }
        }
        """,
        """
        using static Zoom.Scopes;
        namespace App
        {
            class MeetingRead { }
            class C { bool M(object scope) => scope is Zoom.Scopes.MeetingRead; }
        }
        """);

    [Fact]
    public Task Within_the_namespace_the_class_is_enough() => SourceAsync(
        """namespace Zoom { class C { string S = "meeting:read"; } }""",
        """namespace Zoom { class C { string S = Scopes.MeetingRead; } }""");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "")]
    [InlineData(LanguageVersion.CSharp9, "string I(int i) => $\"{i}\";")]
    [InlineData(LanguageVersion.CSharp10, "")]
    public Task Wherever_a_constant_must_stand_a_sum_is_one(LanguageVersion version, string other) => ConstantsAsync(version, other, "Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead");

    [Theory]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Latest)]
    public Task And_so_is_an_interpolated_string(LanguageVersion version) => ConstantsAsync(version, "string I(int i) => $\"{i}\";", "$\"{Zoom.Scopes.MeetingRead} {Zoom.Scopes.UserRead}\"");

    [Theory]
    [InlineData("M(\"meeting:read user:read\")", "M(Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead)")]
    [InlineData("\"meeting:read user:read\".Length", "(Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead).Length")]
    [InlineData("\"meeting:read user:read\"[0]", "(Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead)[0]")]
    [InlineData("1 + 'c' + \"meeting:read user:read\"", "1 + 'c' + (Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead)")]
    [InlineData("text ?? \"meeting:read user:read\"", "text ?? Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead")]
    [InlineData("text == \"meeting:read user:read\"", "text == Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead")]
    [InlineData("(object)\"meeting:read user:read\"", "(object)(Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead)")]
    [InlineData("text is \"meeting:read user:read\" or \"x\"", "text is (Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead) or \"x\"")]
    [InlineData("new[] { /* first */ \"meeting:read\" /* last */, \"x\" }", "new[] { /* first */ Zoom.Scopes.MeetingRead /* last */, \"x\" }")]
    [InlineData("/* first */ \"meeting:read user:read\" /* last */", "/* first */ Zoom.Scopes.MeetingRead + \" \" + Zoom.Scopes.UserRead /* last */")]
    public Task What_stands_around_it_stays(string before, string after) => SourceAsync(
        $$"""class C { object M(string text) => {{before}}; }""",
        $$"""class C { object M(string text) => {{after}}; }""");

    [Theory]
    [InlineData("text is HERE ? 1 : 2")]
    [InlineData("text is HERE && text.Length > 2")]
    [InlineData("text is not HERE")]
    [InlineData("text is { Length: 3 } or HERE ? 1 : 2")]
    [InlineData("text switch { HERE when text.Length > 2 => 1, _ => 2 }")]
    [InlineData("new[] { text } is [HERE, ..]")]
    [InlineData("text.AsSpan() is HERE")]
    [InlineData("(HERE)[0]")]
    [InlineData("(HERE) + text")]
    [InlineData("HERE.Length")]
    [InlineData("HERE + text + HERE")]
    [InlineData("new { Scope = HERE }")]
    [InlineData("((System.Linq.Expressions.Expression<System.Func<string, bool>>)(t => t == HERE)).Body")]
    public Task A_name_is_read_as_one(string expression)
    {
        string Source(string scope) => $$"""using System; class C { object M(string text) => {{expression.Replace("HERE", scope)}}; }""";
        var test = Create(Source("\"meeting:read\""));
        test.FixAllScope = FixAllScope.Document;
        test.FixedSources.Add(("Test.cs", Source("Zoom.Scopes.MeetingRead")));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(0, "HighLevel.Scopes.ContactsWrite")]
    [InlineData(1, "HighLevel.V1.Scopes.ContactsWrite")]
    public Task Of_two_providers_a_person_chooses(int action, string after)
    {
        var test = Create("""class C { string S = "contacts.write"; }""");
        test.CodeActionIndex = action;
        test.ExpectedTitles = ["Use HighLevel.Scopes.ContactsWrite", "Use HighLevel.V1.Scopes.ContactsWrite"];
        test.FixedSources.Add(("Test.cs", $$"""class C { string S = {{after}}; }"""));
        return test.RunAsync();
    }

    [Theory]
    // V1 has no tags.write.
    [InlineData("contacts.write tags.write", "HighLevel.Scopes.ContactsWrite + \" \" + HighLevel.Scopes.TagsWrite", "Use the constants of HighLevel")]
    // Each has one; Zoom has the first.
    [InlineData("meeting:read tags.write", "Zoom.Scopes.MeetingRead + \" \" + HighLevel.Scopes.TagsWrite", "Use the constants of Zoom, HighLevel")]
    [InlineData("meeting:read contacts.write", "Zoom.Scopes.MeetingRead + \" \" + HighLevel.Scopes.ContactsWrite", "Use the constants of Zoom, HighLevel", "Use the constants of HighLevel.V1, Zoom")]
    [InlineData("contacts.write contacts.write", "HighLevel.Scopes.ContactsWrite + \" \" + HighLevel.Scopes.ContactsWrite", "Use HighLevel.Scopes.ContactsWrite", "Use HighLevel.V1.Scopes.ContactsWrite")]
    public Task A_list_takes_the_provider_that_has_most_of_it(string list, string after, params string[] titles)
    {
        var test = Create($$"""class C { string S = "{{list}}"; }""");
        test.ExpectedTitles = titles;
        test.FixedSources.Add(("Test.cs", $$"""class C { string S = {{after}}; }"""));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(FixAllScope.Document, "\"meeting:read\"")]
    [InlineData(FixAllScope.Project, "Zoom.Scopes.MeetingRead")]
    [InlineData(FixAllScope.Solution, "Zoom.Scopes.MeetingRead")]
    public Task Fix_all_replaces_all_of_the_provider(FixAllScope scope, string inOtherFile)
    {
        var test = Create("""
            class C
            {
                string[] S = { "meeting:read", "contacts.write", "user:read meeting:read", "x" };
                string I => $"{"meeting:read"} {M("user:read meeting:read")} meeting:read users";
                string M(string s) => s + "needs meeting:read" + "meeting:read";
            }
            """);
        test.TestState.Sources.Add(("Zz.cs", """class D { string S = "meeting:read"; }"""));
        test.FixAllScope = scope;
        test.FixedSources.Add(("Test.cs", """
            class C
            {
                string[] S = { Zoom.Scopes.MeetingRead, "contacts.write", $"{Zoom.Scopes.UserRead} {Zoom.Scopes.MeetingRead}", "x" };
                string I => $"{Zoom.Scopes.MeetingRead} {M($"{Zoom.Scopes.UserRead} {Zoom.Scopes.MeetingRead}")} {Zoom.Scopes.MeetingRead} {Zoom.Scopes.Users}";
                string M(string s) => s + "needs meeting:read" + Zoom.Scopes.MeetingRead;
            }
            """));
        test.FixedSources.Add(("Zz.cs", $$"""class D { string S = {{inOtherFile}}; }"""));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("public", "", "Acme.Scopes.ItemRead")]
    [InlineData("internal", "", "Acme.Scopes.ItemRead")]
    [InlineData("internal", "Own.Api", "Own.Api.Acme.Scopes.ItemRead")]
    public Task What_the_generator_emits_is_found(string accessibility, string prefix, string after)
    {
        const string Table = "# provider: Acme\n# base-url: https://api.acme.test\nScope,Method,Path,Status\nitem:read,GET,/items,\nitem:old,,,deprecated\n";
        var emission = new CSharpSourceGeneratorTest<ScopeGenerator>();
        var test = Create("""class C { string[] S = { "item:old", "item:read" }; }""");
        foreach (var state in new[] { emission.TestState, test.TestState })
        {
            state.AddTable("acme.csv", Table);
            state.Properties["ScopeGenAccessibility"] = accessibility;
            state.Properties["ScopeGenNamespacePrefix"] = prefix;
        }

        foreach (var source in emission.Run().GeneratedSources)
        {
            test.TestState.Sources.Add((source.HintName, source.SourceText.ToString()));
        }

        test.FixedSources.Add(("Test.cs", $$"""class C { string[] S = { "item:old", {{after}} }; }"""));
        return test.RunAsync();
    }

    private static Task ConstantsAsync(LanguageVersion version, string other, string after)
    {
        static string Source(string other, string scope, string list) => $$"""
            using System;
            class NeedsAttribute : Attribute { public NeedsAttribute(string scope) { } public string Name { get; set; } }
            class C
            {
                const string Scope = {{scope}};
                const string List = {{list}};
                [Needs({{list}}, Name = {{scope}})]
                int M(string scope = {{scope}}, string list = {{list}})
                {
                    switch (scope)
                    {
                        case {{scope}}: goto case {{list}};
                        case {{list}}: return 1;
                    }

                    const string local = "x" + {{list}};
                    return list is {{list}} ? local.Length : 2;
                }
                {{other}}
            }
            """;

        var test = Create(Source(other, "\"meeting:read\"", "\"meeting:read user:read\""));
        test.TestState.LanguageVersion = version;
        test.TestState.Nullable = NullableContextOptions.Disable;
        test.FixAllScope = FixAllScope.Document;
        test.FixedSources.Add(("Test.cs", Source(other, "Zoom.Scopes.MeetingRead", after)));
        return test.RunAsync();
    }

    private static Task SourceAsync(string before, string after)
    {
        var test = Create(before);
        test.FixedSources.Add(("Test.cs", after));
        return test.RunAsync();
    }

    /// <summary>Fixes an expression, and fails where its value is not what it was.</summary>
    private static async Task ExpressionAsync(string before, string after, string other = "0")
    {
        string Source(string expression) => $$"""
            class C
            {
                const string Own = "own";
                const string S = {{expression}};
                object Other => {{other}};
            }
            """;
        Assert.Equal(ValueOf(Source(before)), ValueOf(Source(after)));
        await SourceAsync(Source(before), Source(after));
    }

    private static string ValueOf(string source)
    {
        var test = Create(source);
        var compilation = TestProject.Create(test.TestState).Compilation;
        return Assert.IsType<string>(((IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("S").Single()).ConstantValue);
    }

    private static CSharpCodeFixTest<ScopeLiteralAnalyzer, ScopeLiteralFix> Create(string source)
    {
        var test = new CSharpCodeFixTest<ScopeLiteralAnalyzer, ScopeLiteralFix>
        {
            TestState = { MinimumSeverity = DiagnosticSeverity.Info, DisabledDiagnostics = { "CS0414", "CS1591" } },
        };
        test.TestState.Sources.Add(("Test.cs", source));
        AddProvider(test, "Zoom", """
            public const string MeetingRead = "meeting:read";
            [System.Obsolete] public const string MeetingMaster = "meeting:master";
            [System.Obsolete] public const string OddId = "odd:{id}";
            public const string UserRead = "user:read";
            public const string Users = "users";
            """);
        AddProvider(test, "HighLevel", """public const string ContactsWrite = "contacts.write"; public const string TagsWrite = "tags.write";""");
        AddProvider(test, "HighLevel.V1", """public const string ContactsWrite = "contacts.write";""");
        return test;
    }

    /// <summary>A provider's table, and what the generator emits for it, in small.</summary>
    private static void AddProvider(CSharpCodeFixTest<ScopeLiteralAnalyzer, ScopeLiteralFix> test, string provider, string constants)
    {
        test.TestState.AddTable(provider + ".csv", $"# provider: {provider}\n# base-url: https://api.{provider}.test\nScope,Method,Path\n");
        test.TestState.Sources.Add((provider + ".Scopes.g.cs", $"// <auto-generated/>\nnamespace {provider} {{ public static partial class Scopes {{ {constants} }} }}"));
    }
}
