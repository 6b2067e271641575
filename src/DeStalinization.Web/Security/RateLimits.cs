using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Security;

/// <summary>How often one address, and one learner at it, may write, search and try a code. Who asked is known in memory for a minute and nowhere else.</summary>
internal static class RateLimits
{
    // Somebody who types a word asks with each letter.
    private const int SuggestionsForASearch = 10;

    // A learner is one of many behind her address.
    private const int ShareOfALearner = 3;
    private const int TokenLength = 22;
    private const int NetworkBytes = 8;

    public static PartitionedRateLimiter<HttpContext> Create() => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, AddressOf(context), 1)),
        PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, LearnerOf(context), ShareOfALearner)));

    /// <summary>The page that says no stands in for the request that was refused, and must not be refused for the same reason.</summary>
    public static bool IsErrorPage(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static RateLimitPartition<string> Partition(HttpContext context, string? who, int share)
    {
        if (who is null || IsErrorPage(context) || Asked(context) is not var (what, perMinute))
            return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetSlidingWindowLimiter($"{what} {who}", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = Math.Max(perMinute / share, 1),
            SegmentsPerWindow = 6,
            Window = TimeSpan.FromMinutes(1),
        });
    }

    /// <summary>What is counted, and how often it may be; null for what may be as often as anybody likes.</summary>
    private static (string What, int PerMinute)? Asked(HttpContext context)
    {
        var limits = context.RequestServices.GetRequiredService<IOptions<SecurityOptions>>().Value;
        var path = context.Request.Path;
        if (HttpMethods.IsPost(context.Request.Method))
            return path.StartsWithSegments("/progress/move") ? ("code", limits.CodesPerMinute) : ("write", limits.WritesPerMinute);
        if (path.StartsWithSegments("/search.json"))
            return ("suggest", Math.Min(limits.SearchesPerMinute, int.MaxValue / SuggestionsForASearch) * SuggestionsForASearch);
        return path.StartsWithSegments("/search") ? ("search", limits.SearchesPerMinute) : null;
    }

    // One subscriber has a whole network of addresses of the newer kind.
    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => new IPAddress([.. address.GetAddressBytes().Take(NetworkBytes), .. new byte[NetworkBytes]]).ToString(),
        var address => address.ToString(),
    };

    /// <summary>The token that a browser shows, as CurrentLearner reads it; null when it is none.</summary>
    private static string? LearnerOf(HttpContext context) =>
        context.Request.Cookies[context.Request.IsHttps ? "__Host-learner" : "learner"] is { Length: TokenLength } token ? token : null;
}
