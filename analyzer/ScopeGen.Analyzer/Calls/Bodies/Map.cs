using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>
/// An immutable map. Two that one came from share what they have in common: what differs between them is found without a look at the rest,
/// so that a body with many variables costs no more at each place where ways meet.
/// </summary>
/// <typeparam name="TKey">What a value is found by.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
internal sealed class Map<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
    where TValue : class
{
    private readonly IEqualityComparer<TKey> _comparer;
    private readonly Node? _root;

    /// <summary>An empty map.</summary>
    /// <param name="comparer">Tells keys apart.</param>
    public Map(IEqualityComparer<TKey> comparer)
        : this(comparer, null)
    {
    }

    private Map(IEqualityComparer<TKey> comparer, Node? root)
    {
        _comparer = comparer;
        _root = root;
    }

    /// <summary>The value of a key; null where there is none.</summary>
    public TValue? Find(TKey key)
    {
        var hash = HashOf(key);
        var node = _root;
        while (node is { Bit: not 0 })
        {
            node = (hash & node.Bit) == 0 ? node.Left : node.Right;
        }

        return node != null && node.Hash == hash ? node.Entries.FirstOrDefault(e => _comparer.Equals(e.Key, key)).Value : null;
    }

    public bool ContainsKey(TKey key) => Find(key) != null;

    /// <summary>The map with a value for a key, instead of another one.</summary>
    public Map<TKey, TValue> SetItem(TKey key, TValue value) => new(_comparer, Set(_root, HashOf(key), key, value));

    /// <summary>The keys whose values are not the same object, with both values; null where one map lacks the key.</summary>
    public IReadOnlyList<(TKey Key, TValue? One, TValue? Other)> Differences(Map<TKey, TValue> other)
    {
        var found = new List<(TKey, TValue?, TValue?)>();
        Compare(_root, other._root, found);
        return found;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        var open = new Stack<Node>();
        for (var node = _root; node != null; node = open.Count > 0 ? open.Pop() : null)
        {
            for (; node.Bit != 0; node = node.Left!)
            {
                open.Push(node.Right!);
            }

            foreach (var entry in node.Entries)
            {
                yield return entry;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private uint HashOf(TKey key) => unchecked((uint)_comparer.GetHashCode(key));

    private Node Set(Node? node, uint hash, TKey key, TValue value)
    {
        if (node == null || !node.Covers(hash))
        {
            var leaf = new Node(hash, [new(key, value)]);
            return node == null ? leaf : Join(leaf, node);
        }

        return node.Bit == 0 ? new Node(hash, [.. node.Entries.Where(e => !_comparer.Equals(e.Key, key)), new(key, value)])
            : (hash & node.Bit) == 0 ? new Node(node.Hash, node.Bit, Set(node.Left, hash, key, value), node.Right!)
            : new Node(node.Hash, node.Bit, node.Left!, Set(node.Right, hash, key, value));
    }

    private static Node Join(Node one, Node other)
    {
        var bit = one.Hash ^ other.Hash;
        while ((bit & (bit - 1)) != 0)
        {
            bit &= bit - 1;
        }

        return (one.Hash & bit) == 0 ? new Node(one.Hash, bit, one, other) : new Node(one.Hash, bit, other, one);
    }

    private void Compare(Node? one, Node? other, List<(TKey Key, TValue? One, TValue? Other)> found)
    {
        if (ReferenceEquals(one, other))
        {
            return;
        }

        if (one is { Bit: not 0 } && other is { Bit: not 0 } && one.Bit == other.Bit && one.Covers(other.Hash))
        {
            Compare(one.Left, other.Left, found);
            Compare(one.Right, other.Right, found);
        }
        else if (one is { Bit: not 0 } && (other == null || one.Bit > other.Bit))
        {
            var isLeft = other != null && one.Covers(other.Hash) && (other.Hash & one.Bit) == 0;
            var isRight = other != null && one.Covers(other.Hash) && !isLeft;
            Compare(one.Left, isLeft ? other : null, found);
            Compare(one.Right, isRight ? other : null, found);
            Compare(null, isLeft || isRight ? null : other, found);
        }
        else if (other is { Bit: not 0 })
        {
            var isLeft = one != null && other.Covers(one.Hash) && (one.Hash & other.Bit) == 0;
            var isRight = one != null && other.Covers(one.Hash) && !isLeft;
            Compare(isLeft ? one : null, other.Left, found);
            Compare(isRight ? one : null, other.Right, found);
            Compare(isLeft || isRight ? null : one, null, found);
        }
        else
        {
            CompareLeaves(one, other, found);
        }
    }

    private void CompareLeaves(Node? one, Node? other, List<(TKey Key, TValue? One, TValue? Other)> found)
    {
        foreach (var entry in one?.Entries ?? [])
        {
            var same = (other?.Entries ?? []).FirstOrDefault(e => _comparer.Equals(e.Key, entry.Key)).Value;
            if (!ReferenceEquals(same, entry.Value))
            {
                found.Add((entry.Key, entry.Value, same));
            }
        }

        foreach (var entry in other?.Entries ?? [])
        {
            if (!(one?.Entries ?? []).Any(e => _comparer.Equals(e.Key, entry.Key)))
            {
                found.Add((entry.Key, null, entry.Value));
            }
        }
    }

    /// <summary>Keys of one hash, or two halves that differ in a bit of it and are the same in those above.</summary>
    private sealed class Node
    {
        public Node(uint hash, KeyValuePair<TKey, TValue>[] entries)
        {
            Hash = hash;
            Entries = entries;
        }

        public Node(uint hash, uint bit, Node left, Node right)
        {
            (Hash, Bit, Left, Right) = (hash, bit, left, right);
            Entries = [];
        }

        public uint Hash { get; }

        public uint Bit { get; }

        public Node? Left { get; }

        public Node? Right { get; }

        public KeyValuePair<TKey, TValue>[] Entries { get; }

        /// <summary>Whether a hash belongs below the node.</summary>
        public bool Covers(uint hash) => Bit == 0 ? hash == Hash : ((hash ^ Hash) & ~unchecked((Bit << 1) - 1)) == 0;
    }
}
