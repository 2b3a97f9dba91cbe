using System.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a report into a file, or to the console where the user names none.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void WriteOrPrint(string? path, string text, ToolConsole console)
    {
        if (path != null)
        {
            Write(path, text);
        }
        else
        {
            console.Out.Write(text);
        }
    }

    /// <summary>Writes <paramref name="text"/> beside the file, and then moves it into its place.</summary>
    /// <param name="path">The file; what it held is replaced, and what it is readable for stays.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, string text) => Write(path, text, Utf8);

    /// <inheritdoc cref="Write(string, string)"/>
    /// <param name="path">The file; what it held is replaced, and what it is readable for stays.</param>
    /// <param name="text">The text.</param>
    /// <param name="encoding">Its encoding; one with a byte order mark writes that as well.</param>
    public static void Write(string path, string text, Encoding encoding)
    {
        string? temporary = null;
        try
        {
            var target = new FileInfo(path);
            // A link stays one.
            target = target.LinkTarget == null ? target : target.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? target;
            if (IsDevice(target))
            {
                File.WriteAllText(target.FullName, text, encoding);
                return;
            }

            temporary = target.FullName + "." + Path.GetRandomFileName() + ".tmp";
            File.WriteAllText(temporary, text, encoding);
            if (target.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, target.UnixFileMode);
            }

            File.Move(temporary, target.FullName, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (temporary != null && File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            var cause = e is DirectoryNotFoundException ? "its folder does not exist" : temporary == null ? e.Message : e.Message.Replace(temporary, path, StringComparison.Ordinal);
            throw new InputException($"'{path}' cannot be written: {cause}", e);
        }
    }

    /// <summary>Whether a file is a device or pipe, which nothing may be moved over.</summary>
    private static bool IsDevice(FileInfo file) => file.Exists && !OperatingSystem.IsWindows() && file.FullName.StartsWith("/dev/", StringComparison.Ordinal);
}
