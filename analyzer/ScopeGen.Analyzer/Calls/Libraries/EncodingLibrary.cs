using System.Collections.Generic;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Libraries;

/// <summary>What makes one segment of any text, or puts a query behind a URL.</summary>
internal sealed class EncodingLibrary : Library
{
    public override IEnumerable<string> Types => ["System.Net.WebUtility", "System.Web.HttpUtility", "System.Text.Encodings.Web.UrlEncoder", "System.Text.Encodings.Web.TextEncoder", "System.Convert", "Microsoft.AspNetCore.WebUtilities.WebEncoders", "Microsoft.AspNetCore.WebUtilities.QueryHelpers"];

    public override Value? Call(LibraryCall call) => call.Name switch
    {
        "UrlPathEncode" => call.Arguments[0],
        "UrlEncode" or "Encode" or "ToBase64String" or "ToHexString" or "Base64UrlEncode" => TextFunctions.Escape.Apply(call.Arguments[0]),
        "AddQueryString" => call.Arguments[0],
        "ToString" when call.Arguments.Count > 0 => Value.AsText(call.Arguments[0]),
        _ => null,
    };
}
