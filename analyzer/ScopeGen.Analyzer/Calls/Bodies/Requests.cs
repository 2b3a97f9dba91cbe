using System.Collections.Generic;
using System.Collections.Immutable;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>The requests of a member or of a place in it: of those that differ only in the way on which they are reached, the first.</summary>
internal sealed class Requests
{
    // Members that call each other would double them at each call; none sends more that people write.
    private const int Max = 256;

    private readonly HashSet<(Value, Value, Value, UrlJoin, EquatableArray<Guard>)> _seen = [];
    private readonly List<Effect> _effects = [];

    /// <summary>The requests, as far as they are not too many.</summary>
    public ImmutableArray<Effect> All => [.. _effects];

    /// <summary>The requests as callers know them: of too many, that there are.</summary>
    public ImmutableArray<Effect> ForCallers
    {
        get
        {
            var unknown = Value.Unknown("value", UnresolvedReason.TooManyAlternatives);
            return _effects.Count <= Max ? All : [new Effect(unknown, unknown, Value.Null, UrlJoin.Resolve) { Path = _effects[0].Path }];
        }
    }

    public void Add(Effect effect)
    {
        if (_effects.Count <= Max && _seen.Add((effect.Verb, effect.Url, effect.Client, effect.Join, effect.Guards)))
        {
            _effects.Add(effect);
        }
    }
}
