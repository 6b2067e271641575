using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Answers;

/// <summary>The questions of <c>LabelledAnswers.md</c>, with term groups as an author would write them.</summary>
internal static class LabelledQuestions
{
    public static IReadOnlyDictionary<string, Question> All { get; } = new Dictionary<string, Question>(
    [
        new("speech", Ask.Question(
            "How did the Secret Speech contribute to de-Stalinization?",
            """
            For the first time the Party's own leader condemned Stalin before the Party. The speech tied the new leaders to a promise that
            mass terror would not come back, and it opened the way to the release and rehabilitation of prisoners. It weakened the rivals who
            stood closest to Stalin, and abroad it stirred Poland and Hungary.
            """,
            Ask.Point("broke-silence", "condemned | denounced | criticised | attacked | accused", "Stalin | cult of personality"),
            Ask.Point("end-of-terror", "terror | purges | repression | mass arrests", "end | stop | no return | never again | not come back"),
            Ask.Point("releases", "released | freed | set free | rehabilitated | let out", "prisoners | camps | Gulag | victims | innocent people"),
            Ask.Point("rivals", "rivals | Molotov | Kaganovich | Malenkov | old guard", "weakened | power | stronger | lost | undermined"),
            Ask.Point("bloc", "Poland | Hungary | Eastern Europe | satellites", "revolt | uprising | unrest | stirred | demanded | hoped | reform"))),
        new("thaw", Ask.Question(
            "How did the Thaw change cultural life, and where did it stop?",
            """
            Censorship was relaxed: films spoke of private feelings, and One Day in the Life of Ivan Denisovich, about a camp, was printed in 1962.
            The Youth Festival of 1957 brought foreigners to Moscow. Yet Glavlit worked on: Pasternak could not publish Doctor Zhivago at home, and Khrushchev abused modern artists at the Manege.
            """,
            Ask.Point("looser-censorship", "censorship | censors | control over the arts", "relaxed | eased | loosened | less | fewer"),
            Ask.Point("one-day", "One Day | Ivan Denisovich | Solzhenitsyn", "published | printed | allowed | appeared"),
            Ask.Point("festival", "Youth Festival | World Festival | foreign visitors | foreigners"),
            Ask.Point("limits", "Pasternak | Doctor Zhivago | Manege | Brodsky", "banned | attacked | not published | abroad | refused | abused | tried"))),
        new("prague", Ask.Question(
            "What did the Action Programme of 1968 promise, and why did the Warsaw Pact invade?",
            """
            It promised freedom of speech and travel, more freedom for enterprises, and equal rights for Slovaks. Moscow feared that the Party
            was losing control once censorship had gone, and that the example would spread to Poland, East Germany and Ukraine.
            """,
            Ask.Point(
                "freedoms",
                "freedom of speech | free speech | free press | travel freely | end censorship | abolished censorship | without censorship"),
            Ask.Point("slovaks", "Slovaks | Slovakia", "equal | federation | federal | autonomy | rights"),
            Ask.Point("control", "Party | communists | leading role", "lost control | losing control | lose control | lose power | losing power"),
            Ask.Point("spread", "spread | example | infect | domino | contagion", "Poland | Ukraine | East Germany | GDR | other countries | satellites"))),
    ]);
}
