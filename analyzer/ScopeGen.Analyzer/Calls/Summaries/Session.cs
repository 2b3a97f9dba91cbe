using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>
/// One question to the engine, on one thread. It knows what is being worked out, so that code that refers to itself ends. What was
/// worked out while something was cut off for that holds only as long as that is being worked out, and what was kept by one of a
/// circle of questions does not count for another one of it: the same question always has the same answer, whoever asks first.
/// </summary>
internal sealed class Session(CancellationToken cancellationToken)
{
    // Deeper nesting would not fit a thread's stack.
    private const int MaxFrames = 24;

    // A function may make and call others; each level may run the next one more than once.
    private const int MaxFunctions = 8;

    private readonly List<Frame> _frames = [];
    private readonly Dictionary<(object Cache, object Key), (object? Value, Frame Cut)> _provisional = [];

    private int _functions;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether nothing more may be nested.</summary>
    public bool IsTooDeep => _frames.Count >= MaxFrames;

    /// <summary>Looks for what is being worked out, or was with something cut off.</summary>
    public bool TryGet(object cache, object key, out object? value)
    {
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].Cache == cache && _frames[i].Values.TryGetValue(key, out value))
            {
                Cut(i);
                return true;
            }
        }

        if (_provisional.TryGetValue((cache, key), out var known) && _frames.IndexOf(known.Cut) is var level and >= 0)
        {
            Cut(level);
            value = known.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Whether something of a circle is being worked out: what was kept before began it elsewhere.</summary>
    public bool IsWithin(Circle circle) => !circle.IsEmpty && _frames.Any(f => f.Values.Keys.Any(k => circle.Holds(f.Cache, k)));

    /// <summary>Starts to run a function; false where too many are being run within each other.</summary>
    public bool EnterFunction()
    {
        if (_functions >= MaxFunctions)
        {
            return false;
        }

        _functions++;
        return true;
    }

    /// <summary>Ends what <see cref="EnterFunction"/> started.</summary>
    public void LeaveFunction() => _functions--;

    /// <summary>Notes that everything that is being worked out lacks something, since it is nested too deeply.</summary>
    public void CutAll() => Cut(0);

    /// <summary>Works something out.</summary>
    /// <param name="cache">Who asks.</param>
    /// <param name="initial">The keys, and what counts for them meanwhile.</param>
    /// <param name="compute">Works it out; it may replace what counts meanwhile.</param>
    /// <returns>What needs these keys in turn, or null where something was cut off, so that the values must not be kept.</returns>
    public Circle? Run(object cache, Dictionary<object, object?> initial, Action<Dictionary<object, object?>> compute)
    {
        var frame = new Frame(cache, initial);
        var index = _frames.Count;
        _frames.Add(frame);
        // What is worked out here is kept for others, and must not depend on how many functions led here.
        var functions = _functions;
        _functions = 0;
        try
        {
            compute(initial);
        }
        finally
        {
            _frames.RemoveAt(index);
            _functions = functions;
        }

        if (frame.Lowest >= index)
        {
            return frame.Circle;
        }

        var head = _frames[frame.Lowest];
        head.Circle = head.Circle.With(frame.Circle, cache, initial.Keys);
        foreach (var pair in initial)
        {
            _provisional[(cache, pair.Key)] = (pair.Value, head);
        }

        return null;
    }

    private void Cut(int level)
    {
        for (var i = level + 1; i < _frames.Count; i++)
        {
            _frames[i].Lowest = Math.Min(_frames[i].Lowest, level);
        }
    }

    private sealed class Frame(object cache, Dictionary<object, object?> values)
    {
        public object Cache { get; } = cache;

        public Dictionary<object, object?> Values { get; } = values;

        /// <summary>What was worked out within this one, with something of it cut off.</summary>
        public Circle Circle { get; set; } = Circle.None;

        /// <summary>The outermost frame that something within this one was cut off for.</summary>
        public int Lowest { get; set; } = int.MaxValue;
    }
}
