namespace DeStalinization.Learning.Answers;

/// <summary>Common words of English prose and of the course, and its names: who writes one of them meant it, however near it comes to a word that is looked for.</summary>
/// <remarks><c>that</c> is no slip for <c>thaw</c>, nor <c>condone</c> for <c>condemn</c>. No word of three letters is.</remarks>
internal static class FamiliarWords
{
    private static readonly HashSet<string> Stems =
    [
        .. from word in
            """
            able absence absent accept access accuse action active actual adapt adaptation address adds admire admired admirers admit
            adopt advance advice advise affair affect afraid after again against aged agency agent agree agreement agreements aide aimed
            aims alike alive allow almost alone along already always among anger angrier angry annual another answer anything appeal
            appear apply appoint arise arms army around arrest arrive article artist aside assumed assured attack attend attract author
            available avoid avoidable aware away back badly baked band bang bank bans barbed barred bars base basic basis bather battle
            battles bear beat became become becomes before began beggar begin begins begun behave behind being beings belief believe
            belong below bend best better between beyond bind birth bitter black blame blew blind bloc block blocs blood blow blown blows
            bluff blunder board body bold bomb bond book border bore born boss bossy both bother bottle bottom bought bound brave breach
            bread break breaking breaks breath brief bright bring broad broke broken brother brought buffer build builder builders
            building buildings builds built burn bury business bust busy butter call calm came camp canal canals cancelled capital card
            care case cash cast catch cause cease cell censor center central century certain chain chair chance change chapter charge
            charm chart cheap cheat cheer chief child chill choice choose chose chosen church circle cite city civil claim clamped clap
            clash class clean clear climb close closely closest closet cloth cloud club coal coalition coast coat code cold collapse
            collect collection collective color column combat comfort command comment commerce commission commit committee common communal
            commune communism communist company compare compel compete complain complete compose concealed concessions condition condone
            conduct confess confession confessions confine confirm conflict confuse congress connect conscience consent conserve consider
            consist consul contact contain content contest context continued contract contrary contrast control convents convert convict
            convince cook cool cope copy core corn corner corps correct corrective cost cotton could council count counter country county
            couple courage course court cover craft crash cream create crime crises crisis critic crop cross crowd crown cruel crush cults
            culture curb cure current curse custom cuts cycle daily damage dams dance danger dare dark data date days dead deal dealt dear
            death debate debt decade decide decision decisions declare decline decree deed deem deep defeat defect defend defer define
            degree delay deliver demand demoted demotion denominate deny depart depend deport depose depot depth deputies deputy derive
            describe desert deserve design desire despair despite destroy detail detain devote died dies differ dinner direct dirty
            discussed disease dismay dismiss display dispute dissent distance distant district disturb divide division doctor documented
            documents does doing dominate door double doubt down draft drag dragged drama draw dream dress drew drift drink drive driven
            drop drove dust duty dying each eager early earn earth ease east easy edit effect effort eight either elect elite else emerge
            employ empty enable enemy energy engage enjoy enough ensure enter entire equal erased escape essay essays estate ethic ethnic
            even evening event ever every evil exact example exceed except excess excite exclude excuse execute exempt exile exist exit
            expand expect expel expense experience expert explain exploit expose express extend extent extra extreme face fact factor
            factory fade faded fail fair faith fake faked fall falls false fame family famine famous farm fast fate father fault favor
            fear feature feed feel fees feet fell fellow felt fence fever field fifth fight figure file fill film final find fine finger
            finish fire firm first fish five fixed flat fled flee fleet flesh flew flight flights flood flooded floor flow flown fluid
            foes folk follow food fool foot forbade forbid forbids force foreign forest forged forget forgot form formal former fort forth
            forty forum forward foster found four fourth free freely freeze fresh friend from front frost frosts froze frozen fruit fuel
            fuelled full fully fund further future gain game garden gate gather gave general genie genius gentle giant girl give given
            gives glad glass global goal gold good govern grade grain grand grant grave great greedy green greet grew grey grip ground
            group grow growing grown guard guess guest guide guilt half hall halt hand hang happen happy hard hare harm harsh harvest hate
            hatred have haven head heal health hear heart heat heaven heavier heavily heavy height heir held hell hello help hence herd
            here hero hide high hike hill hint hire history hold holy home homes honest honor hope hopes hoping horse host hotel hour
            house human hundred hunger hungry hunt hurt idea ideal ignore image immoral immortal impact import impose improve infer
            inflation inform inner inside insist inspect inspire instead insult intend intent intention interest invade invasion invent
            invest invite involve iron isolation issue item join joint joke judge jump junior jury keen keep kept kick kids kill kind king
            knee knew know known labor lack lady laid lain lake land large last late later laugh launch lawn lawyer layer lazy leader
            league lean learn leash least leave lecture left legal lend length lent less lesson letter level liberal liberate liberty lied
            lies life lift light like limit line link lion list listen liter little live load loan local lock lone long look loomed loose
            lord lose loss lost lots loud love lower loyal luck lunch lying made main major make male manage manner many maps march margin
            mark market marriage married marshal martial mass master match mate matter mature mean meant measure meat medal medals meddle
            meddling media meet melt melting melts member memoirs memorial memory mend mental mention mercy mere message metal meter
            method middle might mild mile military mill mind mine minor minute mirror miss mission mistake mixed mode model modern modest
            moment monarch money monster month monument mood moon moral morning most mother motion motive mount mourning mouth move
            movements much murder music must mutual name narrow nation native nature naval navy near neat neck need nerve never news next
            nice night nine noble noise none noon normal north nose note noted notice notion novel number obey object oblige observe
            obtain occupy occur odds offend offer office often older once only open oppose option oral order organ origin other ought oust
            outer output outset outside over owed owner pace pack pact page paid pain paint pair palace panel panic paper parade pardon
            parent park parson part partial partly partner party pass past patch path patient pattern pause peace peak peasant people
            perceive perfect perform performer perhaps period permit persecuted persist person petitions phase phone phrase pianist piano
            pick picture piece pilot pink place plain plan plane planet planned planners planning plant plate play plead pleasant please
            plenty plot plotters poem poet poetry point poison pole police policy polite political poll pool poor popular port pose
            position possess post pound pour power praise pray precedent predict prefer prepare present preserve president press pressure
            pretend prevent previous price pricier pride priest primate prime prince print prior prison private prize problem proceed
            process produce product profit progress prohibit project promise promote prompt proof proper property propose prosecuted
            prosecution prosecutor prosper protect protector protest proud prove provide province provoke public publish pull punish pupil
            pure purge purpose push quarter queen quest quick quiet quit quite quota quote race radical radio rage raid rail rain raise
            rally random range rank rapid rare rate rather ration rational reach react read reader ready real realize realm rear reason
            rebel recall receive recent record recover reduce refer reflect reform reformer refuse regained regard regime region register
            regret reign reined reject relate relatives relax release relief relieve religion rely remain remark remember remind remote
            remove render renew repair reparations repealed repeat replace reply report repress request require rescue resembled resent
            reserve resettled resign resist resolution resolve respect respond rest restore restrict result resume retain retire retreat
            return reveal revelation revelations revenge reverse review revise revive revolt revolution reward rhetoric rich ride rider
            right ring riot rise risen risk rival river road role roll roof room root rope rose rough round route royal rude ruin rule
            rumor rural rush sack safe sail sale salt same sand sang sank satirist satisfy save scale scarce scare scene school science
            scolded scope score scot screen sealed search season seat second secret section sector secure seed seek seem seen sees seize
            select self sell senate send senior sense sent sentence separate separation serial series serious serve service session sets
            setting settle seven several severe shadow shame shape share sharp sheet shelf shell shelter shelves shift ship shipped shirt
            shock shoe shoes shook shoot shop shoppers shopping shore short shot shots shout show shown shrank shrink shut shutting sick
            side siege sight sign signal silence silent silver similar simple simply since sing single sister site sitting size skill skin
            skip skipped slander slang slap slash slate slave sleep slight slip slipped slow small smart smashed smile smoke smooth sneer
            sneering snow social society soft soil sold soldier sole solid solve some song sons soon sort soul sound source soured south
            sovereign soviet sown space spare spark speak special sped speech speed spell spend spent spirit spite split spoke spoken
            sport spot spotted spread spring spying squad square stabbed stable staff stage stagnation stain stair stake stale stall
            stalled stamp stand standard star stare start starvation starve starved starving state statement static station statue status
            statute stay steady steal steel steep steered step steppe stepped stern stick stiff still stir stirred stock stole stolen
            stone stop stopped store storm story strain strange stranger stream street strength stress stretch strict strike string strip
            stroke strong struck structure strung stuck student study stuff style subject submit succeed success such sudden suffer sugar
            suggest suit summer summit sung sunny superb supply support suppose suppress supreme sure surface surge surplus surprise
            survey survive suspect suspend swap swapped swear sweep sweet swift swings switch sword swung symbol system table tail take
            taken tale talent talk tall tame tamed tank tape target task taste taxed taxes teach team tear tell temper tempt tend tense
            tension term terrible territory terror test text than thank that thaw their theirs theme then theory there these they thick
            thief thieves thin thing think third thirty this thorough those though thought threat three threw thrive throne through throw
            thus tide tied ties tight till time tired title today together told toll tomorrow tone took tool topic tore torn torture total
            touch tough tougher tour toward tower town trace track tractor tractors trade tradition tragic trail train traitor transfer
            transform transit trap travel treat treaty tree trial tribe tribute trick trio trip troop trouble truce truck true trust truth
            tsar turn twelve twenty twice type typical under undo undoing undone unfinished unify union unique unit unite unity universe
            unless unpunished unrest untied until upper upset urban urge used uses usual vague valid valley value vary vast verse version
            very vessel veto victim view village vital vivid voice void volume vote wage wait walk wall wander want warden ware warm warn
            wash waste watch water wave ways weak weaken wealth weapon wear weather week weep weigh welcome well went wept were weren west
            western what wheat wheel where whether while whim white whole whom whose wide widely widened wife wild will wind wine wing
            winner winter wire wise wish with within wives wonder wood word work world worn worry worse worship worst worth would wound
            wreath wreaths writ wrong wrote yard year yellow yield young youth zeal zero zone
            """.Split([' ', '\n'])
           select Stemmer.Stem(Spelling.Normalize(word)),
        .. from name in NameSpellings.Lines.Split('\n') select Stemmer.Stem(name[..name.IndexOf(':')]),
    ];

    public static bool Contains(string stem) => Stems.Contains(stem);
}
