using ScopeGen.Text;

namespace ScopeGen.Merging;

/// <summary>Something in which tables contradict each other, or that none of them says.</summary>
/// <param name="Table">Which of the tables has what does not count, from 0.</param>
/// <param name="Line">Its line there, from 1; 0 where it stands in no row.</param>
/// <param name="Message">A sentence for the tables' keeper.</param>
public sealed record MergeConflict(int Table, int Line, string Message);

/// <summary>Several tables as one.</summary>
/// <param name="Table">The table.</param>
/// <param name="Conflicts">Where the tables contradict each other, in their order; the first table counted.</param>
public sealed record MergedTable(ScopeGen.Tables.ScopeTable Table, EquatableArray<MergeConflict> Conflicts);
