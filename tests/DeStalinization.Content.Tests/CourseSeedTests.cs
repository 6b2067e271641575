using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests;

/// <summary>What the course's first brief asked for, each where a student would look for it, with the one thing that the brief had wrong put right.</summary>
public sealed class CourseSeedTests
{
    [Theory]
    [InlineData("de-stalinization", "died on 5 March 1953")]
    [InlineData("de-stalinization", "one-party rule")]
    [InlineData("beria-hundred-days", "27 March 1953")]
    [InlineData("secret-speech", "closed session")]
    [InlineData("secret-speech", "first printed in the Soviet Union in 1989")]
    [InlineData("cult-of-personality", "1956")]
    [InlineData("twenty-second-congress", "October 1961")]
    [InlineData("twentieth-party-congress", "February 1956")]
    [InlineData("speech-reception", "read aloud")]
    [InlineData("gulag-releases-and-uprisings", "1.2 million")]
    [InlineData("rehabilitation", "737,182")]
    [InlineData("socialist-legality", "torture was banned")]
    [InlineData("east-german-uprising", "17 June 1953")]
    [InlineData("polish-october", "Gomułka")]
    [InlineData("hungarian-revolution", "4 November 1956")]
    [InlineData("prague-spring", "1968")]
    [InlineData("fall-of-khrushchev", "14 October 1964")]
    [InlineData("novocherkassk", "2 June 1962")]
    [InlineData("the-thaw", "1962")]
    [InlineData("thaw-literature", "Znamya in May 1954")]
    [InlineData("solzhenitsyn-one-day", "no. 11")]
    [InlineData("re-stalinization", "1966")]
    [InlineData("brezhnev-doctrine", "1968")]
    [InlineData("legacy-and-glasnost", "1989")]
    public void What_the_brief_claimed_is_taught_as_a_fact(string slug, string words) =>
        Assert.Contains(Course.TopicOf(slug).Facts, fact => fact.Text.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("de-stalinization", "secret-speech-role")]
    [InlineData("de-stalinization", "key-reforms")]
    [InlineData("de-stalinization", "long-term-impact")]
    public void What_the_brief_asked_is_a_review_question(string slug, string id) =>
        Assert.Contains(Course.TopicOf(slug).Questions, question => question.Id == id);
}
