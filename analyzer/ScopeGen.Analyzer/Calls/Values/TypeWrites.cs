using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// Every value that code within a type, types nested in it included, gives to a local, parameter, field or property, and to
/// properties of what these hold. Symbols stand for their original definitions.
/// </summary>
internal sealed class TypeWrites
{
    private readonly Dictionary<ISymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _sources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<PropertyWrite>> _properties = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _aliases = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);

    private TypeWrites()
    {
    }

    /// <summary>The values that are assigned to a symbol, arguments for a parameter among them.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol symbol) => Find(_values, symbol);

    /// <summary>What else finds its way into a symbol: what <c>+=</c> adds, the collection that a loop runs over.</summary>
    public IReadOnlyList<IOperation> SourcesOf(ISymbol symbol) => Find(_sources, symbol);

    /// <summary>Whether a symbol changes in some other way than by assignment: by ref or out, <c>+=</c>, a pattern, deconstruction.</summary>
    public bool IsChanged(ISymbol symbol) => _changed.Contains(symbol.OriginalDefinition);

    /// <summary>The symbols to which a symbol's value is handed on: the same object has several names.</summary>
    public IReadOnlyList<ISymbol> AliasesOf(ISymbol symbol) => Find(_aliases, symbol);

    /// <summary>
    /// What is assigned to properties of the object that a symbol holds, as in <c>client.BaseAddress = ...</c>. For an object's own
    /// properties, as in a class that derives from HttpClient, the symbol is the type.
    /// </summary>
    public IReadOnlyList<PropertyWrite> PropertyWritesOn(ISymbol holder) => Find(_properties, holder);

    /// <summary>Reads all parts of a type.</summary>
    public static TypeWrites Collect(INamedTypeSymbol type, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var writes = new TypeWrites();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var body in Bodies(reference.GetSyntax(cancellationToken)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var operation in facts.OperationOf(body, cancellationToken)?.DescendantsAndSelf() ?? [])
                {
                    writes.Visit(operation);
                }
            }
        }

        return writes;
    }

    /// <summary>
    /// The symbol that holds an object: a local, a parameter, or a member of the code's own object or of a type. Null for what has no
    /// name, and for a member of another object, since two objects of one class hold different things.
    /// </summary>
    public static ISymbol? HolderOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property => property.Property.OriginalDefinition,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type } => type.OriginalDefinition,
        IConversionOperation conversion => HolderOf(conversion.Operand),
        IParenthesizedOperation parenthesized => HolderOf(parenthesized.Operand),
        IConditionalAccessInstanceOperation access => HolderOf(ReceiverOf(access)),
        _ => null,
    };

    /// <summary>What stands before the question mark of <c>x?.Member</c>.</summary>
    public static IOperation? ReceiverOf(IConditionalAccessInstanceOperation access)
    {
        IOperation child = access;
        for (var parent = access.Parent; parent != null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation conditional && conditional.WhenNotNull == child)
            {
                return conditional.Operation;
            }
        }

        return null;
    }

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode declaration)
    {
        // Top-level statements are the body of the compilation unit itself.
        if (declaration is CompilationUnitSyntax)
        {
            return [declaration];
        }

        // The outermost node is the body: it holds whatever lies within.
        static bool IsBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax
            or PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax };

        return declaration.DescendantNodes(n => !IsBody(n)).Where(IsBody);
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Assign(declarator.Symbol, initializer.Value);
                MarkReference(declarator.Symbol.IsRef, declarator.Symbol, initializer.Value);
                break;
            case IFieldInitializerOperation field:
                foreach (var symbol in field.InitializedFields)
                {
                    Assign(symbol, field.Value);
                }

                break;
            case IPropertyInitializerOperation property:
                foreach (var symbol in property.InitializedProperties)
                {
                    Assign(symbol, property.Value);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                MarkReference(assignment.IsRef, SymbolOf(assignment.Target), assignment.Value);
                break;
            case ICoalesceAssignmentOperation coalesce:
                Assign(coalesce.Target, coalesce.Value);
                break;
            case ICompoundAssignmentOperation compound:
                Change(compound.Target);
                AddTo(_sources, SymbolOf(compound.Target), compound.Value);
                break;
            case IIncrementOrDecrementOperation increment:
                Change(increment.Target);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, deconstruction.Value);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                AddTo(_sources, variable.Symbol, loop.Collection);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                _changed.Add(symbol);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } symbol }:
                _changed.Add(symbol);
                break;
            case IListPatternOperation { DeclaredSymbol: { } symbol }:
                _changed.Add(symbol);
                break;
            case IArgumentOperation { Parameter: { } parameter } argument:
                VisitArgument(argument, parameter);
                break;
        }
    }

    private void VisitArgument(IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            Change(argument.Value);
        }
        else if (!parameter.DeclaringSyntaxReferences.IsEmpty)
        {
            Assign(parameter, argument.Value);
        }
    }

    /// <summary>A tuple that is assigned to a tuple gives each its own; any other deconstruction gives what nobody knows.</summary>
    private void Deconstruct(IOperation target, IOperation? value)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        value = value is IConversionOperation conversion ? conversion.Operand : value;
        if (target is not ITupleOperation targets)
        {
            if (value == null)
            {
                Change(target);
            }
            else
            {
                Assign(target, value);
            }

            return;
        }

        var values = value is ITupleOperation tuple && tuple.Elements.Length == targets.Elements.Length ? tuple : null;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            Deconstruct(targets.Elements[i], values?.Elements[i]);
        }

        if (values == null && value != null)
        {
            foreach (var element in targets.Elements)
            {
                AddTo(_sources, SymbolOf(element), value);
            }
        }
    }

    private void Assign(IOperation target, IOperation value)
    {
        if (SymbolOf(target) is { } symbol)
        {
            Assign(symbol, value);
        }

        // Object initializers are read where the object is created: their receiver has no name.
        if (target is IPropertyReferenceOperation property && HolderOf(property.Instance) is { } holder)
        {
            AddTo(_properties, holder, new PropertyWrite(property.Property, value));
        }
    }

    private void Assign(ISymbol symbol, IOperation value)
    {
        AddTo(_values, symbol, value);
        if (HolderOf(value) is { } alias and not INamedTypeSymbol)
        {
            AddTo(_aliases, alias, symbol);
        }
    }

    private void Change(IOperation target)
    {
        if (SymbolOf(target) is { } symbol)
        {
            _changed.Add(symbol);
        }
    }

    private void MarkReference(bool isReference, ISymbol? symbol, IOperation value)
    {
        if (isReference)
        {
            Change(value);
            if (symbol != null)
            {
                _changed.Add(symbol.OriginalDefinition);
            }
        }
    }

    /// <summary>The symbol that an assignment writes, on whatever object.</summary>
    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        IDeclarationExpressionOperation declaration => SymbolOf(declaration.Expression),
        _ => HolderOf(target),
    };

    private static IReadOnlyList<T> Find<T>(Dictionary<ISymbol, List<T>> lists, ISymbol key) =>
        lists.TryGetValue(key.OriginalDefinition, out var list) ? list : Array.Empty<T>();

    private static void AddTo<T>(Dictionary<ISymbol, List<T>> lists, ISymbol? key, T item)
    {
        if (key == null)
        {
            return;
        }

        key = key.OriginalDefinition;
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }
}
