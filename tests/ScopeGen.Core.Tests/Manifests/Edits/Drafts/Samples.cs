using FsCheck;
using FsCheck.Fluent;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>Tries properties on rows of random numbers.</summary>
public static class Samples
{
    // The same cases in every run, so that a build does not fail by chance. To look for more, name a number of cases here: they are others each time.
    private static readonly int? More = int.TryParse(Environment.GetEnvironmentVariable("SCOPEGEN_SAMPLES"), out var count) ? count : null;

    /// <summary>Tries a property; a failure shows the smallest case that fails.</summary>
    /// <param name="create">Makes a case of a row of numbers.</param>
    /// <param name="property">Throws where it does not hold.</param>
    /// <param name="count">How many cases to try.</param>
    /// <param name="length">How long a row is.</param>
    public static void Check<T>(Func<IReadOnlyList<int>, T> create, Action<T> property, int count = 150, int length = 120)
        where T : IHasNumbers
    {
        // Every small number divides this one, so that all choices are as likely.
        var numbers = Gen.Choose(0, 5039).ArrayOf(length);
        var cases = Arb.From(numbers.Select(n => create(n)), c => Shrink(c.Numbers).Select(create));
        var config = Config.QuickThrowOnFailure.WithMaxTest(More ?? count);
        FsCheck.Check.One(More == null ? config.WithReplay(19, 71) : config, Prop.ForAll(cases, property));
    }

    /// <summary>Shorter rows, and rows with zeros or smaller numbers.</summary>
    private static IEnumerable<IReadOnlyList<int>> Shrink(IReadOnlyList<int> numbers)
    {
        for (var size = numbers.Count; size > 0; size /= 2)
        {
            for (var i = 0; i < numbers.Count; i += size)
            {
                yield return [.. numbers.Take(i), .. numbers.Skip(i + size)];
                if (numbers.Skip(i).Take(size).Any(n => n != 0))
                {
                    yield return [.. numbers.Select((n, k) => k >= i && k < i + size ? 0 : n)];
                }
            }
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            foreach (var smaller in Enumerable.Range(1, 7).Where(s => s < numbers[i]))
            {
                yield return [.. numbers.Select((n, k) => k == i ? smaller : n)];
            }
        }
    }
}

/// <summary>A case that a row of numbers makes.</summary>
public interface IHasNumbers
{
    /// <summary>The numbers.</summary>
    public IReadOnlyList<int> Numbers { get; }
}
