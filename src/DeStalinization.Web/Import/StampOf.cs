using System.Security.Cryptography;
using System.Text;
using DeStalinization.Content;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>The stamp that a guide store made by this program bears.</summary>
internal static class StampOf
{
    /// <summary>Hash of the tables. It takes a while: of a store that this very program made it need not be asked.</summary>
    public static string Schema(GuideDb db) => Short(SHA256.HashData(Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript())));

    /// <summary>A build of the same source has the same module ids, another source has others.</summary>
    public static string Program { get; } = Short(SHA256.HashData(
        [.. new[] { typeof(GuideReader), typeof(GuideImporter), typeof(Learning.Guide.StudyGuide) }.SelectMany(type => type.Module.ModuleVersionId.ToByteArray())]));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..16];
}
