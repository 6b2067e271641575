using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary>The pictures of the guide's own folder, the only ones that a page may show.</summary>
public static class GuideImages
{
    public static void MapGuideImages(this WebApplication app) => app.MapGet("/images/{**name}", Answer);

    private static IResult Answer(string name, IOptions<ContentOptions> content)
    {
        var folder = Path.Combine(content.Value.Folder, "images");
        if (!Directory.Exists(folder) || !new FileExtensionContentTypeProvider().TryGetContentType(name, out var type))
            return Results.NotFound();
        using var files = new PhysicalFileProvider(folder);
        return files.GetFileInfo(name) is { Exists: true, PhysicalPath: { } path } file
            ? Results.File(path, type, lastModified: file.LastModified)
            : Results.NotFound();
    }
}
