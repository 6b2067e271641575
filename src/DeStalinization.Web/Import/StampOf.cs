using System.Security.Cryptography;
using System.Text;
using DeStalinization.Content;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>The stamp that a guide store made by this program, from this content, bears.</summary>
internal static class StampOf
{
    public static GuideStamp Program(GuideDb db, string fingerprint)
    {
        var schema = SHA256.HashData(Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript()));
        // A build of the same source has the same module ids, another source has others.
        var modules = new[] { typeof(GuideReader), typeof(GuideImporter), typeof(Learning.Guide.StudyGuide) }
            .SelectMany(type => type.Module.ModuleVersionId.ToByteArray());
        return new GuideStamp(Short(schema), fingerprint, Short(SHA256.HashData([.. modules])));
    }

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..16];
}
