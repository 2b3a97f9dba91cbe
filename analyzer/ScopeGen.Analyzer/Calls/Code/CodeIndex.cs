using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>Where names stand in a compilation: found by text alone, so that only what may matter is bound.</summary>
internal sealed class CodeIndex
{
    private const string AttributeSuffix = "Attribute";

    private readonly SemanticModels _models;
    private readonly ImmutableArray<TreeIndex> _trees;
    private readonly Dictionary<string, List<TreeIndex>> _treesByName = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _sending = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<ISymbol>> _membersByName = new(StringComparer.Ordinal);

    private CodeIndex(SemanticModels models, ImmutableArray<TreeIndex> trees)
    {
        _models = models;
        _trees = trees;
        foreach (var tree in trees)
        {
            foreach (var name in tree.Names)
            {
                if (!_treesByName.TryGetValue(name, out var list))
                {
                    _treesByName.Add(name, list = []);
                }

                list.Add(tree);
            }
        }
    }

    /// <summary>The files, by path in ordinal order.</summary>
    public ImmutableArray<TreeIndex> Trees => _trees;

    /// <summary>Indexes a compilation.</summary>
    /// <param name="models">The compilation's models.</param>
    /// <param name="sinkNames">The names of the members that send.</param>
    /// <param name="cancellationToken">Stops the indexing.</param>
    public static CodeIndex Create(SemanticModels models, IEnumerable<string> sinkNames, CancellationToken cancellationToken)
    {
        var trees = models.Compilation.SyntaxTrees
            .Select((tree, order) => (Tree: tree, Order: order))
            .OrderBy(t => t.Tree.FilePath, StringComparer.Ordinal)
            .ThenBy(t => t.Order)
            .Select(t => TreeIndex.Of(t.Tree, cancellationToken))
            .ToImmutableArray();
        var index = new CodeIndex(models, trees);
        index.FindSending(sinkNames, cancellationToken);
        return index;
    }

    /// <summary>Whether a member may send a request, itself or through others. By name: no such member is missed, and some send nothing.</summary>
    public bool MaySend(SyntaxNode member) => _sending.Contains(member);

    /// <summary>Every place of a name, by file and place.</summary>
    public IEnumerable<SyntaxToken> Find(string name) => _treesByName.TryGetValue(name, out var trees)
        ? trees.SelectMany(t => t.PositionsOf(name).Select(p => t.Root.FindToken(p)))
        : [];

    /// <summary>The symbols of the members whose code mentions a name.</summary>
    public IEnumerable<ISymbol> MembersWith(string name, CancellationToken cancellationToken) => _membersByName.TryGetValue(name, out var known)
        ? known
        : _membersByName.GetOrAdd(name, FindMembersWith(name, cancellationToken).ToImmutableArray());

    private IEnumerable<ISymbol> FindMembersWith(string name, CancellationToken cancellationToken) => _treesByName.TryGetValue(name, out var trees)
        ? trees.SelectMany(t => t.MembersWith(name)).Select(m => MemberSyntax.SymbolOf(m, _models.Of(m.SyntaxTree), cancellationToken)).OfType<ISymbol>()
        : [];

    /// <summary>The symbols of the members that create objects of a type without naming it, in files that name it elsewhere.</summary>
    public IEnumerable<ISymbol> MembersWithImplicitCreation(string typeName, CancellationToken cancellationToken) => _treesByName.TryGetValue(typeName, out var trees)
        ? trees.SelectMany(t => t.MembersWith(TreeIndex.ImplicitCreation)).Select(m => MemberSyntax.SymbolOf(m, _models.Of(m.SyntaxTree), cancellationToken)).OfType<ISymbol>()
        : [];

    /// <summary>Goes from the names of what sends to the members that mention them, to what mentions these, and so on.</summary>
    private void FindSending(IEnumerable<string> sinkNames, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(sinkNames, StringComparer.Ordinal);
        var open = new Queue<string>(seen.OrderBy(n => n, StringComparer.Ordinal));
        var attributes = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = open.Dequeue();
            if (!_treesByName.TryGetValue(name, out var trees))
            {
                continue;
            }

            foreach (var member in trees.SelectMany(t => t.MembersWith(name)))
            {
                if (_sending.Add(member) && MemberSyntax.NameOf(member) is { Length: > 0 } own && seen.Add(own))
                {
                    open.Enqueue(own);
                }
            }

            foreach (var attribute in name.EndsWith(AttributeSuffix, StringComparison.Ordinal) || attributes.Contains(name) ? AttributesDerivedFrom(name) : [])
            {
                attributes.Add(attribute);
                if (seen.Add(attribute))
                {
                    open.Enqueue(attribute);
                }
            }
        }
    }

    /// <summary>The names by which code uses the attributes that derive from one.</summary>
    private IEnumerable<string> AttributesDerivedFrom(string name) => Find(name)
        .Select(t => t.Parent?.AncestorsAndSelf().SkipWhile(n => n is NameSyntax).FirstOrDefault())
        .Select(b => b is BaseTypeSyntax ? (b.Parent?.Parent as ClassDeclarationSyntax)?.Identifier.ValueText : null)
        .OfType<string>()
        .SelectMany(c => c.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? new[] { c, c.Substring(0, c.Length - AttributeSuffix.Length) } : [c]);
}
