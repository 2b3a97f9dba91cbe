using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;
using ScopeGen.Manifests.Lists;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>A manifest with all that is known of its text: what a reader tells and an editor edits.</summary>
internal sealed class ManifestText
{
    // Nobody reads more, and a file of another kind may have a problem at every word.
    private const int MaxProblems = 100;

    private readonly List<ManifestProblem> _problems = [];
    private int _left;

    private ManifestText(Document document, ManifestFormat format)
    {
        Document = document;
        Format = format;
    }

    public Document Document { get; }

    public ManifestFormat Format { get; }

    /// <summary>The lists, in the text's order.</summary>
    public IReadOnlyList<ListNode> Lists { get; private set; } = [];

    /// <summary>What could not be used, in the text's order.</summary>
    public IEnumerable<ManifestProblem> Problems
    {
        get
        {
            var sorted = _problems.OrderBy(p => p.Range.Start);
            return _left == 0 ? sorted : sorted.Append(new ManifestProblem($"{_left.ToString("N0", CultureInfo.InvariantCulture)} more are wrong in the manifest.", Document.Range(0, 0)));
        }
    }

    /// <inheritdoc cref="ScopeManifest.IsReadable"/>
    public bool IsReadable { get; private set; } = true;

    /// <summary>Reads a text.</summary>
    public static ManifestText Read(string text, ManifestSettings settings)
    {
        var named = settings.Format == null ? null : ManifestFormats.Find(settings.Format);
        var syntax = ReferenceEquals(named, ManifestFormats.Text) ? DocumentSyntax.Text : SyntaxGuess.Of(text, settings.FileName);
        var document = Document.Read(text, syntax);
        var format = settings.Path is { } path ? new PathFormat(path)
            : named ?? (syntax == DocumentSyntax.Text || document.Root == null ? ManifestFormats.Text : ManifestFormats.Recognize(document.Root, settings.FileName));
        var manifest = new ManifestText(document, format);
        if (settings.Format != null && named == null)
        {
            manifest.Reject(document.Range(0, 0), $"The format '{Excerpt.Of(settings.Format)}' of the manifest is not known; there are {string.Join(", ", ManifestFormats.Names)}.");
        }
        else if (document.Fault is { } fault)
        {
            manifest.Reject(fault.Range, fault.Message);
        }
        else
        {
            manifest.ReadLists();
        }

        return manifest;
    }

    /// <summary>What the text declares.</summary>
    public ScopeManifest ToManifest() => new()
    {
        Provider = Document.Root == null ? null : Format.ProviderOf(Document.Root),
        Vendor = Format.Vendor,
        IsExhaustive = Format.IsExhaustive,
        Lists = Lists.Select(l => l.ToScopeList()).ToEquatableArray(),
        Problems = Problems.ToEquatableArray(),
        IsReadable = IsReadable,
    };

    private void ReadLists()
    {
        var root = Document.Root!;
        foreach (var (token, message, isFatal) in Format.Check(root))
        {
            IsReadable &= !isFatal;
            Report(Document.RangeOf(token), message);
        }

        var reader = new ListReader(Document, Report);
        var nodes = new List<ListNode>();
        foreach (var slot in Format.SlotsOf(root))
        {
            if (reader.Read(slot) is { } node)
            {
                nodes.Add(node);
            }
            else
            {
                IsReadable = false;
            }
        }

        Lists = [.. nodes.OrderBy(n => Document.PlaceOf(n.Token).Start)];
    }

    private void Reject(TextRange range, string message)
    {
        IsReadable = false;
        Report(range, message);
    }

    private void Report(TextRange range, string message)
    {
        if (_problems.Count < MaxProblems)
        {
            _problems.Add(new ManifestProblem(message, range));
        }
        else
        {
            _left++;
        }
    }
}
