using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class WordsTests
{
    [Theory]
    [InlineData("de-Stalinization", "destalinisation")]
    [InlineData("de-Stalinization", "de Stalinization")]
    [InlineData("destalinization", "De–Stalinisation")]
    [InlineData("Antonín Novotný", "ANTONIN NOVOTNY")]
    [InlineData("Dubček", "Dubc\u030Cek")]
    [InlineData("Gomułka", "gomulka")]
    [InlineData("glasnost", "glasnost’")]
    [InlineData("Stalin", "Stalin’s")]
    [InlineData("Khrushchev", "Khrushchov")]
    [InlineData("Khrushchev", "Kruschev's")]
    [InlineData("Khrushchev", "Chruschtschow")]
    [InlineData("tsar", "czars")]
    [InlineData("tsarist", "Czarist")]
    [InlineData("Beria", "Beriya")]
    [InlineData("Malenkov", "Malenkow")]
    [InlineData("Molotov", "Molotow")]
    [InlineData("Gorbachev", "Gorbachov")]
    [InlineData("Solzhenitsyn", "Solzhenitsin")]
    [InlineData("Izvestia", "Izvestiya")]
    [InlineData("perestroika", "perestroyka")]
    [InlineData("labor camp", "labour camps")]
    [InlineData("criticize", "criticised")]
    [InlineData("collectivization", "collectivisation")]
    [InlineData("Action Program", "Action Programme")]
    [InlineData("theater", "theatres")]
    [InlineData("defense", "defence")]
    [InlineData("analyze", "analysed")]
    [InlineData("dialog", "dialogue")]
    [InlineData("surprise", "surprises")]
    [InlineData("speak", "spoken")]
    [InlineData("free", "freed")]
    [InlineData("20th Congress", "twentieth congress")]
    [InlineData("20th Congress", "XX Congress")]
    [InlineData("22nd Congress", "twenty-second Congress")]
    [InlineData("22nd Congress", "Congress: not the 20th but the XXII Congress")]
    [InlineData("Two Thousand Words", "2000 words")]
    [InlineData("1,355 delegates", "1355 delegates")]
    [InlineData("1.2 million", "1.2 million")]
    [InlineData("USSR", "U.S.S.R.")]
    [InlineData("hard-liners", "hardliner")]
    [InlineData("hardliners", "hard liners")]
    [InlineData("hard liners", "hardliners")]
    [InlineData("official", "oﬃcial")]
    public void One_word_is_found_in_its_other_spellings(string asked, string written) =>
        Assert.Equal(Coverage.Mentioned, Ask.One($"It was {written}, they say.", asked).Coverage);

    [Theory]
    [InlineData("condemned", "condemed")]
    [InlineData("condemned", "condmened")]
    [InlineData("rehabilitation", "rehabilitaiton")]
    [InlineData("rehabilitated", "rehabillitatd")]
    [InlineData("Czechoslovakia", "Chechoslovakia")]
    [InlineData("Stalin", "Stallin")]
    [InlineData("Hungary", "Hungery")]
    [InlineData("Hungary", "hungry", false)]
    [InlineData("censorship", "sensorship", false)]
    [InlineData("thaw", "that", false)]
    [InlineData("party", "part", false)]
    [InlineData("prison", "person", false)]
    [InlineData("condemned", "condoned", false)]
    [InlineData("cult", "cut", false)]
    [InlineData("1956", "1957", false)]
    [InlineData("20th", "22nd", false)]
    [InlineData("Stalin", "Stalingrad", false)]
    public void A_small_slip_passes_and_another_word_does_not(string asked, string written, bool passes = true) =>
        Assert.Equal(passes ? Coverage.Mentioned : Coverage.NotFound, Ask.One($"It was {written}.", asked).Coverage);

    [Fact]
    public void A_word_that_another_group_asks_for_is_no_slip()
    {
        var balkars = Ask.Point("a", "Balkars");
        var both = Ask.Question("What?", "", balkars, Ask.Point("b", "Balkans"));

        Assert.Equal(1, AnswerChecker.Check(Ask.Question("What?", "", balkars), "the Balkans").Mentioned);
        Assert.Equal([Coverage.NotFound, Coverage.Mentioned], AnswerChecker.Check(both, "the Balkans").Points.Select(point => point.Coverage));
    }

    [Theory]
    [InlineData("cult of personality", "the cult around his personality", true)]
    [InlineData("cult of personality", "a personality cult", false)]
    [InlineData("mass release", "a release of the masses", false)]
    [InlineData("released prisoners", "released hundreds of thousands of innocent prisoners", true)]
    [InlineData("released prisoners", "released a film that showed many camps full of sad prisoners", false)]
    [InlineData("a | b | of the", "because of the war", true)]
    [InlineData("at the same time", "for a long time", false)]
    [InlineData("at the same time", "at the same time", true)]
    [InlineData("just people", "a large number of people", false)]
    [InlineData("his own part", "the part that he played", true)]
    public void A_phrase_takes_its_words_in_order_and_near_each_other(string asked, string written, bool found) =>
        Assert.Equal(found ? Coverage.Mentioned : Coverage.NotFound, Ask.One(written, asked).Coverage);
}
