"""What the shape of a text tells of what its writer wants: narrow on purpose, as `shapes` is."""

from __future__ import annotations

from bot.understanding.patterns import shape

_WORKPLACE = shape(r"""
    -(?:paja|firma|yrity|liike|liikk|maitotila|maatila|karjatila|hoivako|hoitoko|palveluko|paivako|hotelli|ravintola|tehdas|tehta)\w*
    -(?:kahvila|leipomo|kampaamo|varikko|talli|yhtio|puutarha|toimisto|tiimi|huoltamo|korjaamo)\w* | (?:vart|var|our|we) \w+
""")
_NEEDS = shape(r"""
    hakee | etsii | etsitaan | haetaan | tarvitaan | tarvitsemme | tarvitsisimme | etsimme | haemme | tarvitsee | tarvii | tarttee
    tarttis | tarvis | tarvittais\w* | tarvitsisi | otettais\w* | otetaanko | kaipaa | behover | soker | saknar
    mista (?:\w+ ){0,2}<worker>\w* | (?:can't|cannot|cant) find (?:any|staff|workers|people)\w* | train our own
    needs? (?:new )?(?:staff|workers|people)
""",
    worker="jatkaj tekij osaaj tyontekij vakea porukkaa tyovoim apula ammattilais kuljettaj kuskej hoitaj asentaj oppipo harjoittelij",
)  # fmt: skip
_OURS_NEEDS = shape(r"""
    (?:vart|var) \w+ (?:\w+ )?(?:behover|soker|saknar) | our (?:\w+ ){1,2}needs? (?:a |an |more |new )?\w+
    (?:нам|нашей \w+|нашему \w+) (?:нужн\w+|требу\w+|не хватает) (?:работник|сотрудник|повар|сварщик|водител|персонал|люд)\w*
    <to_worker> (?:\w+ ){0,3}(?:oppisop|koulut|kurss)\w* | (?:oppisop|koulut|kurss)\w* (?:\w+ ){0,2}<to_worker>
    (?:behov\w*|soker|vill ha) (?:\w+ ){0,5}(?:anstallda|personalen|var personal)
    (?:courses?|training) (?:\w+ ){0,3}for (?:my|our) (?:\w+ )?(?:staff|workers|employees?)
    we run \w+ (?:\w+ ){0,8}(?:need|hire|hiring|train)
    (?:курс\w*|обучени\w*) (?:\w+ ){0,3}для (?:наших |моих )?(?:работников|сотрудников)
""", to_worker=r"tyontekijalle tyontekijalleni tyontekijallemme tyontekijani tyontekijoille\w* alaise\w+ alaisille\w*")  # fmt: skip
_OF_ONESELF = shape(r"""
    halua\w*n | haluisin | haluun | kiinnost\w* | paasisin\w* | paasenko | voisinko | hakisin | mina | mulla | minulla | ma | olen
    oon | tyoton | tyottomana | jag | i am | i'm | i want | ajattelin | ajattelis\w* | pyoritan omaa | lisaoppi\w* | lisakoul\w*
    kurss\w* | osaamis\w* | lyhytta
""")
_DROPIN_DAY = shape(r"(?:torstai|maanantai|torsdag|mandag|thursday|monday|четверг|понедельник)\w*")
_DROPIN = shape(r"""
    neuvonta\w* | neuvonnas\w* | neuvontaan | \w*juttuun | juttu | sisaan | auki | varata | ajanvarau\w* | ohjaukse\w* | ohjaus
    radgivning\w* | guidance | walk in | drop in
""")
_BROKEN = shape(r"""
    kesken\b(?! (?:vuoden|lukuvuoden|lukukauden|paivan|kaiken)) | keskeyt\w* | puolitie\w* | vaiheese\w* | puuttu\w* | uupu[ui]\w*
    vaille
    tekematta | suorittamatta | avbrot\w* | avbrut\w* | hoppa\w* | avslutade inte | fattas | dropp?ed out | dropped | unfinished
    бросил\w*
    незаконч\w* | не законч\w* | кинув | кинула | pooleli | seiskalle | kasille
""")
_RESUMED = shape(r"""
    loppuun | valmiik\w* | jatka\w* | jatko\w* | suoritta\w* | palata | palaisin | nyt (?:ois|olis|olisi) aikaa | bli klar | slutfor\w*
    paattotodistu\w* | vois (?:viel\w* )?(?:hoitaa|kayda|tehda) | ta igen | gora klart | avsluta | fortsatt\w* | finish | complete
    continue | законч\w* | доуч\w* | заверш\w* | закінч\w* | lopetada
""")
_NOT_RESUMED = shape(r"""
    (?:en|enka|ei|inte|not|don't|не)\b(?: \w+){0,2} (?:palaa|palata|jatka|innosta|nappaa|kiinnosta|halua|back|вернусь)
""")
_STUDIES = shape(r"""
    -(?:yrkes|opinno|opintoj|opiskel|tutkin|koulu|kurss|nomi|amis|lukio|naytto|naytot|paper|examen|studi|degree|course|school|skola)\w*
    -(?:gymnas|курс|учил|учеб|школ|навч|kool|oping)\w*
""")
_ITSELF_UNFINISHED = shape(r"""
    (?:puuttu\w*|uupu[ui]\w*|vaille|vailla) (?:enaa |viela |vain |vaan )?(?:\w+ )?(?:kurss|opintopist|naytto|tutkinnon os)\w+
    <school> (?:\w+ )?(?:loppuun|valmiik\w+) | -nomi(?:n opinnot)? (?:jai |jaanyt |jaany )?kesken\b(?! vuoden)
    (?:want|like|hope|plan) to (?:finally )?(?:finish|complete) (?:my|the|it|high|upper|lukio|vocational)
""", school="lukion peruskoulun amiksen ammattikoulun tutkinnon opintoni koulun")  # fmt: skip
_UNSURE = shape(r"""
    (?:en|enka|emma|enpa|ei) (?:<yet> )?<know>(?: \w+){0,3} (?:mita|mika|mihin|minne)(?: \w+){0,2} <do>
    mika (?:on|ois|olis|olisi) (?:se )?(?:mun|minun|oma)(?: oma)? (?:juttu|ala)\w*
    etsi\w* (?:sita )?(?:omaa|mun) (?:juttu|ala|suuntaa)\w*
    (?:ei|eika) (?:mitaan |yhtaan )?(?:hajua\w*|hajuu|tietoo|tietoa|aavistus\w*|kasitys\w*|suuntaa) (?:mita|mika|mihin|minne)
    kaikki kiinnostaa \w+ mikaan | не знаю (?:\w+ ){0,2}(?:вибрати|обрати|выбрать) | ei tea (?:\w+ )?mida
    (?:vet|vetta|ingen aning) (?:int|inte|itt)?(?: ?\w+){0,2} ?vad jag (?:vill|ska|skulle|kunde)
    (?:no|not a) (?:clue|idea) (?:of )?(?:what|which) | (?:don't|do not) have (?:any|a) (?:clue|idea) (?:of )?what
""",
    yet="ma ees edes viela oikein oikee oikeesti yhtaan",
    know="tieda tiia tia tied tiija",
    do=r"halu\w* tekis\w* tehda teha isona opiskel\w* alaa? lahtis\w* rupe\w* valit\w* sopis\w* hakis\w* menna",
)  # fmt: skip
_HUMAN = shape(r"""
    <talk> (?:\w+ ){0,3}(?:<person>|кем то)\b(?! (?:som|who|joka|jonka|auttaa))
    (?:oikea|oikean|elava|elavan|riktig|levande|real|actual|live|живой|живым|живого) (?:ihmi\w+|manniska|person|human|человек\w*)
    (?:someone|somebody) (?:i can |i could |to )(?:just )?(?:talk|speak|meet) | face to face | kasvotust\w* | kasvokkain
    soitta(?:kaa|isitteko|isiko|koon) (?:\w+ )?(?:mulle|minulle) | (?:ring|kontakta) mig | call me | позвоните мне
""",
    talk=r"""
        puhu\w* puhel\w* jutel\w* jutsk\w* keskustel\w* tavata tapaa tavat\w* nahda aika ajan prata tala snacka traffa mota tid talk
        speak chat
        meet поговор\w* говор\w* пообща\w* встрет\w* розмовля\w* raakida kohtuda
    """,
    person=r"""
        ihmise\w? ihmiselle ihminen ihmist ohjaajan ohjaajalle opon opolle jonkun jollekin jotakuta neuvojan neuvojalle manniska
        handledare
        radgivare nagon person human someone somebody counsell?or advis[eo]r человеком консультантом кемто людиною inimesega kellegagi
    """,
)  # fmt: skip
_WITH_PEOPLE = shape(r"tykkaan | pidan | rakastan | like | love | enjoy | gillar | люблю | tyossa | tyo | toita | ammat\w* | job\w* | work")
"""Work with people is no wish to talk with one."""
_NO_MACHINE = shape(r"""
    (?:en|ei|enka|inte|not|don't|не) (?:\w+ ){0,3}(?:ro)?(?:botin|botille|bottia|bot|ботом)
    (?:en|ei|enka) (?:\w+ ){0,3}(?:koneen|tekoalyn)
""")
_UPDATE = shape(r"""
    lisa(?:patevyy|osaami)\w*
    <update> (?:omaa |omia |mun |vanhat |vanhoja )?(?:\w+ )?\w*(?:osaami|taito|tieto|kort|patevy|lupa|todistu)\w*
    -(?:kort|patevy|\wpassi|lupa|luvat|tulityo|sertifikaat)\w* (?:\w+ ){0,3}(?:vanhent\w*|vanhaks\w*|umpeutu\w*)
    (?:uusia|uusittava|uusiminen|uusisin) (?:\w+ )?\w*(?:kort|patevy|passi|lupa|luvat)\w*
    -(?:kort|patevy|passi|lupa)\w* (?:\w+ )?(?:pitaa|pitaisi|pitais|pitas|taytyy|pitasi) (?:\w+ )?(?:uusia|paivittaa)
    (?:card|licen[sc]e|certificate|qualification)s? (?:\w+ ){0,3}(?:expired|outdated|out of date)
    (?:renew|refresh) my (?:\w+ )?(?:card|licen[sc]e|certificate|qualification)\w*
    fornya (?:mitt|mina|mina gamla)? ?\w*(?:kort|behorighet)\w*
    (?:продлить|обновить) (?:\w+ )?(?:карт|удостоверен|сертификат|квалификац)\w*
""", update="syventaa paivittaa taydentaa paivittaisin paivitella")  # fmt: skip
_UPDATE_AT_WORK = shape(r"""
    lisatieto\w* | lisaoppi\w* | lisakoulu\w* | erikoistu\w* | syventa\w* | paivitta\w* | taydenta\w* | lara mig mer
    learn more about | esihenkilokoul\w* | esimieskoul\w*
""")
_CHANGE = shape(r"""
    (?:alan|ammatin) ?(?:vaihto|vaihtoon|vaihtaja|vaihdos|vaihdoks\w*) | ala vaihtoon | siirty\w* (?:\w+ )?\w*(?:alalle|puolelle)
    \w*alalta pois | pois \w*alalta | (?:jotain|jotakin|jotai) (?:ihan |aivan |kokonaan )?(?:muuta|toista) (?:alaa|tyota|ammattia)
    (?:byta|byter) (?:\w+ )?(?:bransch|yrke|jobb|bana) | sadla om
    (?:switch|change|changing) (?:\w+ )?(?:careers?|fields?|professions?|trades?|jobs?) | хочу (?:уйти|перейти) (?:в|из|на)
    (?:сменить|поменять) (?:\w+ )?(?:работ|професси|сфер|специальност)\w* | змінити (?:\w+ )?(?:роботу|професі\w*|фах)
""")
_LEARN = shape(r"""
    opiskel(?:la|emaan|ee|isin|isi) | oppi(?:a|i|maan|sin) | opetella | opettelisin | kouluttau\w* | koulutta\w+ (?:itse|uudelleen)
    utbilda mig | studera | lara mig | plugga | ga en kurs | learn | study | train as | get (?:trained|qualified|a qualification)
    retrain
    take (?:a )?(?:\w+ )?(?:course|class)(?:es)? | выуч\w* | научит\w* | учиться | изучать | изучить | учить | вчити | вивчати | обучит\w*
    переуч\w* | навчит\w* | вивч\w* | вчитися | навчатися | oppida | اتعلم | ادرس | بخوانم | یاد بگیرم | barto
""")
_WANTS = shape(r"""
    halu\w* | tahdo\w* | tahto\w* | toivo\w* | voisin | vois | mietin | meinaan | aion | opiskelisin | oppisin | kouluttautuisin
    opettelisin | vill | skulle vilja | tanker | want | would | i'd | hope | plan | хочу | хотел\w* | хотілось | хотів | хотіла
    мечтаю | мрію | tahan | tahaksin | tahaks | soovi\w* | اريد | واريد | وريد | ارغب | میخواهم | خواهم | rabaa | doonayaa
""")
_BECOME = shape(r"""
    (?:vill|skulle vilja|vilja|funderar pa att|tanker|tanker pa att|hellre|dromm\w* om att|drommer om) (?:\w+ ){0,7}bli
    (?:want|like|love|hope|plan|dream\w*|wish|hoping|planning|rather|thinking) (?:\w+ ){0,2}(?:become|becoming|qualify as|train as)
    (?:хочу|хотел\w* бы|мечтаю|планирую|думаю|хотів би|хотіла б|мрію) (?:\w+ ){0,2}(?:стать|стати)
    (?:tahan|tahaksin|tahaks|soovin) (?:\w+ ){0,3}saada \w+ks | saada \w+ks (?:tahan|tahaksin|tahaks|soovin)
    (?:اريد|ارغب|احلم|وريد|واريد) (?:في )?(?:ان |بان )?اصبح | \w+ (?:شوم|بشم) | inaan noqdo
""")
_BE = shape(r"""
    (?:haluan|haluun|haluaisin|haluisin) olla (?!\w+(?:ssa|lla|s|l)\b)\w+
    (?:want|like|love|dream|wish|rather) (?:\w+ )?(?:to )?(?:be|being) an?
    хочу (?:пойти |идти )?(?:на|в|быть) \w+ | хочу бути \w+ | (?:اريد|واريد) (?:ان )?اكون
""")
_REFUSES = shape(r"(?:en|enka|ei|don't|inte|не) (?:halu\w*|tahdo|want|vill|хочу|taha|aio)")
_NOT_TO = shape(r"en | enka | ei | inte | not | don't | не | لا | ei taha | if | jos | om | если | якщо", end=r"(?: \w+){0,2} ?$")
"""Right before a doing, these refuse it, or only think of it."""
_WHAT_ELSE = shape(r"(?:mita|what|vad|что|що) .*\b(?:muuta|else|annat|еще|ще)")
_QUALIFICATION = shape(r"""
    -(?:tutkinnon|paperit|ammatin|patevyyden) | examen | yrkesexamen | behorighet | qualification | diploma | degree | certificate
    диплом | професси\w+ | професі\w+
""")
_TRAINING = shape(r"""
    (?:<is_there>|finns det|is there|are there|есть ли|чи є)\b.{0,60}<course>
""",
    end="",
    is_there="onko oisko olisko olisiko loytyyko jarjestetaanko mista missa where где де",
    course=r"koulutu kurss opinto opiskel utbildning \bkurs \bcourse \btraining \bкурс \bучит \bобучен \bнавчан",
)  # fmt: skip


