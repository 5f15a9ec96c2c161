"""What the shape of a text tells of what its writer wants: narrow on purpose, as `shapes` is."""

from __future__ import annotations

from bot.understanding.employers import needs_people
from bot.understanding.patterns import shape

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
    loppuun | kasaan | kansiin | valmiik\w* | jatka\w* | jatko\w* | suoritta\w* | palata | palaisin | nyt (?:ois|olis|olisi) aikaa
    bli klar | slutfor\w*
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
    (?:puuttu\w*|uupu[ui]\w*|vaille|vailla) (?:enaa |viela |vain |vaan )?(?:\w+ )?<part>\w*
    (?:puuttu\w*|uupu[ui]\w*|vaille|vailla) (?:\w+ ){0,2}tutkinnon os\w+
    (?:puuttu\w*|uupu[ui]\w*|vaille) (?:\w+ ){0,2}\d+ (?:op|opintopistetta|kurssia|noppaa)\b
    (?:fattas|saknas) (?:\w+ ){0,2}(?:examensarbete\w*|kurs\w*|slutarbete\w*|studiepoang)
    (?:only|just|still) (?:\w+ ){0,2}(?:thesis|credits|courses?) (?:\w+ )?(?:missing|left)
    <school> (?:\w+ )?(?:loppuun|valmiik\w+) | -nomi(?:n opinnot)? (?:jai |jaanyt |jaany )?kesken\b(?! vuoden)
    (?:want|like|hope|plan) to (?:finally )?(?:finish|complete) (?:my|the|it|high|upper|lukio|vocational)
""",
    part="kurss opintopist naytto opinnayt gradu lopputyo kandi",
    school="lukion peruskoulun amiksen ammattikoulun tutkinnon opintoni koulun",
)  # fmt: skip
_UNSURE = shape(r"""
    (?:en|enka|emma|enpa|ei) (?:<yet> )?<know>(?: \w+){0,3} (?:mita|mika|mihin|minne)(?: \w+){0,2} <do>
    mika (?:on|ois|olis|olisi) (?:se )?(?:mun|minun|oma)(?: oma)? (?:juttu|ala)\w*
    etsi\w* (?:sita )?(?:omaa|mun) (?:juttu|ala|suuntaa)\w*
    (?:ei|eika) (?:mitaan |yhtaan )?(?:hajua\w*|hajuu|tietoo|tietoa|aavistus\w*|kasitys\w*|suuntaa) (?:mita|mika|mihin|minne)
    kaikki kiinnostaa \w+ mikaan | не знаю (?:\w+ ){0,2}(?:вибрати|обрати|выбрать) | ei tea (?:\w+ )?mida
    (?:vet|vetta|ingen aning) (?:int|inte|itt)?(?: ?\w+){0,2} ?vad jag (?:vill|ska|skulle|kunde)
    (?:mikahan|mika) (?:ammatti|tyo|ala|homma) (?:se |sellanen |sellainen |semmonen |mulle |musta )?(?:sitten )?<would>
    (?:en|enka|emma|ei) (?:<yet> )?<know> (?:\w+ )?<whether> (?:\w+ ){0,3}(?:mihin|ammat|tyo|duun|iloa|hyoty)\w*
    <whether> (?:siita|niista|tasta|tallasesta|semmosesta) (?:\w+ )?mihink\w*
    mik(?:aan|aa|a) (?:\w+ )?(?:ei|en) (?:\w+ ){0,4}(?:oma\w*|mun|minun) ?\w*
    (?:ei|en) (?:\w+ ){0,2}loyty\w* (?:\w+ ){0,2}(?:omaa|mun) (?:juttu|ala|paikka)\w*
    (?:vilket|vad for) (?:yrke|jobb) (?:skulle|kunde|vore|passar)
    (?:inget|ingenting) (?:\w+ )?(?:kants|kanns|varit) (?:\w+ )?(?:ratt|mitt|min grej)
    (?:what|which) (?:job|profession|career|trade|occupation) (?:would|could|might) (?:that|it|this|suit|be)
    nothing (?:\w+ )?(?:felt|feels|was) (?:right|me|like)
    (?:don't know|dunno|not sure|no idea) (?:if|whether) (?:that|it|this|any) (?:\w+ ){1,5}(?:anything|job|career|use)
    (?:no|not a) (?:clue|idea) (?:of )?(?:what|which) | (?:don't|do not) have (?:any|a) (?:clue|idea) (?:of )?what
""",
    yet="ma ees edes viela oikein oikee oikeesti yhtaan",
    know="tieda tiia tia tied tiija",
    would=r"ois olis olisi vois voisi sopis\w*",
    whether="onko onks oisko oisks olisko voiko voisko saako saisko",
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
    haltuun | tyonjoh\w+ | tiimin ?veta\w* | \w*esihenkiloks\w* | \w*esimieheks\w*
    (?:ei|en|enka) (?:\w+ ){0,2}alusta (?:alkaen|asti|saakka|lahtien)
    alusta (?:alkaen|asti) (?:\w+ )?(?:ei|en) | seuraava (?:askel|porras|taso) | arbetsled\w* | fordjupa mig | inte (?:\w+ )?fran borjan
    team ?lead\w* | supervis\w+ | foreman | not (?:\w+ )?from scratch | next level | go deeper
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
        "employer": needs_people(line),
        "dropin": _DROPIN_DAY.search(line) and _DROPIN.search(line),
        "finish": unfinished,
        "unsure": _UNSURE.search(line),
        "update": _UPDATE.search(line) or (at_work and _UPDATE_AT_WORK.search(line)),
        "change": _CHANGE.search(line),
    }
    return tuple(goal for goal, found in told.items() if found)


_AT_A_LOSS = shape(r"""
    ^(?:mut|mutta|men|but|no|mutta en tieda|mut en tiia) (?:mika|mita|mihin|minne|vad|vilket|vart|what|which)(?: \w+)?$
    ^(?:no |hei |moi |siis |hm )?<lost>(?: yhtaan| oikein)?$ | ^(?:i dunno|ingen aning|vet ej|vet inte|no idea|no clue)$
    ^(?:no |hei |siis )?(?:en tiia|emma tiia|en tieda)(?: yhtaan| oikein)?$
""", end="", lost="emt idk dunno")  # fmt: skip
"""A whole clause that only says that one doesn't know."""


def is_at_a_loss(line: str) -> bool:
    """Whether a clause says nothing but that one doesn't know what: «mut mikä», «emt»."""
    return bool(_AT_A_LOSS.search(line))


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
