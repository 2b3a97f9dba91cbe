using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Every value that code within a type gives to a local, parameter, field or property, and to properties of what these hold.</summary>
internal sealed class TypeWrites
{
    private readonly Dictionary<ISymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<PropertyWrite>> _properties = new(SymbolEqualityComparer.Default);

    private TypeWrites()
    {
    }

    /// <summary>The values that are assigned to a symbol.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol symbol) => _values.TryGetValue(symbol, out var values) ? values : [];

    /// <summary>Whether a symbol changes in some other way than by assignment: by ref, <c>+=</c>, deconstruction.</summary>
    public bool IsChanged(ISymbol symbol) => _changed.Contains(symbol);

    /// <summary>
    /// What is assigned to properties of the object that a symbol holds, as in <c>client.BaseAddress = ...</c>. For an object's own
    /// properties, as in a class that derives from HttpClient, the symbol is the type.
    /// </summary>
    public IReadOnlyList<PropertyWrite> PropertyWritesOn(ISymbol holder) => _properties.TryGetValue(holder, out var writes) ? writes : [];

    /// <summary>Reads all parts of a type, without the types nested in it.</summary>
    public static TypeWrites Collect(INamedTypeSymbol type, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var writes = new TypeWrites();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var body in Bodies(reference.GetSyntax(cancellationToken)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (facts.OperationOf(body, cancellationToken) is { } operation)
                {
                    foreach (var descendant in operation.DescendantsAndSelf())
                    {
                        writes.Visit(descendant, type);
                    }
                }
            }
        }

        return writes;
    }

    /// <summary>The symbol that holds an object or value; null for what has no name.</summary>
    public static ISymbol? HolderOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } instance => instance.Type,
        IConversionOperation conversion => HolderOf(conversion.Operand),
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode declaration)
    {
        // Top-level statements are the body of the compilation unit itself.
        if (declaration is CompilationUnitSyntax)
        {
            return [declaration];
        }

        // In methods with both, and in accessors, the outermost node is the body.
        static bool IsBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax
            or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax };

        return declaration
            .DescendantNodes(n => n == declaration || (n is not BaseTypeDeclarationSyntax && !IsBody(n)))
            .Where(IsBody);
    }

    private void Visit(IOperation operation, INamedTypeSymbol type)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                AddValue(declarator.Symbol, initializer.Value);
                break;
            case IFieldInitializerOperation field:
                AddValues(field.InitializedFields, field.Value);
                break;
            case IPropertyInitializerOperation property:
                AddValues(property.InitializedProperties, property.Value);
                break;
            case ISimpleAssignmentOperation assignment:
                VisitAssignment(assignment, type);
                break;
            case ICompoundAssignmentOperation compound:
                AddChange(compound.Target);
                break;
            case ICoalesceAssignmentOperation coalesce:
                AddChange(coalesce.Target);
                break;
            case IIncrementOrDecrementOperation increment:
                AddChange(increment.Target);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                foreach (var element in tuple.Elements)
                {
                    AddChange(element);
                }

                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                AddChange(argument.Value);
                break;
        }
    }

    private void VisitAssignment(ISimpleAssignmentOperation assignment, INamedTypeSymbol type)
    {
        if (HolderOf(assignment.Target) is { } symbol)
        {
            AddValue(symbol, assignment.Value);
        }

        // Object initializers are read where the object is created: their receiver has no name.
        if (assignment.Target is IPropertyReferenceOperation property && HolderOf(property.Instance) is { } holder)
        {
            holder = SymbolEqualityComparer.Default.Equals(holder, type) ? type : holder;
            Get(_properties, holder).Add(new PropertyWrite(property.Property, assignment.Value));
        }
    }

    private void AddValues(ImmutableArray<IFieldSymbol> symbols, IOperation value)
    {
        foreach (var symbol in symbols)
        {
            AddValue(symbol, value);
        }
    }

    private void AddValues(ImmutableArray<IPropertySymbol> symbols, IOperation value)
    {
        foreach (var symbol in symbols)
        {
            AddValue(symbol, value);
        }
    }

    private void AddValue(ISymbol symbol, IOperation value) => Get(_values, symbol).Add(value);

    private void AddChange(IOperation target)
    {
        if (HolderOf(target) is { } symbol)
        {
            _changed.Add(symbol);
        }
    }

    private static List<T> Get<T>(Dictionary<ISymbol, List<T>> lists, ISymbol key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
