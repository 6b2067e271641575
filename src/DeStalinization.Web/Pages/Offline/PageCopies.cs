using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>Something that a reader can keep.</summary>
/// <param name="Size">Bytes over the wire, compressed as a browser is sent it.</param>
/// <param name="Hash">Of the bytes that the browser then holds.</param>
public sealed record PageCopy(string Address, int Size, string Hash);

/// <summary>Asks the program's own pipeline for every reading page, once for each guide, and weighs what comes back.</summary>
public sealed partial class PageCopies(IServiceScopeFactory scopes) : IDisposable
{
    // Pages name their own host in links for machines, so another host has other bytes; few sites have more than one.
    private const int MostHosts = 4;

    private readonly SemaphoreSlim one = new(1);
    private readonly Dictionary<(string Scheme, HostString Host), (string Stamp, IReadOnlyList<PageCopy> Pages)> known = [];
    private RequestDelegate pages = null!;

    /// <summary>What answers for the pages from here on.</summary>
    public RequestDelegate From(RequestDelegate next) => pages = next;

    public async Task<IReadOnlyList<PageCopy>> ListAsync(HttpRequest request, GuideDb db, CancellationToken cancel)
    {
        var site = (request.Scheme, request.Host);
        var stamp = await db.Guides.Select(guide => guide.Stamp).SingleAsync(cancel);
        await one.WaitAsync(cancel);
        try
        {
            if (known.TryGetValue(site, out var last) && last.Stamp == stamp)
                return last.Pages;
            if (known.Count >= MostHosts)
                known.Clear();
            var all = await CopyAllAsync(request, await ReadingPages.OfAsync(db, cancel));
            known[site] = (stamp, all);
            return all;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<IReadOnlyList<PageCopy>> CopyAllAsync(HttpRequest request, IReadOnlyList<string> addresses)
    {
        var copies = new List<PageCopy>();
        var pictures = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            if (await AskAsync(request, address) is not { } page)
                continue;
            copies.Add(page.Copy);
            pictures.UnionWith(Picture().Matches(Encoding.UTF8.GetString(page.Body)).Select(match => match.Groups[1].Value));
        }
        foreach (var address in pictures)
        {
            if (await AskAsync(request, address) is { } picture)
                copies.Add(picture.Copy);
        }
        return copies;
    }

    /// <summary>Null for a page that this guide does not have.</summary>
    private async Task<(PageCopy Copy, byte[] Body)?> AskAsync(HttpRequest request, string address)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var sent = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path) = (HttpMethods.Get, request.Scheme, request.Host, address);
        context.Request.Headers.AcceptEncoding = "br";
        context.Response.Body = sent;
        await pages(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return null;
        var isPacked = context.Response.Headers.ContentEncoding == "br";
        var body = isPacked ? Unpack(sent.ToArray()) : sent.ToArray();
        var size = isPacked ? sent.Length : Math.Min(PackedLength(body), body.Length);
        return (new PageCopy(address, (int)size, Convert.ToHexStringLower(SHA256.HashData(body))[..16]), body);
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    // What a server in front of this one would make of it, if this one sends it as it is.
    private static long PackedLength(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(body);
        return packed.Length;
    }

    [GeneratedRegex("<img [^>]*src=\"(/images/[^\"]+)\"")]
    private static partial Regex Picture();
}
