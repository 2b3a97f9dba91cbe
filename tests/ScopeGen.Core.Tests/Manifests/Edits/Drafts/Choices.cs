namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>
/// A row of numbers that decides on everything in a generated manifest. 0 is always the plainest choice, and so is what comes behind the
/// end of the row: a row that shrinks gives a manifest that shrinks.
/// </summary>
public sealed class Choices(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>A number from 0 to one less than the count.</summary>
    public int Next(int count) => _next < numbers.Count ? numbers[_next++] % count : 0;

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => Next(times) == times - 1;

    /// <summary>One of some options, the plainest of which comes first.</summary>
    public T Of<T>(params IReadOnlyList<T> options) => options[Next(options.Count)];

    /// <summary>The same things in another order.</summary>
    public IReadOnlyList<T> Shuffle<T>(IReadOnlyList<T> items)
    {
        var result = items.ToList();
        for (var i = result.Count - 1; i > 0; i--)
        {
            var other = i - Next(i + 1);
            (result[i], result[other]) = (result[other], result[i]);
        }

        return result;
    }
}
