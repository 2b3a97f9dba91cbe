using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// Regular expressions on text with holes. A regular expression is a list of its pattern and options, a match a list of pairs: a group's name,
/// and its text or null.
/// </summary>
internal static class RegexFunctions
{
    private const RegexOptions Understood = RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.Singleline
        | RegexOptions.IgnorePatternWhitespace | RegexOptions.RightToLeft | RegexOptions.ECMAScript | RegexOptions.CultureInvariant;

    private const int MaxLength = 4_000;

    // For patterns that backtrack without end; no URL needs a thousandth of it.
    private static readonly TimeSpan MaxTime = TimeSpan.FromMilliseconds(100);

    /// <summary>The first match: text, regular expression.</summary>
    public static readonly TextFunction Match = new("Regex.Match", a => FirstMatch(a[0], a[1]));

    /// <summary>Whether there is a match: text, regular expression.</summary>
    public static readonly TextFunction IsMatch = new("Regex.IsMatch", a => Run(a[1], [a[0]], (regex, texts) => [regex.IsMatch(texts[0]) ? string.Empty : null]) is { } found ? Value.Constant(found[0].Kind != ValueKind.Null) : null);

    /// <summary>The text with something in place of each match: text, regular expression, replacement.</summary>
    public static readonly TextFunction Replace = new("Regex.Replace", a => Run(a[1], [a[0], a[2]], (regex, texts) => [regex.Replace(texts[0], texts[1])])?[0]);

    /// <summary>A group of a match: match, name or number.</summary>
    public static readonly TextFunction Group = new("Group", a => a[0].Kind == ValueKind.List ? GroupIn(a[0], Value.AsText(a[1])) : null);

    /// <summary>Whether a match or group was found.</summary>
    public static readonly TextFunction Success = new("Success", a => a[0].IsFree || a[0].IsHole ? null : Value.Constant(Whole(a[0]).Kind != ValueKind.Null));

    /// <summary>The text of a match or group.</summary>
    public static readonly TextFunction Text = new("Value", a => a[0].IsFree || a[0].IsHole ? null : Value.AsText(Whole(a[0])));

    private static Group GroupOf(Match match, string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? match.Groups[number] : match.Groups[name];

    private static Value Whole(Value found) => found.Kind == ValueKind.List ? found.Parts[0].Parts[1] : found;

    private static Value? GroupIn(Value match, Value name) => name.Literal == null ? null
        : match.Parts.FirstOrDefault(p => p.Parts[0].Equals(name)) is { } group ? group.Parts[1] : Value.Null;

    private static Value? FirstMatch(Value text, Value expression)
    {
        if (RegexOf(expression) is not { } regex)
        {
            return null;
        }

        var names = regex.GetGroupNames().Union(regex.GetGroupNumbers().Select(n => n.ToString(CultureInfo.InvariantCulture))).ToList();
        return Run(expression, [text], (r, texts) =>
        {
            var match = r.Match(texts[0]);
            return [.. names.Select(n => GroupOf(match, n) is { Success: true } group ? group.Value : null)];
        }) is { } groups
            ? Value.List(names.Select((n, i) => Value.List([Value.Text(n), groups[i]])))
            : null;
    }

    /// <summary>
    /// What a regular expression makes of texts, of which holes may be anything that people put there; null where that makes a difference.
    /// </summary>
    private static ImmutableArray<Value>? Run(Value expression, ImmutableArray<Value> texts, Func<Regex, ImmutableArray<string>, ImmutableArray<string?>> run)
    {
        if (RegexOf(expression) is not { } regex || texts.Any(t => !TextStandIns.Fit(t)))
        {
            return null;
        }

        ImmutableArray<Value>? result = null;
        for (var kind = 0; kind < TextStandIns.Kinds; kind++)
        {
            var standIns = new TextStandIns(kind);
            var written = texts.Select(standIns.Write).ToImmutableArray();
            if (written.Any(t => t.Length > MaxLength))
            {
                return null;
            }

            try
            {
                var made = run(regex, written).Select(t => t == null ? Value.Null : standIns.Read(t)).ToImmutableArray();
                if (result is { } other && !other.SequenceEqual(made))
                {
                    return null;
                }

                result = made;
            }
            catch (RegexMatchTimeoutException)
            {
                return null;
            }
        }

        return result;
    }

    private static Regex? RegexOf(Value expression)
    {
        if (expression.Kind != ValueKind.List || expression.Parts.Length != 2 || Value.AsText(expression.Parts[0]).Literal is not { Length: < MaxLength } pattern || OptionsOf(expression.Parts[1]) is not { } options)
        {
            return null;
        }

        try
        {
            return new Regex(pattern, (options & Understood) | RegexOptions.CultureInvariant, MaxTime);
        }
        catch (ArgumentException)
        {
            // No pattern: the code would fail there.
            return null;
        }
    }

    private static RegexOptions? OptionsOf(Value options) => options.Data switch
    {
        int number => (RegexOptions)number,
        Microsoft.CodeAnalysis.IFieldSymbol { ConstantValue: int number } => (RegexOptions)number,
        _ => null,
    };
}
