"""What the shape of a clause tells of one's life, where no list of phrases could hold every way to say it.

The patterns are narrow on purpose: a slot left empty is asked for, one filled wrongly misleads the whole talk.
"""

from __future__ import annotations

import re

from bot.understanding.patterns import any_of, shape

SURE = 0.9
_CARING = shape(r"""
    kotona (?:\w+ ){0,3}<little> <along> | <little> (?:kanssa|kans|kaa) (?:viela |nyt )?kotona
    с (?:двумя |тремя |маленьк\w+ )?<tot> дома | дома с (?:\w+ ){0,2}<tot> | сижу (?:дома )?с (?:\w+ )?<tot>
    з (?:двома |трьома |маленьк\w+ )?<dit> вдома | вдома з (?:\w+ ){0,2}<dit> | сиджу (?:вдома )?з (?:\w+ )?<dit>
    kodus (?:\w+ )?(?:lapse|beebi|laste)ga | (?:lapse|beebi|laste)ga (?:\w+ )?kodus
    hemma med (?:\w+ ){0,2}(?:barn\w*|bebis\w*|tvilling\w*|sma\w*|\w*aring\w*)
    (?:stay at home|stayathome|full time) (?:mom|mum|mother|dad|father|parent)
    (?:toddlers?|baby|babies|newborn|little ones) at home | родила\b.{0,60}\bдома
    home with (?:\w+ ){0,2}(?:kids|children|baby|toddler|twins|son|daughter|them)
    (?:hoidan|huolehdin) (?:\w+ ){0,2}\w*<relative> | hoitamassa (?:\w+ ){0,2}<children> | omaishoidon ?tuel\w*
    (?:vauva|taapero|vauvalle)\b.{0,40}\b(?:ei|eika|ilman) (?:ole |oo )?(?:\w+ )?hoitopaik\w*
    (?:lapset|lapsia|kaksoset|muksut)\b.{0,60}\b(?:mina|ma|mie|itse) (?:oon |olen )?(?:nyt |viela )?(?:kotona|kotosalla|himassa)
""",
    little="pienen pienten pikkusten lapsen lasten vauvan taaperon muksun muksujen kaksosten tenavien mukulan mukuloiden hanen",
    relative="vaimoani miestani aitiani isaani lastani lapsiani puolisoani poikaani tytartani vanhempiani aitia isaa omaistani",
    children="lasta lapsia kaksosia vauvaa poikaa tyttoa lapsiani lastani aitia isaa",
    tot="ребенком детьми малышом дочкой сыном",
    dit="дитиною дітьми донькою сином малюком",
    along=r"kanssa\w* kans kaa",
)  # fmt: skip
_WAS = shape(r"(?:olin|was|were|var|был|была|був|була)\b(?! (?:vasta|juuri))")
_PLACE = r"\w*" + any_of("""
    firma yritykse tehtaa sairaala koulu kaupa kauppa liikkee kunna kaupungi leipomo varasto hotelli ravintola paivakodi hoivakodi
    vanhainkodi
    palvelukodi keskukse keittio kahvila toimisto virasto pankki panki posti apteeki saha telaka verstaa halli kirjasto
    myymala
    citymarket prisma lidl tokmanni market korjaamo kampaamo tyomaa rakennuks talli tila
""") + r"\w*?(?:ssa|lla|s|l)"  # fmt: skip
"""At a place of work."""
_JOB = r"\w{3,}" + any_of("""
    ja sti ari eri kko vetaja esimies paallikko hoitaja opettaja sihteeri apulainen avustaja kuski tyontekija virkailija huoltaja
    esihenkilo
    johtaja lainen
""")  # fmt: skip
_WORKS = shape(r"""
    i work (?:night|day|shift|part|full|as|in|at|for|on|with)\w* | employed (?:as|at|in|by|full|part)
    my (?:boss|employer|current job|job is)
    (?:tyonantaja|pomo|tyopaikka|esihenkilo|esimies) (?:\w+ )?(?:maksa|kustanta|suostu|lupas|lupaa|antais|kannust|jousta|tuke)\w* | tyo vie
    kay(?:n|daan) (?:\w+ ){0,3}<at_work>
    (?:teen|heitan|painan|tehdaan|vedan) (?:\w+ ){0,3}(?:keikka|keikko|yovuoro|iltavuoro|vuoro|yota)\w*
    teen (?:\w+ ){0,3}(?:tyoaikaa|tyoviikkoa|paivaa viikossa) | <labour> (?:\w+ ){0,2}<place>
    <labour> (?:\w+ )?(?:kouluja|toimistoja|hotelleja|portaita|laivoja|autoja)
    teen (?:eta|yo|vuoro|keikka|patka|osaaika|maaraaikais)toita
    (?:ajan|kuljetan) (?:tyokseni )?(?:rekka|taksi|bussi|kuorma|linja|jakelu)\w*
    jobbar (?:heltid|halvtid|deltid|dagtid|nu|just nu|som|pa|i|inom|at|hos|natt\w*|kvall\w*|skift\w*)
    arbetar (?:som|pa|i|inom|at|hos|heltid|deltid|natt\w*|skift\w*) | som anstalld | anstalld (?:som|pa|hos|vid|i)
    (?<!не )(?:работаю|подрабатываю|працюю|tootan)
""",
    at_work="toissa tois duunissa duunis hommissa tyossa",
    labour="siivoan hitsaan kokkaan tarjoilen kerailen pakkaan lastaan",
    place=_PLACE,
)  # fmt: skip
"""Told of work one has, whatever else is wished for in the clause."""
_ROLE = r"\w*" + any_of("paallikkona esimiehena esihenkilona vetajana vastaavana johtajana hoitajana myyjana mestarina pomona tyontekijana")
"""What one is in another's firm, also where one runs it: «pyöritän kahvilaa vuoropäällikkönä»."""
_IS_AT_WORK = shape(rf"""
    (?:pyoritan|vedan|johdan|hoidan|luotsaan) (?:\w+ ){{0,3}}{_ROLE} | {_ROLE} (?:\w+ ){{0,3}}(?:pyoritan|vedan|johdan|hoidan|luotsaan)
    (?:olen|oon|toimin|mina|ma|itse) (?:\w+ )?\w+na (?:\w+ ){{0,2}}{_PLACE} | (?:olen|oon) (?:nyt |ite |itse )?{_JOB} (?:\w+ )?{_PLACE}
    (?:olen|oon) (?:nyt )?{_PLACE} (?:tunti|vuoro|osa ?aika|keikka|maaraaik|vakituis)\w* | toimin (?:\w+ ){{0,2}}\w+na
    (?:paivisin|paivat|iltaisin|oisin|viikot|arkisin) (?:\w+ )?(?:toissa|tois|duunissa)
    ^(?:nyt |edelleen |yha |viela |itse |kylla )?(?:toissa|duunissa|tyoelamassa)(?: nyt| viela| kylla)?$ | (?:toissa|tyossa) oleva\w*
    (?:toissa|tois|tyossa|duunissa|duunis) (?:nyt |ollaan|kayn|oon|olen|\w*(?:ssa|lla|lidlis)\b|(?:\w+n )?\w+(?:ssa|lla)\b)
    (?:paiva|vaki|vuoro|yo|osa ?aika|maaraaika)tyo (?:\w+ )?\w+(?:ssa|lla|s|l) | keikkalai\w+ | tuntihommis\w* | vuokratyo\w*
    -(?:lla|ssa|l|s) (?:toissa|duunissa|hommissa) | -\w\w\w pa (?:del|hel|halv)tid | kor (?:taxi|buss|lastbil|langtradare)
    working (?:nights|shifts|full time|part time|days|from home)
    (?:i'm|i am|currently|now|am) working (?:\w+ )?(?:as|in|at|for|on|with|full|part|nights?)
    (?<!been )(?<!was )(?<!were )(?<!of )(?<!about )(?<!start )working (?:full time |part time |nights )?as (?:an?|the|my)
    -\w (?<!been )(?<!was )(?<!were )(?<!of )(?<!about )(?<!start )working (?:full time |part time |nights )?(?:in|at|for) (?:an?|the|my)
    на (?:пол|пів|полную|повну) ?став\w+ | на полставки | too korvalt | (?:waan|waxaan) shaqeey\w* | (?<!ان )اعمل (?:في|حاليا)
""")
_NOT_NOW = shape(r"""
    olin | oltiin | ollut | ollu | ole | oo | olla | halua\w* | haluisin | haluun | paast\w* | paasisin | mies | mies\w*ni | man
    fru | sambo | son | dotter | hon | han | vaimo\w* | aiti\w* | isa\w* | poika\w* | tytar\w* | tytto\w* | opiskel\w* | ennen
    kavin | jai | jain | lopet\w* | voisin\w* | vois | olisin | oisin | unelm\w* | haave\w* | en | ei | enka | jos | husband | wife
    want | would | like | love | interested | thinking | dream | hope | used | been | was | were | муж | жена | не | хочу | хотела?
    мама | папа | vill | skulle
""")
"""Near a place of work these tell of another's work, or of none now."""
_NOT_ONES_OWN = shape(r"""
    mies | mies\w*ni | man | fru | sambo | son | dotter | hon | han | vaimo\w* | aiti\w* | isa | isani | poika\w* | tytar\w* | husband
    wife | муж | жена | мама | папа | ennen | olin | olisin | oisin | voisin | jos | would | en | ei | not | не | inte | om | if
""", end=r"(?: \w+){0,4}$")  # fmt: skip
_OUT_OF_WORK = shape(r"""
    (?:patkaty\w+|tyot|tyat|duunit|hommat) (?:\w+ )?lopp(?:u|us|uu|ui|uivat|u nyt)
    (?:toita|tyota|duunia|dunkkua|hommia) (?:ei (?:ole |oo )?(?:loydy|loytyny|loytynyt|saa|oo|ole)|nolla)
    (?:tuli|sain|saatiin|annettiin|sai) (?:\w+ )?<sack> | <sack> (?:\w+ ){0,2}(?:tuli|sain|saatiin|tulivat) | potkut\b(?! (?:pelot|uhk))
    irtisan(?:ottu|ottiin|ottii|ottiinki|oivat|omisen jalkeen|omisesta(?:ni)?) | (?:minut|mut|meidat) (?:\w+ )?irtisan\w* | yt\S* vei\w*
    -(?:paikka|tyo|virka|toimi) (?:meni|lahti|lakkautettiin|loppui|loppu|paattyi|katosi)
    tyottomyys(?:turvalla|rahalla|kassalla|korvauksella|etuudella) | tyottomyysturva\w* (?:nyt|on|juoksee) | (?:lost|losing) my job
    (?:was|got|been) (?:let go|made redundant|fired|sacked) | out of (?:a )?(?:work|job)
    (?:blev|blivit|har blivit) (?:uppsagd|av med jobbet) | uppsagd | (?:miste|forlorade|mistade) (?:mitt )?jobbet?
    (?:потерял|лишил)\w* работ\w* | уволил\w* | сократил\w* | уволен\w* | (?:втратив|втратила) робот\w* | kaotasin (?:oma )?too
    koondati | (?:فقدت|خسرت) (?:عملي|وظيفتي)
    (?:oon|olen|ollaan|ollu|ma|mina) (?:\w+ ){0,3}<sought> (?:(?!uut|toi(?:sta|nen))\w+ ){0,2}<work>
    <sought> (?:\w+ ){0,2}<work> (?:oon|olen)
    (?:en|ei|enka) (?:\w+ )?(?:paase|paassy|paassyt|saa|saanu|saanut|kutsuta) (?:\w+ ){0,2}\w*haastattelu\w*
    haastattelu\w* (?:\w+ )?(?:en|ei) (?:\w+ )?(?:paase|paassy|kutsuta|tuu|tule|oo|ole)
    har sokt (?:\w+ ){0,2}(?:jobb|arbete)\b | (?:far|fatt|fick) (?:\w+ )?(?:ingen|inte|inga) (?:\w+ ){0,2}intervju\w*
    (?:been|i'm|i am|keep) (?:applying|looking|searching|hunting) (?:for )?(?:(?!new|another|better|different)\w+ ){0,2}(?:jobs?|work)\b
    (?:no|never|not|don't|can't|cannot|without) (?:\w+ ){0,3}interviews?
""",
    sack=r"potkut kenkaa lopari\w* lopputili\w*",
    sought="hakenu hakenut etsiny etsinyt ettiny ettinyt haeskellu",
    work="toita tyota duunia dunkkua hommia tyopaikkaa paikkoja toihin",
)  # fmt: skip
_NOT_OUT = shape(r"""
    pelk\w* | jos | uhka\w* | varalta | meneill\w* | mies\w*ni | mun mies | vaimo\w* | miehelt\w* | miehelle | poika\w* | tyttar\w*
    husband | wife | if | afraid | муж\w* | ei paikka | opiskelupaikka | hoitopaikka | koulupaikka
""")
_ENTREPRENEUR = shape(
    r"""
    (?:pyorit[ai]n|pyoritetaan|pyoritamme)(?! (?:\w+ ){0,3}\w*<role>na\b) (?:\w+ ){0,2}\w{3,}(?:aa|ia|ta|oa|ea|a) | i run (?:a|my own|my)
    i own an?
    (?:driver|har) (?:en |ett )?(?:egen|eget) \w+ | sole trader | selfemployed | self employed | у меня свой \w+
    (?:mulla|minulla|mul) on oma (?:\w+ )?\w*(?:kahvila|kampaamo|parturi|ravintola|kauppa|liike|paja|puoti|tila|firma|yritys|studio)
""",
    role="paallikko esimiehe esihenkilo vetaja vastaava johtaja hoitaja myyja pomo",
)
_NOT_YET = shape(rf"""
    {_ROLE}
    halu\w* | haave\w* | unelm\w* | olisi | ois | olis | want | would | dream | vill | skulle | хочу | olin | mies\w*ni | vaimo\w*
    min man | my husband | my wife
""")
_STUDENT = shape(
    r"""
    valmistun (?:\w+ ){0,4}\w*(?:ksi|ks) | valmistun (?:keva|kesa|syks|joulu|ens|touko)\w*
    (?:lukion|amiksen|ammattikoulun) (?:\w+ )?(?:vuosi|luokka|vuotta|luokkaa|vuodella|luokalla)
    kayn (?:nyt |viela |just )?(?:lukiota|amista|ammattikoulua|koulua|iltalukiota|ylaastetta|lukion)
    (?:first|second|third|fourth|final|last|1st|2nd|3rd|4th) year (?:of|at|in|student) | student (?:at|in) \w+
    (?:studerar|pluggar) (?:\w+ )?(?:till|pa|vid|i) | - opiskelija | -studerande | opin praegu
    gar (?:\w+ ){0,3}(?:pa|i) (?:gymnasiet|yrkes\w+|folkhogskola|nian|prakticum|inveon)
    (?<!не )(?:учусь|навчаюся|навчаюсь) (?:в|у|на|по|сейчас|зараз)
    <school> (?:(?!jai|jaany|jaanyt|jatin)\w+ ){0,3}(?:menossa|menos|meneillaan|kesken) | (?:menossa|menos|kesken) <school>
    gar (?:\w+ ){0,3}(?:pa|i) \w*(?:universitet\w*|hogskola\w*) | (?:at|in) (?:university|college|uni) (?:right )?now
""",
    school="amk:ssa amk:s amkissa amkis amk:lla ammattikorkeassa ammattikorkeas yliopistossa yliopistos yliopistolla lukiossa amiksessa",
)
_NOT_STUDENT = shape(r"""
    jos | kun | medan | om | nar | if | when | while | если | когда | якщо | voi\w* | saa\w* | halua\w* | ma voi | mieheni | poikani
    tyttareni | tyttoni | vaimoni | poika | tytto | tytar | son | dotter | daughter | husband | wife | suomea | kielta | finska
    finnish | финский | entinen | ent | olin | was | var
""")
_SITUATIONS = (
    ("caring", _CARING, _WAS, (3, 0)),
    ("unemployed", _OUT_OF_WORK, _NOT_OUT, (4, 3)),
    ("entrepreneur", _ENTREPRENEUR, _NOT_YET, (5, 5)),
    ("student", _STUDENT, _NOT_STUDENT, (4, 4)),
    ("employed", _IS_AT_WORK, _NOT_NOW, (4, 3)),
)
"""Option, the shape that tells it, what makes it another's or not so, and how many words before and after that is looked for in."""
_FINNISH = {
    "b2": shape(r"(?:almost|nearly|lahes|melkein|nastan|почти|майже) (?:\w+ ){0,2}<own>",
                own=r"native родной рідна aidinkiel\w* modersmal"),
    "native": shape(r"""
        (?:finnish|suomi|suomen kieli|finska|финский) (?:is |on |ar |это )?(?:<my> )?(?:<own>|first language|mother tongue)
        aidinkiel\w* (?:on )?suomi | (?:first language|mother tongue) is finnish
    """, my="my minun mun mitt мой", own=r"native родной рідна aidinkiel\w* modersmal"),
    "none": shape(r"""
        (?:suomea|suomee|suomen kielta) (?:\w+ )?(?:en|ei) <yet>?(?:osaa|puhu|ymmarra)\b(?! (?:kirjo|luke|hyvin|tarp|viela (?:hyvin|tarp)))
        (?:en|ei) <yet>?(?:osaa|puhu) <yet>?(?:suomea|suomee)\b(?! (?:hyvin|tarp|kunno|sujuv))
        finska (?:kan|talar|forstar) jag (?:inte|ingen)
        (?:kan|talar|forstar) (?:jag )?(?:inte|ingen) (?:\w+ )?finska\b(?! (?:bra|sa|till))
        no finnish\b(?! (?:skill|require|need|school))
        (?:don't|do not|can't|cannot) (?:speak|know) (?:any )?finnish\b(?! (?:\w+ )?(?:well|good|fluent|enough|perfect))
        (?:финск\w+|по ?фински)(?: язык\w*)? (?:\w+ ){0,2}не (?:знаю|говорю|владею) | не (?:знаю|говорю|владею) (?:по ?фински|финск\w+)
        фінськ\w+(?: мов\w+)? (?:\w+ ){0,2}не (?:знаю|говорю|розмовляю) | не (?:знаю|говорю|розмовляю) фінськ\w+
        soome keelt (?:\w+ )?ei (?:oska|raagi) | ei (?:oska|raagi) (?:\w+ )?soome
    """.replace("<yet>", "(?:(?:viela|yhtaan|ollenkaan|oikeastaan|juuri) )")),
}  # fmt: skip
_SUPPORTS = {
    "money": shape(r"""
        <money> (?:on |ovat |meilla |nyt )?(?:\w+ )?(?:tiuk\w*|vahissa|vahiin|loppu|loppuu|huono|heikko|ei riita)
        rahaa ei (?:ole|oo|riita)
        (?:ei|eika) (?:ole |oo )?(?:rahaa|varaa) (?:opisk|koulu|kurss|mihin|olla)\w* | laskut kas\w+
        money is (?:\w+ )?tight | short (?:of|on) money | ekonomin? ar (?:\w+ )?(?:knapp|dalig|tight) | ont om pengar
        денег (?:\w+ ){0,3}нет | нет денег | не хватает денег | грошей (?:\w+ ){0,3}немає | немає грошей
    """, money="raha rahat rahaa rahan rahasta rahatilanne rahatilanteeni talous taloudellisesti"),
    "digital": shape(r"""
        (?:научи\w*|oppi\w*|opet\w*|lara mig|learn|learning) (?:\w+ ){0,2}<use> (?:\w+ )?<machine>\w*
        lara mig (?:\w+ ){0,2}(?:datorn|mobilen|dator)
        (?:tietokone|nett|digi|kanny|puhel|kone)\w* (?:\w+ ){0,3}(?:vaike|hankal|huonos|heikol|hukas)\w*
        (?:en|ei|enka|eika) (?:\w+ )?(?:osaa|ymmarra|hallitse|parjaa) (?:\w+ ){0,2}(?:tietokone|netti|digi)\w*
        (?:en|ei|eika) (?:ole |oo |omista )?tietokonetta | (?:kan inte|dalig|klarar inte) (?:\w+ ){0,3}(?:dator|mobil|internet)\w*
        har ingen dator
        (?:not|no) good with (?:\w+ ){0,2}(?:computer|phone|tech)\w* | bad (?:with|at) (?:\w+ )?(?:computer|phone|tech)\w*
        computers? (?:are|is) (?:\w+ )?(?:hard|difficult) | (?:no|own no|don't have a|haven't got a) computer
        с компьютер\w+ (?:\w+ ){0,2}(?:беда|плохо|трудн\w*|не дружу|проблем\w*) | не умею (?:\w+ ){0,2}компьютер\w*
    """, use=r"пользова\w* kayttaa kayttamaan kayttamista anvanda using use",
         machine="компьютер tietokon dator computer смартфон kannyk puhel mobil phone tablet"),
    "reading": shape(r"""
        (?:en|ei|enka|eika) (?:\w+ )?osaa (?:\w+ )?lukea | (?:can't|cannot) read\b(?! finnish) | не умею (?:\w+ )?читать | lukivaik\w+
        lukihairi\w+ | dyslek?\w+ | дислекс\w+
    """),
    "language": shape(r"""
        (?:suom\w+|finskan?|finnish) (?:kiel\w* )?(?:on |ar |is |tuntuu |feels )?(?:\w+ )?(?:vaike\w*|hankal\w*|svar\w*|hard|difficult)
        финский (?:\w+ )?(?:трудн|сложн)\w* | (?:parantaa|petrata|kehittaa|vahvistaa) (?:\w+ )?(?:suomea|suomen|kielitait\w*)
    """),
    "coping": shape(r"""
        (?:pelkaan|jannitan|kammoan) (?:\w+ )?(?:ihmisia|ryhmi\w*|sosiaalis\w*) | panic attacks? | panik(?:attack|angest)\w*
        paniikkikoht\w* | paniikkihair\w* | панич\w+ атак\w* | панічн\w+ атак\w* | loppuunpal\w+ | utmatt\w+ | burn ?out\w*
        voimat (?:\w+ )?(?:loppu|poissa|vahissa) | vei voimat
    """),
}  # fmt: skip


