namespace DeStalinization.Web.Store;

/// <summary>The checkout that the program runs from, if it does.</summary>
public static class Repository
{
    /// <summary>The nearest folder at or above <paramref name="start"/> that holds the solution; null when there is none.</summary>
    public static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DeStalinization.sln")))
                return folder.FullName;
        }
        return null;
    }
}
