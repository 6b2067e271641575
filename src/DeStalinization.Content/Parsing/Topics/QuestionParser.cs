using System.Globalization;
using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a heading <c>### question {#id}</c>, perhaps with <c>formerly=</c> and <c>rev=</c>; the model answer in blocks of prose; then
/// <c>#### Key points</c>, and, if wanted, <c>#### Hints</c>, <c>#### Accept</c> and <c>#### Reject</c>, each a list of bullets.
/// </summary>
internal static class QuestionParser
{
    private const string KeyPoints = "Key points";
    private const string Hints = "Hints";
    private const string Accept = "Accept";
    private const string Reject = "Reject";
    private static readonly SectionGrammar Parts = new([KeyPoints, Hints, Accept, Reject], []);

    internal static IReadOnlyList<Question> Parse(Page page, Section section, string slug)
    {
        var (lead, questions) = Section.Split(section.Blocks, 3);
        foreach (var block in lead)
            page.FaultPlace(block, "questions with a heading '###'");
        return [.. questions.Select(question => ParseOne(page, question, slug))];
    }

    private static Question ParseOne(Page page, Section section, string slug)
    {
        var heading = section.Heading;
        var attributes = page.Take(heading, "#", IdentityReader.Formerly, "rev");
        var (id, formerly) = IdentityReader.Required(page, attributes, "question");
        var (lead, written) = Section.Split(section.Blocks, 4);
        var prompt = page.Inline(heading);
        var model = page.Prose(lead);
        if (lead.Count == 0)
        {
            page.Fault(
                heading, Rules.NoModelAnswer, "This question has no model answer.", "Write one or two paragraphs under its heading.");
        }
        var parts = Parts.Sort(page, written, page.At(heading));
        if (!parts.ContainsKey(KeyPoints))
        {
            page.Fault(
                heading,
                Rules.NoKeyPoints,
                "This question has no key points.",
                $"Add '#### {KeyPoints}' with 3 to 5 of them after the model answer.");
        }

        return page.Placed(
            new Question(
                id,
                formerly,
                Revision(page, attributes),
                prompt,
                model,
                Part(KeyPoints, blocks => KeyPointParser.Parse(page, blocks, heading, slug)),
                Part<RichText>(Hints, blocks => [.. Items.FlatBullets(page, blocks, "a list of hints").Select(page.Inline)]),
                Part(Accept, blocks => Samples(page, blocks, "points")),
                Part(Reject, blocks => Samples(page, blocks))),
            heading);

        IReadOnlyList<T> Part<T>(string title, Func<IReadOnlyList<Block>, IReadOnlyList<T>> parse) =>
            parts.TryGetValue(title, out var part) ? parse(part.Blocks) : [];
    }

    private static int Revision(Page page, AttributeSet attributes)
    {
        if (attributes["rev"] is not { } written)
            return 1;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) && revision >= 1)
            return revision;
        page.Fault(attributes.List!, Rules.BadAttributeValue, $"'rev={written}' is not a revision.", "Write a whole number from 1.");
        return 1;
    }

    private static IReadOnlyList<SampleAnswer> Samples(Page page, IReadOnlyList<Block> blocks, params string[] allowed)
    {
        var samples = new List<SampleAnswer>();
        foreach (var paragraph in Items.FlatBullets(page, blocks, "a list of sample answers"))
        {
            var points = page.Take(paragraph, allowed)["points"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
            samples.Add(page.Placed(new SampleAnswer(PlainText.Of(paragraph), allowed.Length == 0 ? [] : points), paragraph));
        }
        return samples;
    }
}
