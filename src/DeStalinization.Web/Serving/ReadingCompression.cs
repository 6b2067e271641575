using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Serving;

/// <summary>
/// Compresses what is the same for everyone. A page that must not be stored holds a form's token beside what somebody typed, and the length
/// of the two compressed together would give the token away (the BREACH attack).
/// </summary>
internal sealed class ReadingCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public override bool ShouldCompressResponse(HttpContext context) =>
        !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal) && base.ShouldCompressResponse(context);
}