Told = tuple[str, re.Match[str]]
"""An option, and where in the line it is told."""


def situations(line: str) -> tuple[str, ...]:
    """Situations that the shape of one clause tells."""
    return tuple(option for option, _ in find_situations(line))


def find_situations(line: str) -> tuple[Told, ...]:
    """Situations that the shape of one clause tells, each with where."""
    found = [
        (option, told)
        for option, pattern, unless, (before, after) in _SITUATIONS
        if (told := pattern.search(line)) and not unless.search(_around(line, told, before, after))
    ]
    works = _WORKS.search(line)
    if works and not _NOT_ONES_OWN.search(line[: works.start()].rstrip()):
        found.append(("employed", works))
    return tuple(found)


def _around(line: str, told: re.Match[str], before: int, after: int) -> str:
    """So many words before and after what was found, without it."""
    return " ".join((*line[: told.start()].split(" ")[-before - 1 :], *line[told.end() :].split(" ")[: after + 1]))


def find_finnish(line: str) -> Told | None:
    """The option of `finnish` that a clause tells without a level: one's own language, or none of it."""
    return next(((option, told) for option, pattern in _FINNISH.items() if (told := pattern.search(line))), None)


def find_supports(line: str) -> tuple[Told, ...]:
    """Wants of support that the shape of one clause tells."""
    return tuple((option, told) for option, pattern in _SUPPORTS.items() if (told := pattern.search(line)))
