using System.Globalization;
using System.Text.Json.Nodes;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Pages.Topics;

/// <summary>
/// A topic in the words of schema.org, as JSON-LD: what it is, where it stands, its terms, and a quiz. The quiz has answers only where the
/// page shows them, so for its terms; a review question is to be answered first.
/// </summary>
internal static class TopicDescription
{
    /// <param name="absolute">The absolute address of a path of the site.</param>
    public static string Of(TopicRow topic, ServedGuide guide, Func<string, string> absolute)
    {
        var address = absolute($"/topics/{topic.Slug}");
        return JsonLd.Of(new JsonObject
        {
            ["@graph"] = new JsonArray(
                Resource(topic, guide, absolute, address),
                Quiz(topic, absolute, address),
                Breadcrumbs(topic, guide, absolute)),
        });
    }

    private static JsonObject Resource(TopicRow topic, ServedGuide guide, Func<string, string> absolute, string address) => new()
    {
        ["@type"] = "LearningResource",
        ["@id"] = address,
        ["name"] = topic.Title,
        ["description"] = topic.Summary,
        ["inLanguage"] = guide.Language,
        ["learningResourceType"] = "Study guide",
        ["isAccessibleForFree"] = true,
        ["license"] = guide.Licence,
        ["dateModified"] = topic.ChangedOn.ToString("O", CultureInfo.InvariantCulture),
        ["isPartOf"] = new JsonObject { ["@type"] = "Course", ["name"] = guide.Title, ["description"] = guide.Subtitle, ["url"] = absolute("/") },
        ["about"] = new JsonObject { ["@type"] = "DefinedTerm", ["name"] = topic.Title, ["url"] = $"{address}#definition" },
        ["mentions"] = Array(topic.RelatedTerms.Select(term => new JsonObject
        {
            ["@type"] = "DefinedTerm",
            ["name"] = term.Title,
            ["url"] = absolute(TermAddress.Of(term)),
        })),
    };

    private static JsonObject Quiz(TopicRow topic, Func<string, string> absolute, string address) => new()
    {
        ["@type"] = "Quiz",
        ["name"] = $"Check yourself: {topic.Title}",
        ["about"] = new JsonObject { ["@id"] = address },
        ["url"] = absolute($"/topics/{topic.Slug}/self-check"),
        ["hasPart"] = Array(topic.RelatedTerms
            .Select(term => new JsonObject
            {
                ["@type"] = "Question",
                ["eduQuestionType"] = "Flashcard",
                ["text"] = term.Title,
                ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = term.Definition.Text },
            })
            .Concat(topic.Questions.Select(question => new JsonObject
            {
                ["@type"] = "Question",
                ["text"] = question.Prompt.Text,
                ["url"] = absolute($"/topics/{topic.Slug}/self-check/{question.Id}"),
            }))),
    };

    private static JsonObject Breadcrumbs(TopicRow topic, ServedGuide guide, Func<string, string> absolute)
    {
        (string Name, string? Address)[] steps = [(guide.Title, absolute("/")), (topic.Unit.Title, absolute($"/#{topic.Unit.Id}")), (topic.Title, null)];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = Array(steps.Select((step, index) =>
            {
                var item = new JsonObject { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Name };
                if (step.Address is not null)
                    item["item"] = step.Address;
                return item;
            })),
        };
    }

    private static JsonArray Array(IEnumerable<JsonObject> objects) => new([.. objects]);
}
