using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>Makes the holes that stand for what is not known: by its type, a number or GUID is never a URL and never holds a slash.</summary>
internal static class Holes
{
    public static Value Of(ITypeSymbol? type, string name, UnresolvedReason reason, string? detail = null, HoleKind text = HoleKind.Text) =>
        Value.Unknown(name, reason, detail, IsScalar(type) ? HoleKind.Scalar : HoldsSlashes(type) ? HoleKind.Spanning : text);

    /// <summary>A name for people: that of the variable or member that is read.</summary>
    public static string NameOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation { Instance: { } instance } => NameOf(instance),
        IInvocationOperation { Arguments: { IsEmpty: false } arguments } => NameOf(arguments[0].Value),
        IConversionOperation conversion => NameOf(conversion.Operand),
        IAwaitOperation awaiting => NameOf(awaiting.Operation),
        IArrayElementReferenceOperation element => NameOf(element.ArrayReference),
        IConditionalAccessOperation access => NameOf(access.WhenNotNull),
        _ => "value",
    };

    /// <summary>The construct, for the list of what was not understood.</summary>
    public static string Describe(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => $"call of {invocation.TargetMethod.ContainingType?.Name}.{invocation.TargetMethod.Name}",
        IMemberReferenceOperation member => $"{member.Member.ContainingType?.Name}.{member.Member.Name}",
        IObjectCreationOperation creation => $"new {creation.Type?.Name}",
        _ => operation.Kind.ToString(),
    };

    public static bool IsScalar(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum }
        || type?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double
        || type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsScalar(nullable.TypeArguments[0]));

    private static bool HoldsSlashes(ITypeSymbol? type) => type is { Name: "PathString", ContainingNamespace.Name: "Http" } || IsDateOrUri(type);

    private static bool IsDateOrUri(ITypeSymbol? type) => type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && type.Name is "DateTime" or "DateTimeOffset" or "DateOnly" or "Uri";
}
