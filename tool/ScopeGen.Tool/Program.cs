using System.Text;
using ScopeGen.Tool.Commands;
using ScopeGen.Tool.Terminal;

// Names of files and people are not ASCII, whatever the terminal's code page.
Console.OutputEncoding = Encoding.UTF8;
return await ToolCommand.RunAsync(args, ToolConsole.OfProcess());
