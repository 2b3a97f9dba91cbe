using System;
using System.Threading;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>What is made once, by whoever asks first; a cancelled attempt leaves it to the next.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class OnDemand<T>(Func<CancellationToken, T> make)
    where T : class
{
    private readonly object _making = new();
    private T? _made;

    public T Get(CancellationToken cancellationToken)
    {
        if (_made is { } made)
        {
            return made;
        }

        while (!Monitor.TryEnter(_making, 10))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            return _made ??= make(cancellationToken);
        }
        finally
        {
            Monitor.Exit(_making);
        }
    }
}
