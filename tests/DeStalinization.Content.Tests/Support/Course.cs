using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests.Support;

/// <summary>The guide that this project publishes: the repository's <c>content/</c>.</summary>
internal static class Course
{
    internal static GuideReading Reading { get; } = GuideReader.Read(Folder());

    internal static StudyGuide Guide => Reading.Guide ?? throw new InvalidOperationException(string.Join('\n', Reading.Diagnostics));

    internal static Topic TopicOf(string slug) => Guide.Topics.Single(topic => topic.Slug == slug);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DeStalinization.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return Path.Combine(folder.FullName, "content");
    }
}
