using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace DeStalinization.Benchmarks;

/// <summary>The control for serving: Kestrel with one terminal middleware that writes a page's bytes from memory.</summary>
internal static class BareServer
{
    private const string Validator = "\"one\"";

    /// <param name="plain">A file with the page.</param>
    /// <param name="packed">The same in Brotli.</param>
    /// <param name="headers">A file with lines of "Name: value" that every answer bears besides, to tell what they cost; none without it.</param>
    public static Task RunAsync(string url, string plain, string packed, string? headers)
    {
        var more = headers is null ? [] : File.ReadLines(headers).Select(line => line.Split(": ", 2)).Select(line => KeyValuePair.Create(line[0], new StringValues(line[1]))).ToArray();
        var (page, brotli) = (File.ReadAllBytes(plain), File.ReadAllBytes(packed));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.Headers.ETag = Validator;
            foreach (var (name, value) in more)
                context.Response.Headers[name] = value;
            if (context.Request.Headers.IfNoneMatch == Validator)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
            var isPacked = context.Request.Headers.AcceptEncoding.Count > 0;
            if (isPacked)
                context.Response.Headers.ContentEncoding = "br";
            var body = isPacked ? brotli : page;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        return app.RunAsync();
    }
}
