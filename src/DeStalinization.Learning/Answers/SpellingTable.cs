namespace DeStalinization.Learning.Answers;

/// <summary>Spellings that no rule covers: the form that stands for all of them, then the others.</summary>
/// <remarks>Every word without accents and apostrophes. A plural need not be listed.</remarks>
internal static class SpellingTable
{
    private const string Names =
        """
        akhmatova: achmatova ahmatova
        beria: beriya berija
        bolshevik: bolshevick bolchevik
        brezhnev: breznev brejnev breschnew breshnev
        bukharin: buharin bucharin
        bulganin: bulganine
        ceausescu: ceaucescu chaushesku
        chechen: tchechen
        dubcek: dubchek
        ehrenburg: erenburg
        gomulka: gomulko
        gorbachev: gorbachov gorbachyov gorbatchev gorbatschow gorbatsjov gorbacev
        gulag: goulag
        izvestia: izvestiya izvestiia izvestija
        kaganovich: kaganovitch kaganovic
        khrushchev: khrushchov khrushchyov khruschev khruschov khrushev kruschev krushchev hrushchev chruschtschow khrouchtchev
        kolkhoz: kolhoz kolchoz
        komsomol: comsomol
        kosygin: kosigin
        malenkov: malenkow malenkof
        mikoyan: mikoian mikojan
        molotov: molotow molotof
        nomenklatura: nomenclatura
        perestroika: perestroyka perestrojka
        pravda: prawda
        romania: rumania roumania
        romanian: rumanian roumanian
        solzhenitsyn: solzhenitsin solzhenitzyn solzenitsyn soljenitsyn solschenizyn
        trotsky: trotski trotskii trotskiy trotzky trotzki
        tsar: czar tzar
        tsarism: czarism tzarism
        tsarist: czarist tzarist
        tvardovsky: tvardovski tvardovskii tvardovskiy
        yagoda: iagoda jagoda
        yeltsin: eltsin jelzin
        yevtushenko: evtushenko jewtuschenko
        yezhov: ezhov jezhov yeshov
        yugoslav: jugoslav
        yugoslavia: jugoslavia
        zhdanov: zdanov jdanov
        """;

    private const string BritishAndAmerican =
        """
        aging: ageing
        among: amongst
        artifact: artefact
        check: cheque
        defense: defence
        enroll: enrol
        fulfill: fulfil
        gray: grey
        jail: gaol
        judgment: judgement
        license: licence
        maneuver: manoeuvre
        offense: offence
        plow: plough
        practice: practise
        pretense: pretence
        program: programme
        skeptic: sceptic
        skeptical: sceptical
        skepticism: scepticism
        toward: towards
        while: whilst
        """;

    /// <summary>Forms that have no stem in common, so that the time an answer is told in does not matter.</summary>
    private const string Irregular =
        """
        become: became
        begin: began begun
        break: broke broken
        bring: brought
        build: built
        child: children
        choose: chose chosen
        come: came
        denounce: denunciation
        draw: drew drawn
        drive: drove driven
        fall: fell fallen
        feel: felt
        fight: fought
        flee: fled
        forbid: forbade forbidden
        free: freed
        freeze: froze frozen
        give: gave given
        grow: grew grown
        hide: hid hidden
        hold: held
        keep: kept
        know: knew known
        lead: led
        leave: left
        lose: lost
        make: made
        man: men
        meet: met
        overthrow: overthrew overthrown
        rise: rose risen
        say: said
        see: saw seen
        seek: sought
        sell: sold
        send: sent
        shake: shook shaken
        shoot: shot
        speak: spoke spoken
        spend: spent
        stand: stood
        strike: struck
        take: took taken
        teach: taught
        tell: told
        think: thought
        throw: threw thrown
        understand: understood
        win: won
        withdraw: withdrew withdrawn
        woman: women
        write: wrote written
        """;

    /// <summary>From each other spelling to the one that stands for all.</summary>
    public static Dictionary<string, string> Read() => new(
        from line in string.Join('\n', Names, BritishAndAmerican, Irregular).Split('\n')
        let entry = line.Split(':', StringSplitOptions.TrimEntries)
        from variant in entry[1].Split(' ')
        select KeyValuePair.Create(variant, entry[0]));
}
