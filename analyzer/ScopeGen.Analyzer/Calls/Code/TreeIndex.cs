using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>The names in one file and the members they stand in. It needs no symbols, and so serves until the file is edited.</summary>
internal sealed class TreeIndex
{
    /// <summary>The name under which <c>new(...)</c> is listed, which has none of its own.</summary>
    public const string ImplicitCreation = "new()";

    // The compiler's own recursion needs several frames for each.
    private const int MaxDepth = 900;

    // To find the types of a lambda's parameters it binds all around it again.
    private const int DepthOfLambda = 15;

    // Each array in an array is a conversion, a creation and an initializer.
    private const int DepthOfInitializer = 5;

    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Indexes = new();

    private readonly Dictionary<string, List<(int Position, int Member)>> _positions = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> _members = [];
    private readonly HashSet<SyntaxNode> _deep = [];

    private TreeIndex(SyntaxTree tree, SyntaxNode root)
    {
        Tree = tree;
        Root = root;
    }

    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    /// <summary>The members that hold code, by place.</summary>
    public IReadOnlyList<SyntaxNode> Members => _members;

    /// <summary>Whether code in a member is nested so deeply that binding it would overflow a thread's stack.</summary>
    public bool IsTooDeep(SyntaxNode member) => _deep.Contains(member);

    /// <summary>Whether a node stands in a member that is not bound for its depth.</summary>
    public static bool IsTooDeepAround(SyntaxNode node, CancellationToken cancellationToken) =>
        Of(node.SyntaxTree, cancellationToken) is { _deep.Count: > 0 } index && MemberSyntax.Around(node) is { } member && index.IsTooDeep(member);

    /// <summary>The names in the file.</summary>
    public IEnumerable<string> Names => _positions.Keys;

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Indexes.TryGetValue(tree, out var index))
        {
            var created = Create(tree, cancellationToken);
            index = Indexes.GetValue(tree, _ => created);
        }

        return index;
    }

    /// <summary>Whether a name stands in the file.</summary>
    public bool Has(string name) => _positions.ContainsKey(name);

    /// <summary>The places of a name.</summary>
    public IEnumerable<int> PositionsOf(string name) => _positions.TryGetValue(name, out var positions) ? positions.Select(p => p.Position) : [];

    /// <summary>The innermost member around each place of a name.</summary>
    public IEnumerable<SyntaxNode> MembersWith(string name) => _positions.TryGetValue(name, out var positions)
        ? positions.Where(p => p.Member >= 0).Select(p => p.Member).Distinct().Select(m => _members[m])
        : [];

    private static TreeIndex Create(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var index = new TreeIndex(tree, tree.GetRoot(cancellationToken));
        var around = new Stack<(int End, int Member)>();
        var nested = new Stack<int>();
        foreach (var item in index.Root.DescendantNodesAndTokensAndSelf())
        {
            // With what is between the tokens: where a node's own text starts is only found by going down to its first token.
            var start = item.FullSpan.Start;
            while (around.Count > 0 && around.Peek().End <= start)
            {
                around.Pop();
            }

            while (nested.Count > 0 && nested.Peek() <= start)
            {
                nested.Pop();
            }

            var member = around.Count > 0 ? around.Peek().Member : -1;
            if (item.AsNode() is { } node)
            {
                cancellationToken.ThrowIfCancellationRequested();
                // A sum of thousands of strings leans to the left, and the compiler takes it in a loop.
                if (!node.IsKind(SyntaxKind.AddExpression))
                {
                    var depth = node switch
                    {
                        AnonymousFunctionExpressionSyntax => DepthOfLambda,
                        InitializerExpressionSyntax or CollectionExpressionSyntax => DepthOfInitializer,
                        _ => 1,
                    };
                    for (var i = depth; i > 0; i--)
                    {
                        nested.Push(node.FullSpan.End);
                    }
                }

                if (nested.Count > MaxDepth && member >= 0)
                {
                    index._deep.Add(index._members[member]);
                }

                if (MemberSyntax.IsMember(node))
                {
                    around.Push((node.FullSpan.End, index._members.Count));
                    index._members.Add(node);
                }
            }
            else if (item.IsKind(SyntaxKind.IdentifierToken))
            {
                index.Add(item.AsToken().ValueText, item.SpanStart, member);
            }
            else if (item.IsKind(SyntaxKind.NewKeyword) && item.Parent is ImplicitObjectCreationExpressionSyntax)
            {
                index.Add(ImplicitCreation, item.SpanStart, member);
            }
        }

        return index;
    }

    private void Add(string name, int position, int member)
    {
        if (!_positions.TryGetValue(name, out var positions))
        {
            _positions.Add(name, positions = []);
        }

        positions.Add((position, member));
    }
}
