using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DeStalinization.Web.Serving;

/// <summary>A rendered page as it goes over the wire: plain and compressed, each with a strong validator of its own (RFC 9110, 8.8).</summary>
public sealed class KeptPage
{
    // Beyond it Brotli takes many times as long for some per cent less.
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 18;

    /// <summary>Nobody shows it without asking whether it has changed.</summary>
    private const string CacheControl = "public, no-cache";

    private readonly string type;
    private readonly Form plain;
    private readonly Form brotli;
    private readonly Form gzip;

    /// <summary>A page that <see cref="WriteTo"/> wrote.</summary>
    public KeptPage(BinaryReader reader)
    {
        type = reader.ReadString();
        (plain, brotli, gzip) = (Form.Read(reader, null), Form.Read(reader, "br"), Form.Read(reader, "gzip"));
    }

    public KeptPage(string type, byte[] body)
    {
        this.type = type;
        var hash = Convert.ToHexStringLower(SHA256.HashData(body))[..20];
        plain = new Form(null, body, $"\"{hash}\"");
        brotli = new Form("br", Brotli(body), $"\"{hash}-br\"");
        gzip = new Form("gzip", Gzip(body), $"\"{hash}-gz\"");
    }

    /// <summary>In bytes, of all its forms.</summary>
    public long Size => plain.Body.LongLength + brotli.Body.LongLength + gzip.Body.LongLength;

    public Task WriteAsync(HttpContext context)
    {
        var form = Choose(context.Request.Headers.AcceptEncoding);
        var headers = context.Response.Headers;
        headers.ETag = form.Validator;
        headers.CacheControl = CacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (Names(context.Request.Headers.IfNoneMatch, form.Validator))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        headers.ContentType = type;
        headers.ContentLength = form.Body.Length;
        if (form.Encoding is not null)
            headers.ContentEncoding = form.Encoding;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(form.Body).AsTask();
    }

    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(type);
        foreach (var form in (Form[])[plain, brotli, gzip])
            form.WriteTo(writer);
    }

    private Form Choose(StringValues accepted) =>
        Accepts(accepted, "br") ? brotli : Accepts(accepted, "gzip") ? gzip : plain;

    private static bool Accepts(StringValues accepted, string encoding)
    {
        foreach (var line in accepted)
        {
            foreach (var part in (line ?? "").AsSpan().Split(','))
            {
                var token = line.AsSpan()[part].Trim();
                if (token.StartsWith(encoding, StringComparison.OrdinalIgnoreCase) && IsWanted(token[encoding.Length..].Trim()))
                    return true;
            }
        }
        return false;
    }

    // ";q=0" and its like is a refusal; another letter is another encoding.
    private static bool IsWanted(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest[0] == ';' && rest.IndexOfAnyInRange('1', '9') >= 0);

    // A weak comparison, as RFC 9110 (13.1.2) wants it here.
    private static bool Names(StringValues asked, string validator)
    {
        foreach (var line in asked)
        {
            if (line is "*" || line?.Contains(validator, StringComparison.Ordinal) == true)
                return true;
        }
        return false;
    }

    private static byte[] Brotli(byte[] body)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, packed, out var length, BrotliQuality, BrotliWindow) ? packed[..length] : throw new InvalidOperationException("Brotli's bound was too small.");
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(body);
        return packed.ToArray();
    }

    private sealed record Form(string? Encoding, byte[] Body, string Validator)
    {
        public static Form Read(BinaryReader reader, string? encoding)
        {
            var validator = reader.ReadString();
            return new Form(encoding, reader.ReadBytes(reader.ReadInt32()), validator);
        }

        public void WriteTo(BinaryWriter writer)
        {
            writer.Write(Validator);
            writer.Write(Body.Length);
            writer.Write(Body);
        }
    }
}
