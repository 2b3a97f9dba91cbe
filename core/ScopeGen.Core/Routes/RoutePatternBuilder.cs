using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>Collects the text and holes of a path and splits them into segments.</summary>
internal sealed class RoutePatternBuilder
{
    private readonly List<RouteSegment> _segments = [];
    private readonly ImmutableArray<RoutePiece>.Builder _pieces = ImmutableArray.CreateBuilder<RoutePiece>();

    /// <summary>Adds literal text that holds no slash.</summary>
    public void AddText(string text)
    {
        if (text.Length > 0)
        {
            _pieces.Add(RoutePiece.Text(Decode(text)));
        }
    }

    public void AddHole(RoutePiece hole) => _pieces.Add(hole);

    /// <summary>Ends the current segment.</summary>
    public void EndSegment()
    {
        if (_pieces.Count == 0)
        {
            return;
        }

        var segment = new RouteSegment(_pieces.ToImmutable());
        _pieces.Clear();
        switch (segment.Literal)
        {
            case ".":
                break;
            case ".." when _segments.Count > 0:
                _segments.RemoveAt(_segments.Count - 1);
                break;
            case "..":
                break;
            default:
                _segments.Add(segment);
                break;
        }
    }

    public RoutePattern ToPattern()
    {
        EndSegment();
        return _segments.Count == 0 ? RoutePattern.Root : new RoutePattern(_segments.ToEquatableArray());
    }

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
