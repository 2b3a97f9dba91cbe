using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Tests.Projects;

public class ProjectDescriptionTests
{
    [Fact]
    public void Lines_are_facts_in_columns()
    {
        var project = ProjectDescription.Read(
        [
            "Path\t/code/App.csproj", "Frameworks\t net8.0 ;net10.0", "Argument\t/define:A;B", "Argument\tA.cs",
            "Using\tSystem\t\t", "Using\tSystem.Math\ttrue\t", "Using\tSystem.Text.StringBuilder\t\tText", "Reference\t/lib/Lib.dll\t/lib/ref/Lib.dll\ta,b",
        ])!;

        Assert.Equal("net8.0", project.FirstFramework);
        Assert.Equal(["/define:A;B", "A.cs"], project.Arguments);
        Assert.Equal(["global using System;", "global using static System.Math;", "global using Text = System.Text.StringBuilder;"], project.Usings);
        Assert.Equal([new ProjectReference("/lib/Lib.dll", "/lib/ref/Lib.dll", "a,b")], project.References);
    }

    [Fact]
    public void A_property_with_line_breaks_or_without_a_value_is_no_harm()
    {
        var project = ProjectDescription.Read(["Path\t/code/App.csproj", "DefineConstants\tA;", "", "  B", "\t", "LangVersion", "Reference\t/lib/Lib.dll"])!;

        Assert.Equal(("A;", string.Empty, string.Empty), (project.DefineConstants, project.LangVersion, project.Framework));
        Assert.Equal([new ProjectReference("/lib/Lib.dll", string.Empty, string.Empty)], project.References);
        Assert.Null(ProjectDescription.Read(["Framework\tnet10.0"]));
    }
}
