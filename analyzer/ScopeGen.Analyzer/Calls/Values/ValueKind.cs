namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>What a <see cref="Value"/> is.</summary>
internal enum ValueKind
{
    /// <summary>Null, and what nobody sets.</summary>
    Null,

    /// <summary>What there never is: a member that always throws gives it. Of several values, it is none.</summary>
    Never,

    /// <summary>Literal text; also a URI and an HTTP method. <see cref="Value.Data"/> is the string.</summary>
    Text,

    /// <summary>A constant that is no text. <see cref="Value.Data"/> is the boxed value, a type, or the field symbol of an enumeration's member.</summary>
    Constant,

    /// <summary>What cannot be known. <see cref="Value.Data"/> is a <see cref="Values.Hole"/>.</summary>
    Hole,

    /// <summary>Text put together of the parts.</summary>
    Concat,

    /// <summary>Text that a named constant, field or property gives as a base: an absolute URL before which nothing stands. One part.</summary>
    Base,

    /// <summary>Any one of the parts.</summary>
    Choice,

    /// <summary>The second part where the first is true, otherwise the third.</summary>
    Conditional,

    /// <summary>Whether two parts are equal.</summary>
    Equal,

    /// <summary>The opposite of the part.</summary>
    Not,

    /// <summary>An array, collection or tuple of the parts.</summary>
    List,

    /// <summary>What the caller hands a parameter. <see cref="Value.Data"/> is the symbol.</summary>
    Parameter,

    /// <summary>The type that the caller names for a type parameter. <see cref="Value.Data"/> is the symbol; a type that is known is a constant.</summary>
    TypeArgument,

    /// <summary>The object that a member belongs to. <see cref="Value.Data"/> is its type.</summary>
    Receiver,

    /// <summary>Some object of a type, made by nobody knows whom: a container, say. <see cref="Value.Data"/> is the type.</summary>
    Instance,

    /// <summary>A member of the part. <see cref="Value.Data"/> is a symbol or the name of a slot.</summary>
    Member,

    /// <summary>An object as it is handed on. <see cref="Value.Data"/> is its <see cref="Shape"/>, the parts are what its members hold.</summary>
    Object,

    /// <summary>An object that the code at hand made and may still change. <see cref="Value.Data"/> is a <see cref="Reference"/>.</summary>
    Reference,

    /// <summary>A delegate. <see cref="Value.Data"/> is a <see cref="Closure"/>, the parts are what it captured.</summary>
    Function,

    /// <summary>What the first part, a delegate, returns for the others.</summary>
    Invocation,

    /// <summary>A list of what the first part, a delegate, makes of each item of the second.</summary>
    Projection,

    /// <summary>What the first part, a delegate, makes of all items of the second, one after the other.</summary>
    Fold,

    /// <summary>A function of a library on the parts. <see cref="Value.Data"/> is a <see cref="TextFunction"/>.</summary>
    Apply,

    /// <summary>What a method that may be overridden returns. <see cref="Value.Data"/> is the method, the first part the receiver.</summary>
    Call,
}
