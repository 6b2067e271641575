using DeStalinization.Learning.Guide;

namespace DeStalinization.Content;

/// <summary>What a folder of content says.</summary>
/// <param name="Guide">Null when any diagnostic is an error.</param>
/// <param name="Diagnostics">Every fault of every file, in the order of file, line, column.</param>
public sealed record GuideReading(StudyGuide? Guide, IReadOnlyList<Diagnostic> Diagnostics);
