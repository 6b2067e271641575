namespace DeStalinization.Learning.Answers;

/// <summary>The course's names, each with other transliterations and frequent misspellings of it.</summary>
internal static class NameSpellings
{
    public const string Lines =
        """
        abakumov: abakumow
        akhmatova: achmatova ahmatova achmatowa akhmatowa
        aleksandr: alexander alexandr alexandre
        aleksei: alexei alexey aleksey alexej
        andropov: andropow
        beijing: peking pekin
        beria: beriya berija beriia berja berya
        bierut: berut
        bolshevik: bolshevick bolchevik bolschewik bolschevik
        brezhnev: breznev brejnev breschnew breshnev breznhev brezhnyev brejnyev brezhniev breschnjew
        brodsky: brodski brodskii brodskij
        budyonny: budenny budyenny budenniy budyonnyy
        bukharin: buharin bucharin bukarin bukhrin bukahrin bucharyn
        bulganin: bulganine boulganine
        ceausescu: ceaucescu chaushesku causescu ceausescou chauchescu ceaucesco causcescu ceauscescu
        chechen: tchechen
        chechnya: chechenia chechnia tchetchenia
        chervenkov: tchervenkov
        cominform: kominform
        czechoslovak: chechoslovak checkoslovak czechoslavak
        czechoslovakia: checkoslovakia chechoslovakia czechoslavakia czekoslovakia chekoslovakia czechoslovakai czecoslovakia
        denisovich: denisovitch denissovitch denissowitsch denisovic denisowitsch denisovych
        dubcek: dubchek dubczek doubcek dubchec dubceck dubchik
        dudintsev: dudintzev dudincev doudintsev
        ehrenburg: erenburg ehrenbourg erenbourg ehrenberg
        ekibastuz: ekibastouz
        georgy: georgi georgii georgiy
        gerasimov: gerassimov
        gero: geroe
        gheorghiu: georghiu gheorgiu georgiu
        gomulka: gomulko gomolka gomulca gommulka gomlka
        gorbachev: gorbachov gorbachyov gorbatchev gorbatschow gorbatsjov gorbacev gorbatchov gorbechev gorbochev gorbachef
        grigorenko: hryhorenko
        gulag: goulag
        hoxha: hodja hoxa hodscha hodza hoxsha
        husak: hussak gusak
        ivan: iwan
        izvestia: izvestiya izvestiia izvestija iswestija
        kaganovich: kaganovitch kaganovic kaganowitsch kaganowicz
        kalmyk: kalmuk kalmuck
        kamenev: kamenew kameniev
        kengir: kenghir
        khrushchev: khrushchov khrushchyov khruschev khruschov khrushev kruschev krushchev hrushchev chruschtschow khrouchtchev khruchev
        khrushchev: khrustchev khrustchov kruchev kruschov kruschchev kruschtschow crushchev crushev cruschev khrushcev khrushchef
        khrushchev: khruschshev chrustschow chrushchev chruschev chrushtshev kruscev krusjtsjov khrusjtsjov krustschev krustchev krushchov
        khrushchev: krushev krushchyov krushchow chruszczow hruscsov khroushchev kroutchev khrouchtchov nikitakhrushchev
        khrushchevka: khrushchovka khruschevka khruschovka kruschevka krushchevka khrushchyovka khrushchevki khrushchovki khruschevki
        khrushchevka: khruschovki kruschevki krushchevki khrushchyovki
        kirov: kirow
        kolkhoz: kolhoz kolchoz kolkhozy kolkhozes kolchos kolchose kolchosen kolkoz kolhozes kolkhos
        komsomol: comsomol konsomol
        konev: koniev konyev
        kosygin: kosigin kossygin kosigyn kosygyn
        kremlin: kreml
        kyiv: kiev kyjiv kiew
        kyrgyzstan: kirghizia kirgizia kirgistan kyrgizstan kirgizstan kirghizstan
        lavrenty: lavrenti lavrentiy lavrentii lawrenti lavrentij
        lenin: lenine
        leningrad: leningrade
        malenkov: malenkow malenkof malenkoff malinkov malenkev malenkiv malencov
        manege: manezh manezhe
        mikoyan: mikoian mikojan mikoyen
        moldova: moldavia moldavie moldawien
        molotov: molotow molotof molotoff molatov
        nagy: naggy nadj
        nikolai: nikolay nikolaj nicolai
        nomenklatura: nomenclatura
        novocherkassk: novocherkask novotcherkassk nowotscherkassk novocherkasssk novocherkasks
        novotny: novotni nowotny
        novy: novyi novyy noviy nowy novyj
        ochab: ohab
        pasternak: pasternack pasternac
        perestroika: perestroyka perestrojka
        petofi: petoefi
        podgorny: podgorni podgornii podgorniy podgornyi
        politburo: politbureau politbyuro polituro
        pomerantsev: pomerantzev pomerancev
        pospelov: pospelow pospielov
        poznan: posen poznanj
        pravda: prawda
        presidium: praesidium prezidium presidum
        rakosi: racosi rakoshi rakocsi
        rokossovsky: rokossovski rokosovsky rokossowski rokosovski rokossovskii
        romania: rumania roumania roumanie rumenia
        romanian: rumanian roumanian
        rybakov: ribakov rybakow
        sakharov: sacharov sacharow sakarov saharov
        semichastny: semichastni semichastniy semichastnyi semichastnii semitchastny semitschastny semishastny semichasny
        shelepin: chelepin schelepin shelipin shelepine shellepin
        shepilov: schepilow chepilov shipilov
        shostakovich: shostakovitch schostakowitsch chostakovitch
        shukhov: shuchov choukhov schuchow
        sinyavsky: sinyavski siniavsky siniavski sinjawski sinyavskii
        slansky: slanski
        solzhenitsyn: solzhenitsin solzhenitzyn solzenitsyn soljenitsyn solschenizyn solzhenytsin solzhenitzen solzhenitsen solzenitzyn
        solzhenitsyn: solzhenytsyn solzhinitsyn solzhenistyn solzhenitsyin solzhenitsyne solzhenitsym solsjenitsyn soljenitsine
        solzhenitsyn: soljenitzin solzjenitsyn solzhnitsyn solzhenytsen solgenitsyn solzenitsin solschenitzin
        sputnik: spoutnik sputnick
        stalin: staline
        suslov: souslov suslow
        tatar: tartar
        tbilisi: tiflis
        trotsky: trotski trotskii trotskiy trotzky trotzki
        tsar: czar tzar
        tsarism: czarism tzarism
        tsarist: czarist tzarist
        tvardovsky: tvardovski tvardovskii tvardovskiy tvardovskij twardowski tvardowsky twardowskij tvardovskyi tvardvosky tvardofsky
        ukraine: ukrain ukrane ukrania
        ulbricht: ulbrich
        vladimir: wladimir
        voroshilov: woroschilow vorochilov voroshilow vorosilov voroshilof
        voznesensky: voznesenski voznesenskii vosnesensky
        vyacheslav: viacheslav vjatscheslaw vyatcheslav
        wyszynski: wyszinski
        yagoda: iagoda jagoda
        yeltsin: eltsin jelzin
        yevgeny: evgeny yevgeni evgeni yevgenii evgenii eugene
        yevtushenko: evtushenko jewtuschenko yevtuchenko evtuchenko jevtushenko
        yezhov: ezhov jezhov yeshov iezhov jeschow yejov ezov
        yugoslav: jugoslav
        yugoslavia: jugoslavia yugoslovia jugoslawien yougoslavia yugaslavia
        zedong: tsetung dzedong zedung
        zhdanov: zdanov jdanov schdanow zhdanow
        zhivago: jivago schiwago zivago shivago
        zhivkov: jivkov schivkov zivkov schiwkow
        zhukov: joukov schukow jukov zukov
        zinoviev: zinovyev sinowjew zinoviyev sinovyev zinovjev zinovieff
        """;
}
