namespace DeStalinization.Learning.Answers;

/// <summary>Common words of English prose: who writes one of them meant it, however near it comes to a word that is looked for.</summary>
/// <remarks><c>that</c> is no slip for <c>thaw</c>, nor <c>condone</c> for <c>condemn</c>. No word of three letters is.</remarks>
internal static class FamiliarWords
{
    private static readonly HashSet<string> Stems =
    [
        .. from word in
            """
            able absence absent accept accuse action active actual adapt address admit adopt advance advice advise affair affect afraid
            after again against aged agent agree alive allow almost alone along already always anger annual answer appear apply appoint
            arise arms army around arrest arrive article artist aside attack attend attract author avoid aware away back badly band bank
            base basic bear beat before beggar behave behind belief believe belong below best better between beyond birth bitter black
            blame blind block blood board body bold bomb bond book border bore born boss both bother bottom brave bread brief bright broad
            brother burn bury business busy call calm came camp capital care case cast catch cause cell censor center central century
            certain chain chair chance change chapter charge charm cheap cheat cheer chief choice church circle cite city civil claim
            clash class clean clear climb close closet cloth cloud club coal coast coat code cold collapse collect collection collective
            color column combat comfort command comment commerce commission commit committee common communal commune communism communist
            company compare compel compete complain complete compose condition condone conduct confess confine confirm conflict confuse
            congress connect conscience consent conserve consider consist consul contact contain content contest context contract contrary
            contrast control convert convict convince cook cool cope copy corn corner corps correct cost cotton council count counter
            country county couple courage course court cover craft crash cream create crime crisis critic crop cross crowd crown cruel
            crush culture cure current curse custom cycle daily damage dance danger dare dark date dead deal dear death debate debt decade
            decide declare decline decree deem deep defeat defect defend defer define degree delay deliver demand deny depart depend
            deport depose depth derive describe desert deserve design desire despair despite destroy detail detain devote differ dinner
            direct dirty disease dismay dismiss display dispute dissent distance distant district disturb divide doctor door double doubt
            down draft drag drama dream dress drink drop dust duty each eager early earn earth ease east easy edit effect effort eight
            either elect elite else emerge employ empty enable enemy energy engage enjoy enough ensure enter entire equal escape estate
            event ever every evil exact example exceed except excess excite exclude excuse execute exempt exile exist expand expect expel
            expense experience expert explain exploit expose express extend extent extra extreme face fact factor factory fail fair faith
            false fame family famine famous farm fast fate father fault favor fear feature feed feel fellow fence fever field fifth fight
            figure file fill film final find fine finger finish fire firm first fish five flat flee fleet flesh floor flow fluid folk
            follow food fool foot force foreign forest forget form formal former fort forth forty forward foster found four free fresh
            friend front fruit fuel full fund further future gain game garden gate gather general gentle girl glad glass global goal gold
            good govern grade grain grand grant grave great green greet grip ground group guard guess guest guide guilt hall halt hand
            hang happen happy hard harm harsh harvest hate head heal health hear heart heat heaven heavy height heir hell hello help hence
            herd hero high hill hint hire history honest honor hope horse host hotel hour house human hunger hungry hunt hurt idea ideal
            ignore image impact import impose improve inform inside insist inspect inspire instead insult intend interest invade invent
            invest invite involve iron issue item join joint joke judge jump junior jury keen keep kept kick kill kind king knee know
            labor lack lady lake land large last late later laugh launch lawn lawyer layer lazy leader league lean learn least leave
            lecture left legal lend length less lesson letter level liberal liberate liberty lift light like limit line link lion list
            listen liter little live load loan local lock long look loose lord lose loss lost loud love lower loyal luck lunch main major
            make male manage manner many march margin mark market marriage married martial mass master match mate matter mature mean meant
            measure meat media meet member memory mend mental mention mercy mere message metal meter method middle might mild mile
            military mill mind mine minor minute mirror miss mission mistake mixed mode model modern modest moment monarch money month
            monument mood moon moral morning most mother motion motive mount mouth move much murder music mutual name narrow nation native
            nature naval navy near neat neck need nerve never news next nice night noble noise none noon normal north nose note noted
            notice notion novel number obey object oblige observe obtain occupy occur odds offend offer office often older once only open
            oppose option oral order organ origin other ought oust outer output outset outside over owner pace pack page paid pain paint
            pair palace panel panic paper parade pardon parent park part partial partly partner party pass past patch path patient pattern
            pause peace peak peasant people perceive perfect perform perhaps period permit persist person phase phone phrase pick picture
            piece pilot pink place plain plan plane plant plate play plead pleasant please plenty plot poem poet poetry point poison pole
            police policy polite political poll pool poor popular port pose position possess post pound pour power praise pray predict
            prefer prepare present preserve press pressure pretend prevent previous price pride priest prime prince print prior prison
            private prize problem proceed process produce product profit progress prohibit project promise promote prompt proof proper
            property propose prosper protect protest proud prove provide province provoke public publish pull punish pupil pure purge
            purpose push quarter queen quest quick quiet quit quite quote race radio rage raid rail rain raise random range rank rapid
            rare rate rather reach react read ready real realize realm rear reason rebel recall receive recent record recover reduce refer
            reflect reform refuse regard regime region regret reign reject relate relax release relief relieve religion rely remain remark
            remember remind remote remove render renew repair repeat replace reply report repress request require rescue resent reserve
            resign resist resolve respect respond rest restore restrict result resume retain retire retreat return reveal revenge reverse
            review revise revive revolt revolution reward rhetoric rich ride right ring riot rise risk rival river road role roll roof
            room root rope rose rough round route royal ruin rule rumor rural rush safe sail salt same sand satisfy save scale scare scene
            school science scope score screen search season seat second secret section sector secure seed seek seem seize select self sell
            senate send senior sense sentence separate serial series serious serve service session settle seven several severe shadow
            shame shape share sharp sheet shelf shell shelter shift ship shirt shock shoot shop shore short shout show shut sick side
            siege sight sign signal silence silent silver similar simple since sing single sister site size skill skin slave sleep slight
            slip slow small smart smile smoke smooth snow social society soft soil soldier sole solid some song soon sort soul sound
            source south sovereign soviet space spare spark speak special speech speed spell spend spirit spite split sport spot spread
            spring square stable staff stage stain stair stake stale stamp stand standard star stare start state static station statue
            status stay steady steal steel steep step stern stick stiff still stir stock stone stop store storm story strain strange
            stranger stream street strength stress stretch strict strike string strip strong structure student study stuff style subject
            submit succeed success such sudden suffer sugar suggest suit summer summit sunny superb supply support suppose suppress
            supreme sure surface surge surplus surprise survey survive suspect suspend swear sweep sweet swift switch sword symbol system
            table tail take tale talent talk tall tank tape target task taste teach team tear tell temper tempt tend tense tension term
            terrible territory terror test text thank that theme theory there thick thief thin thing think third thirty thorough threat
            three thrive throne through throw tide tight till time tired title today together toll tomorrow tone tool topic tore torture
            total touch tour toward tower town trace track trade tradition tragic trail train traitor transfer transform transit trap
            travel treat treaty tree trial tribe tribute trick trip troop trouble truck true trust truth turn twelve twice type under
            union unique unit unite unity universe unless unrest untied until upper upset urban urge usual vague valid valley value vast
            verse version vessel veto victim view village vital vivid voice void volume vote wage wait walk wall want ware warm warn wash
            waste watch water wave weak wealth weapon wear weather week weep weigh welcome well west western wheel whether white whole
            wide wife wild wind wine wing winter wish within wonder wood word work world worry worse worship worst worth wound writ wrong
            yard year yellow yield young youth zeal zero zone
            """.Split([' ', '\n'])
           select Stemmer.Stem(Spelling.Normalize(word)),
    ];

    public static bool Contains(string stem) => Stems.Contains(stem);
}
