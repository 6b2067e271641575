namespace DeStalinization.Learning.Answers;

/// <summary>Spellings that no rule covers: the form that stands for all of them, then the others.</summary>
/// <remarks>Every word without accents and apostrophes. A plural need not be listed.</remarks>
internal static class SpellingTable
{
    /// <summary>Months, and negations that are drawn together with their verb: <c>wasn't banned</c> is <c>not banned</c>.</summary>
    private const string ShortForms =
        """
        january: jan
        february: feb febr
        march: mar
        april: apr
        june: jun
        july: jul
        august: aug
        september: sep sept
        october: oct
        november: nov
        december: dec
        not: aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt
        percent: pct
        un: uno
        ww1: wwi
        ww2: wwii
        """;

    private const string BritishAndAmerican =
        """
        aging: ageing
        airplane: aeroplane
        among: amongst
        artifact: artefact
        canceled: cancelled
        canceling: cancelling
        check: cheque
        defense: defence
        enroll: enrol
        enrollment: enrolment
        fulfill: fulfil
        gray: grey
        instill: instil
        jail: gaol
        judgment: judgement
        labeled: labelled
        learned: learnt
        license: licence
        maneuver: manoeuvre
        mold: mould
        offense: offence
        plow: plough
        practice: practise
        pretense: pretence
        program: programme
        skeptic: sceptic
        skeptical: sceptical
        skepticism: scepticism
        toward: towards
        traveled: travelled
        traveler: traveller
        traveling: travelling
        willful: wilful
        while: whilst
        worshiped: worshipped
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

    /// <summary>Farther from the word than a slip of the finger.</summary>
    private const string Misspellings =
        """
        accommodation: acomodation accomadation
        achieve: acheive
        aggression: agression
        agriculture: agricalture agricolture
        apartment: appartment appartement
        apparatus: aparatus apparratus
        assassinate: assasinate asassinate
        censor: sensor
        bureaucracy: beaurocracy beauracracy bureocracy burocracy buerocracy beurocracy
        bureaucrat: beaurocrat beauracrat bureocrat burocrat buerocrat beurocrat
        bureaucratic: beaurocratic beauracratic burocratic beurocratic
        capitalism: captialism
        collectivization: colectivization colectivisation collectivazation
        colleague: collegue coleague
        committee: comittee commitee comitee
        communism: comunism comunisme communisme
        communist: comunist
        confession: confesion
        conscience: concience consience
        conscious: concious
        consequence: consequense
        criticize: critisize critisise critizise criticice critizize
        criticized: critisized critisised critizised critizized
        criticizing: critisizing critisising critizising
        criticism: critisism critizism
        definitely: definately definatly definitly
        democracy: democrasy demokracy
        dictator: dictater
        exaggerate: exagerate exaggarate
        execute: excecute exicute
        executed: excecuted exicuted
        execution: excecution exicution
        government: goverment govenment gouvernment
        guarantee: garantee guarentee
        hierarchy: heirarchy hierachy
        imprison: inprison
        imprisoned: inprisoned
        independence: independance
        innocent: inocent innocant
        legitimacy: legitamacy legitimicy
        millennium: millenium
        occasion: ocassion
        opponent: oponent opponant
        persecute: percecute persicute
        persecution: percecution persicution
        pressure: presure preassure
        privilege: priviledge privelege privilige
        propaganda: propoganda
        psychiatric: psyciatric phsychiatric psichiatric psychatric
        publicly: publically
        rehabilitate: rehabilate reabilitate
        rehabilitated: rehabilated reabilitated
        rehabilitation: rehabilation reabilitation
        released: realesed
        religion: religon
        religious: religous
        repression: represion
        reputation: repuation
        satellite: sattelite satelite sattellite
        scapegoat: scapgoat escapegoat
        secretary: secratary secetary secretery
        separate: seperate
        soldier: solider soilder
        sovereignty: soverignty sovreignty
        succeed: suceed succede
        successor: sucessor succesor
        surveillance: survaillance surveilance
        tyranny: tyrany tiranny
        violence: voilence
        """;

    /// <summary>From each other spelling to the one that stands for all.</summary>
    public static Dictionary<string, string> Read() => new(
        from line in string.Join('\n', NameSpellings.Lines, ShortForms, BritishAndAmerican, Irregular, Misspellings).Split('\n')
        let entry = line.Split(':', StringSplitOptions.TrimEntries)
        from variant in entry[1].Split(' ')
        select KeyValuePair.Create(variant, entry[0]));
}
