using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Manifests.Formats;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Lists;

/// <summary>A list of scopes with all that an edit needs to know of it.</summary>
/// <param name="Slot">Where it stands.</param>
/// <param name="Token">The list itself.</param>
/// <param name="Layout">How its items are set apart.</param>
/// <param name="Items">Its items, be they scopes or not, in the text's order.</param>
internal sealed record ListNode(ScopeSlot Slot, JToken Token, ListLayout Layout, IReadOnlyList<ListItem> Items)
{
    /// <summary>Whether an edit of the list changes the list and nothing else.</summary>
    public bool IsEditable { get; init; } = true;

    /// <summary>What stands in the list for those who only read.</summary>
    public ScopeList ToScopeList() => new()
    {
        Provider = Slot.Provider,
        Names = Slot.Names,
        Urls = Slot.Urls,
        Grantee = Slot.Grantee,
        Scopes = Items.Where(i => i.Scope != null).Select(i => new DeclaredScope(i.Scope!, i.IsOptional, i.Range)).ToEquatableArray(),
    };
}

/// <summary>How the items of a list are set apart.</summary>
internal enum ListLayout
{
    /// <summary>In brackets, with commas between them.</summary>
    Brackets,

    /// <summary>On lines of their own that start with a dash.</summary>
    Dashes,

    /// <summary>As words of a text.</summary>
    Words,
}

/// <summary>An item of a list.</summary>
/// <param name="Scope">The scope; null for what is none.</param>
/// <param name="Range">The scope's place, with its quotes.</param>
/// <param name="Start">Where the whole item starts, which may be an object around the scope.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ListItem(string? Scope, TextRange Range, int Start, int End)
{
    /// <summary>Whether the app can do without the scope.</summary>
    public bool IsOptional { get; init; }
}