def goals(line: str, *, at_work: bool) -> tuple[str, ...]:
    """Goals that the shape of a whole text tells; `at_work`: of one who says to be employed."""
    unfinished = _ITSELF_UNFINISHED.search(line) or (_BROKEN.search(line) and resumes(line) and _STUDIES.search(line))
    told = {
        "employer": _OURS_NEEDS.search(line) or (_NEEDS.search(line) and _WORKPLACE.search(line) and not _OF_ONESELF.search(line)),
        "dropin": _DROPIN_DAY.search(line) and _DROPIN.search(line),
        "finish": unfinished,
        "unsure": _UNSURE.search(line),
        "update": _UPDATE.search(line) or (at_work and _UPDATE_AT_WORK.search(line)),
        "change": _CHANGE.search(line),
    }
    return tuple(goal for goal, found in told.items() if found)


def resumes(line: str) -> bool:
    """Whether a text wants to go on with what was left, rather than only tells of it."""
    return bool(_RESUMED.search(line)) and not _NOT_RESUMED.search(line)


def asks_for_human(line: str) -> bool:
    """Whether a clause asks for someone to talk with; not for work with people."""
    return bool(_NO_MACHINE.search(line) or (_HUMAN.search(line) and not _WITH_PEOPLE.search(line)))


def wants_to_learn(line: str, *, here: bool, beside: bool) -> bool:
    """Whether a clause says that one wants to learn something, to become something, or to have its papers.

    `here`: a field is named in the clause; `beside`: in it, or after it in its sentence.
    """
    learn, papers = _LEARN.search(line), _QUALIFICATION.search(line) if beside else None
    if learn and _WANTS.search(line) and not _refuses(line[: learn.start()]) and not _WHAT_ELSE.search(line):
        return True
    if papers and _WANTS.search(line[: papers.start()]) and not _refuses(line[: papers.start()]):
        return True
    become = _BECOME.search(line) or (here and _BE.search(line))
    return bool(become and not _refuses(line)) or (here and bool(_TRAINING.search(line)))


def _refuses(line: str) -> bool:
    return bool(_REFUSES.search(line) or _NOT_TO.search(line))
