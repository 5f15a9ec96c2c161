"""What schooling the one who writes has: what is done, not what is wished for, asked about, or was left unfinished.

A school that was left counts for what comes before it: who left a vocational school has the basic one. What was learned
in another country is `foreign`. Of several, the most weighty counts (see `slots`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.clauses import Clause, Mood
from bot.understanding.lexicon import OCCUPATION
from bot.understanding.matching import Hit
from bot.understanding.meaning import Found
from bot.understanding.normal import fold, plain
from bot.understanding.numbers import is_of_another, speaks_of_another
from bot.understanding.patterns import shape
from bot.understanding.text import MOST, Text

SURE = 0.85
LIST_OF_FACTS = 6
"""In a text of fewer words a trade or qualification that is merely named is what one wants."""
NEAR = 6
"""So many words may stand between schooling and the country it was in."""
_LEFT_FOR = {"upper_secondary": "basic", "vocational": "basic", "basic": "none", "none": "none"}
"""What one has who left a school before its end."""
_TITLE = re.compile(
    r"\w*(?:nomi|hoitaja|insinoori|maisteri|kandi|kandidaatti|tohtori|artesaani|agrologi|fysioterapeutti|katilo|nom|vardare|magister|kandidat|"
    r"ingenjor|skotare)(?P<ending>n|ksi|ks|x|na|ksiki|ksikin|nakin|kin|ki)?"
)
"""A word for one who has a qualification, and its ending."""
_DEGREE = re.compile(r"\w*(?:maisteri|magister|kandi|kandidaatti|kandidat|tohtori|doktor|phd|diplomiinsinoori)")
"""A title that only a degree gives."""
_INSTITUTION = shape(r"""
    yliopisto\w* | korkeakoulu\w* | ammattikorkea\w* | amk | university | college | universitet\w* | hogskol\w* | yrkeshogskol\w*
    ulikool\w*
    университет\w* | институт\w* | університет\w* | جامعه | جامعة | دانشگاه
""")
_GRADUATED = shape(r"""
    valmistui\w* | valmistunut | valmistunu | suoritin | suorittanut | suoritettu | tutkinto | tutkinnon | paperit | loppututkinto
    kayty | graduated | degree | diploma | finished | completed | examen | utexamin\w* | закончил\w* | окончил\w* | диплом
    закінчи\w* | lopetasin | lopetanud | تخرجت | شهادة | مدرک
""")
"""With one of these a university is one that one has been through, not only been at."""
_DONE_BEFORE = shape(r"""
    kavin | kaynyt | kayny | suoritin | suorittanut | suorittanu | suoritettu | tein | teinki | tehnyt | tehny | valmistui\w*
    valmistunut
    valmistunu | paasin | paassyt | paassy | luin | lukenut | kirjoitin | kirjotin | kirjottanu | hankin | sain | saanut | mulla on
    mul on
    minulla on | olen | oon | vain | pelkka | pelkan | aikanaan | aikoinaan | jag har | har | gatt | gick(?: ut)? | avlagt | tog | tagit
    bara
    i have | i've | have | finished | completed | graduated | got | did | hold | only | закончил\w* | окончил\w* | есть | имею | только
    закінчи\w* | маю | lopetasin | on jo | on
""", end=r"(?: \w+){0,3}$")  # fmt: skip
_DONE_AFTER = shape(r"""
    (?:\w+ )?(?:on jo |on )?<done>
""", done=r"""
    kayty\w* kaynyt kayny kavin suoritettu\w* suoritin suorittanut suorittanu takana taustal\w* pohjal\w* pohjana pohja tehty\w* tehny
    taskussa plakkarissa loytyy kasassa kunnossa saatu done completed finished klar klart avlagd valmistui\w* \d{4}
""")  # fmt: skip
_LEFT = shape(r"""
    kesken(?! (?:vuo|luku|kau|kaik|ker|pai))\w* | keskeyt\w* | vaiheese\w* | puolitie\w* | lopetin | lopetti | jatin | katkes\w*
    loppuun kaymatta | puuttu\w* | uupu[iu]\w* | vaille | vailla | pa halft | avbrot\w* | avbrut\w* | oavslut\w* | hoppa\w*
    slutade | unfinished | dropped | quit | бросил\w* | не законч\w* | не доуч\w* | незаконч\w* | кинув | кинула | pooleli
""")
"""A school was left, after its name or in it."""
_LEFT_SOMETHING = shape(r"""
    lopetin | jatin | heitettiin | potkittiin | erotettiin | kicked out of | expelled | выгнали | отчислили | keskeyt\w* | hoppa\w*
    avbrot\w* | droppa\w* | slutade | avslutade inte | dropped | quit | бросил\w* | кинув
    кинула
    (?:never|not|didn't|haven't) (?:finish|complet)\w* | не (?:законч|оконч|доуч)\w* | не закінчи\w*
""", end=r"(?: \w+){0,4}$")  # fmt: skip
_UNFINISHED = shape(r"""
    (?:kesken|keskenera\w*|keskenjaa\w*|oavslutad\w*|unfinished|незаконченн\w+)(?: jai| jaany\w*| jaa\w*)? | left(?: my| the)?
""", end=r"\s?$")  # fmt: skip
"""The same, before its name."""
_STILL_OF_IT = re.compile(
    r"(?:(?:ja|mutta|mut|men|but|но|se|sen|olen|oon|\d+|viimenen|viimeinen|vuosi) ){0,5}(?:jai|jatin|lopet\w*|kesken|keskeyt\w*|puuttu\w*|"
    r"hoppa\w*|avbrot|dropped|quit|бросил\w*|кинув|кинула)"
)
"""A clause that begins so goes on about the school of the one before."""
_UNDER_WAY = shape(r"menossa | menos | meneillaan | pagar | under way | underway | in progress")
"""Studies that go on give nothing yet."""
_NO_MORE = shape("enaa | ena | enaan | langre | anymore | any more | another | больше | більше")
"""With one of these no schooling is lacking, but no more of it is wanted: «ei mitään tutkintoa enää»."""
_SCHOOL = re.compile(r"opinno|opintoj|koulu|yliopist|amk|amis|lukio|linja|studi|school|skola|универ|школ")
_AND = frozenset({"ja", "seka", "och", "and", "и"})
_NOTHING_BUT = shape(r"kuin | ku | kun | an | but | than | except | кроме | paitsi | lisaks\w* | jalkeen | ohella")
"""After a negation these affirm: «ei muuta kuin peruskoulu», «ei koulutusta peruskoulun lisäksi»."""
_AFTER_IT = shape("jalkeen | jalkee | jalk")
_NOTHING_MORE = shape("en | ei | mitaan | kesken | toihin | toissa")
"""With one of these nothing was finished after a school: «kaikki jäi kesken peruskoulun jälkeen»."""
_AT_SCHOOL = re.compile(r"(?:ssa|lla|sta|kseen|ksee|oon|stoo|ioo|uluun|uluu|lle|kses|ios|ulus|stos|ulta|lta|ihin)$")
"""The endings of a school that one is at, goes to or comes from."""
_AS_GROUND = ("pohja", "pohjalla", "pohjal")
_NAME_OF_A_TRADE = re.compile(r"opettaj|ohjaaj|avustaj|keitti|siisti|siivo|vahtimest|rehtor|kirjasto|teacher|larare")
"""After a school's name, one who works there: «peruskoulun opettaja»."""
_ASKED_ABOUT = shape(r"""
    mika | mita | miten | paljonko | kauanko | onko | voiko | voinko | voisinko | pitaako | tarviiko | tarvitaanko | missa | mista
    mihin | what
    how | is | can | do | vad | hur | kan | var | что | как | чем | можно
""")
_OWN_VERB = shape("olen | oon | mulla | mul | minulla | kavin | tein | valmistuin | i have | i am | i'm | jag | мне | у меня | я")
_OWN = shape(
    r"(?:<me>|i (?:am|have|was|did))\b(?! (?:\w+ )?(?:lapse|poja|tytto))",
    end="",
    me="olen oon oo mina ma mulla mul minulla itse i'm i've jag я мне меня kavin tein",
)
_HAS_TITLE_BEFORE = shape(r"""
    olen | oon | oo | koulutus | koulutukselta\w* | ammatiltani | ammatilta | ammatti | ammattini | pohjalla | pohjal | pohjana
    taustalla
    aikoinaan | aikanaan | alun perin | alunperin | vanha | entinen | ent | i'm an? | i am an? | jag ar | ar | utbildad | utbildning
    mulla on
    minulla on | tutkinto | tutkintona
""", end=r"(?: (?:jo|nyt|siis|kylla|vain|itse|oikeasti|ihan|myos|vanha|pelkka|\d\w*)){0,2}$")  # fmt: skip
_HAS_TITLE_AFTER = re.compile(
    r"alun ?perin|pohjalla|pohjal|pohjana|koulutuksel\w*|taustal\w*|vuodelta|\d{4}\b|\d0 ?luvul\w*|paperit|by training|i grunden|i botten|"
    r"av utbildning|amk\b|till utbildningen"
)
_LABEL = shape(r"\w*koulutus | tutkinto | utbildning | examen | education | образование | освіта | haridus", end="$")
_TRAINED_AS = shape("koulutukselta(?:ni)? | koulutettu | utbildad(?: till| som)?", end="$")
_BY_TRAINING = re.compile(r"koulutukselta|till utbildningen|till yrket|i grunden|av utbildning|by training|by trade")
"""Right before or after a trade, these tell that it was learnt at school."""
_ITS_PAPERS = re.compile(
    r"(?:perus)?(?:tutkinto|tutkinnon|paperit|patevyys) (?:on|loytyy|taskussa|takana|kasassa|saatu|vuodelta|plakkarissa|jo|mut\w*|\d\d)"
)
"""After the name of a trade in the genitive, its papers that one has."""
_BECAME = shape(r"""
    valmistui\w* | valmistunut | valmistunu | valmistuneena | luin | opiskelin | kouluttauduin | kouluttautu(?:nut|nu) | patevoidyin
    utbildade mig | utbildad
""")
_DOES = shape(r"olen | oon | ollut | ollu | tehnyt | tehny | toimi\w* | tyosken\w* | toissa | jobba\w* | arbeta\w*")
_AT_PLACE = re.compile(r"\w{4,}(?:ssa|lla)\b")
_LICENSED = ("lahihoit", "sairaanhoit")
"""Nobody may work as one of these without the qualification."""
_PAPERS = re.compile(r"(?:\w+ )?(?:tutkin|paper)")
_IN_UPPER_SECONDARY = shape(r"""
    (?:kayn|kay|oon|olen|opiskelen) (?:\w+ ){0,2}lukio(?:ta|ssa|s)\b(?! (?:toissa|opetta|siivo|keitt))
    (?:kayn |oon |olen )?lukion (?:\w+ )?(?:vuosi|luokka|vuotta|luokkaa|vuodella|luokalla) | gar (?:\w+ ){0,3}i gymnasiet
""")
"""Who is there has the basic school, and not yet this one."""
_SHAPES = {
    "upper_secondary": shape(r"""
        blev student | (?:tog|tagit|skrev) studenten | <passed> (?:\w+ )?lukiosta | lukiosta (?:\w+ )?<passed>
    """, passed=r"valmistui\w* valmistunut valmistunu paasin paassyt paassy"),
    "none": shape(r"""
        koulu\w* (?:jai|loppu\w*|paatty\w*) (?:\w+ )?(?:kuude|kuto|kuutos|seitsema|seiska|kahdeksa|kasi|kasiluok)\w*
        peruskoulu\w* (?:loppuun|valmiiks\w*|suoritettua) | لم اكمل المدرسه | لم اكمل المدرسة
    """),
    "basic": shape(rf"""
        <grade> (?:on |just )?(?:kayty|kaytyna|paass\w*|paasin|loppu|ohi|lisak\w*|paperit|todistus)
        (?:en|ei|mitaan|kesken)\b.{{0,60}}\b<grade> jalkeen | <grade> jalkeen (?:\w+ ){{0,2}}(?:en|ei)
        (?:dropped|dropping) out of (?:high school|lukio|upper secondary|vocational school) | (?:gick|gatt) ut nian
        finished (?:ninth|9th) grade | linja\w* (?:\w+ ){{0,2}}(?:jai|jaanyt|jaany|on) (?:\w+ ){{0,2}}kesken
        -linja\w* (?:\w+ ){{0,2}}(?:jai|jaanyt|jaany|on) (?:\w+ ){{0,2}}kesken | {_IN_UPPER_SECONDARY.pattern}
    """, grade=r"ysi ysin ysiluok\w* ylakoulu\w* ylaast\w* peruskoulu\w*"),
}  # fmt: skip
"""Schooling that the shape of a sentence tells."""


def _stems(text: str) -> str:
    return "|".join(dict.fromkeys(fold(plain(word)) for word in text.split()))


_ABROAD = re.compile(
    "(?:" + _stems("""
        syyria iraki irani somalia ukraina venäjä viro turki thaimaa filippiine vietnami kiina intia nepali bangladeshi pakistani
        afganistani
        nigeria ghana kenia etiopia eritrea kongo sudani maroko egypti brasilia kolumbia chile romania bulgaria puola latvia liettua
        valkovenäjä moldova kosovo albania serbia bosnia kreika italia espanja portugali ranska saksa britannia englanni hollanni
        irlanni amerika afrika aasia
        ruotsi norja
        tanska unkari tsekki slovakia kroatia japani korea indonesia malesia kamerun tansania uganda zimbabwe gambia senegal angola jemen
        jordania libanon palestiina georgia armenia azerbaidzan kazakstan uzbekistan meksiko kuuba argentiina kanada australia pietari
        moskova
        kiova harkova odessa lviv tallinna tarto pärnu riia vilna minski istanbul ankara bagdad damasko kabul teheran mogadishu lagos
        manila
        bangkok delhi lontoo varsova kotimaa lähtömaa ulkomai
    """) + r")\w{0,4}?(?:ssa|sta|lla|lta|ssani|stani|s|st|l|lt)|" + _stems("""
        syria iraq iran somalia ukraine russia estonia turkey thailand philippines vietnam china india nepal bangladesh pakistan
        afghanistan
        nigeria ghana kenya ethiopia eritrea congo sudan morocco egypt brazil colombia romania bulgaria poland latvia lithuania belarus
        moldova
        kosovo albania serbia bosnia greece italy spain portugal france germany england britain usa america sweden hungary japan korea
        indonesia
        malaysia cameroon tanzania uganda zimbabwe gambia senegal yemen jordan lebanon palestine georgia armenia azerbaijan kazakhstan
        mexico
        cuba argentina canada australia abroad overseas kyiv kharkiv odesa lviv moscow petersburg minsk tallinn tartu riga baghdad
        damascus
        aleppo kabul tehran mogadishu lagos nairobi manila bangkok delhi mumbai kathmandu dhaka lahore karachi hanoi cairo london
        syrien irak ryssland estland turkiet filippinerna kina indien etiopien marocko egypten brasilien rumänien bulgarien polen lettland
        litauen tyskland italien spanien frankrike utomlands utlandet hemlandet hemland
        россии эстонии белоруссии беларуси казахстане молдавии молдове грузии армении азербайджане узбекистане латвии литве украине
        петрозаводск
        родине ссср
        україні росії білорусі батьківщині
        eestis eestist venemaal venemaalt tartus tallinnas pärnus narvas kodumaal
        سوريا العراق بغداد دمشق حلب مصر السودان المغرب الصومال اليمن فلسطين لبنان الأردن بلدي بلادي
        ایران تهران افغانستان کابل هرات مشهد
        soomaaliya muqdisho dalkeyga dalkayga
    """)
)  # fmt: skip
"""A word for being in another country, or of it."""
_HOME_COUNTRY = {"country": ("home", "own", "my"), "home": ("back",), "maassa": ("omassa",), "maassani": ("omassa",)}
_IN = frozenset({"в", "у", "из", "з", "із"})
_FINNISH_TOWN = re.compile(
    r"фин|фін|хель|гель|хям|гям|форс|раум|хюв|гюв|хив|риих|рииг|рііх|рііг|турк|тамп|эспо|еспо|вант|лахт|коув|лапп|оул|пори|янак|лопп|эур|еур|йок|"
    r"туре|сал|hy|ha"
)
"""Beginnings of the names of Finnish towns in Cyrillic; another name after «в» is of a place abroad."""
_COMES = shape(r"""
    olen | oon | tulin | tultiin | muutin | muutimme | kotoisin | syntyny\w* | i'm | i am | from | moved | came | kommer fran | ar fran
    flydde
    fran | я | из | з | приехал\w* | переех\w* | приїхал\w* | من | از
""", end=r"(?: \w+){0,2}$")  # fmt: skip
"""Before a country, these tell that one comes from it."""
_IN_FINLAND = shape("suome(?:ssa|s|sta) | taalla | tualla | finland | here | финляндии | фінляндії | soomes | فنلندا | فنلاند")
_STUDIED = shape(r"""
    \w*tutkin(?:to|non|toa) | (?:\w*koulu|lukio|yliopisto|\w*koulutus)(?:n|a|ta|sta|ssa|ksen|t)? | opiskelin | opiskellut | opiskellu
    kouluttaudu\w* | valmistui\w* | valmistunut | valmistunu | suoritin | todistu\w* | \w*paperit | ammattikoul\w* | peruskoul\w*
    diplom\w*
    degree | bachelor\w* | master\w* | university | college | school | studied | graduated | trained | qualified | examen | utbildning
    utbildad | studerade | studerat | universitet\w* | skola\w* | gymnasiet
    диплом\w* | университет\w* | институт\w* | колледж\w* | училищ\w* | техникум\w* | образовани\w* | школ\w* | закончил\w* | окончил\w*
    учил\w* | высшее | среднее | університет\w* | коледж\w* | інститут\w* | освіт\w* | закінчи\w* | навчал\w* | вища | технікум\w*
    \w*haridus\w* | ulikool\w* | kutsekool\w* | lopetasin | oppisin | جامعه | جامعة | شهاده | شهادة | درست | تخرجت | بكالوريوس | معهد
    دانشگاه
    مدرک | درس | لیسانس | دیپلم | jaamacad\w* | bartay | dhigtay | iskuul\w*
""")
_LEARNED = shape(r"""
    (?:\w*laakari|\w*sairaanhoitaja|terveydenhoitaja|katilo|\w*insinoori|\w*opettaja|lakimies|juristi|arkkitehti)(?:na)?
    farmaseutti | proviisori | fysioterapeutti | ekonomisti | doctor | nurse | \w*engineer | teacher | lawyer | architect | dentist
    pharmacist | midwife | economist | accountant | \w*lakare | \w*sjukskotare | \w*ingenjor | \w*larare | jurist | врач | медсестра
    инженер
    учитель
    учительница | педагог | юрист | экономист | бухгалтер | лікар | лікарка | інженер | вчитель | вчителька | вчителькою | економіст
    طبيب | طبيبه | مهندس | مهندسه | معلم | معلمه | ممرض | ممرضه | محامي | پزشک | پرستار | arst | opetaja | insener
""")
"""Callings that nobody has without long schooling."""


_TRAINING_FOR = re.compile(r"\w{3,}koulut(?:us|uksen|usta|ukset|uksia)")
"""Training named by its trade («lähihoitajakoulutus») is mostly wished for or asked about."""


def find_education(text: Text) -> Iterator[Found]:
    """What schooling a text tells of the one who writes, as options of `education`.

    Of one who tells to come from another country, a school is taken only where it is said to have been there, or in Finland.
    """
    abroad = [at for at in range(len(text.words)) if _is_abroad(text, at)][:MOST]
    schools = [hit for hit in text.hits if hit.sense.id.startswith("education=") and hit.sure > SURE][:MOST]
    yield from _from_abroad(text, abroad)
    comes = any(_COMES.search(text.line(max(0, at - 4), at)) for at in abroad)
    for hit in schools:
        option = None if comes and not _in_finland(hit, text) else _option(hit, text, schools)
        if option:
            yield Found(option, round(hit.sure * 0.9, 3), tuple(text.words[at].raw for at in hit.positions))
    if not comes:
        yield from _trained(text)
        yield from _of_shapes(text)


def _option(hit: Hit, text: Text, schools: Sequence[Hit]) -> str | None:
    """The option that a school, a qualification or a title tells, where it is one's own."""
    option, first = hit.sense.id.partition("=")[2], hit.positions[0]
    clause = text.clause(first)
    if text.moods.get(first) is Mood.VOID or _is_anothers(text.before(first)) or _is_asked(text, clause):
        return None
    if _UNDER_WAY.search(text.clause_line(first)) or (len(hit.positions) > 1 and _wants_no_more(hit, text)):
        return None
    title = _TITLE.fullmatch(text.words[first].folded) if len(hit.positions) == 1 else None
    if _AFTER_IT.match(text.after(hit.positions[-1])):
        sentence = text.sentence(first)
        return option if option in {"basic", "upper_secondary"} and _NOTHING_MORE.search(text.line(sentence.start, sentence.stop)) else None
    if not _LEFT.search(text.line(first, hit.positions[-1] + 1)) and _was_left(hit, text, schools):
        return None if title else _LEFT_FOR.get(option)
    if _is_denied(hit, text, clause):
        return None
    has = _has_title(hit, title.group("ending") or "", text) if title else _has_been_through(hit, option, text)
    return option if has else None


def _wants_no_more(hit: Hit, text: Text) -> bool:
    """Whether words that say to be without schooling say that no more of it is wanted."""
    first, last = hit.positions[0], hit.positions[-1]
    around = text.line(max(text.clause(first).start, first - 3), min(text.clause(last).end, last + 3))
    return hit.sense.id in {"education=basic", "education=none"} and bool(_NO_MORE.search(around))


def _has_been_through(hit: Hit, option: str, text: Text) -> bool:
    """Whether a school or a qualification is done with."""
    first, word = hit.positions[0], text.words[hit.positions[0]].folded
    line, after = text.clause_line(first), text.after(hit.positions[-1])
    done = bool(_DONE_BEFORE.search(text.before(first)) or _DONE_AFTER.match(after)) or word.endswith(_AS_GROUND)
    if text.moods.get(first) is Mood.WISHED and not done:
        return option == "none"
    if len(hit.positions) > 1:
        return not (option == "none" and _NOTHING_BUT.search(after))
    if _NAME_OF_A_TRADE.match(after) or (_AT_SCHOOL.search(word) and not word.endswith(_AS_GROUND)):
        return False
    if option == "upper_secondary" and _IN_UPPER_SECONDARY.search(line):
        return False
    if (_INSTITUTION.fullmatch(word) and not _GRADUATED.search(line)) or (_TRAINING_FOR.fullmatch(word) and not done):
        return False
    return done or (option != "further" and ("perustutki" not in word or text.whole.count(" ") >= LIST_OF_FACTS - 1))


def _is_anothers(before: str) -> bool:
    """Whether the one last spoken of before a word is another of the family."""
    return speaks_of_another(before) or (is_of_another(before) and not _OWN.search(before))


def _is_asked(text: Text, clause: Clause) -> bool:
    line = text.clause_line(clause.start)
    asks = clause.end < len(text.words) and text.words[clause.end].raw == "?"
    return bool(_ASKED_ABOUT.match(line)) or (asks and not _OWN_VERB.search(line) and not _DONE_AFTER.search(line))


def _was_left(hit: Hit, text: Text, schools: Sequence[Hit]) -> bool:
    """Whether a school was left before its end: told after it up to the next school, or right before it."""
    first, last = hit.positions[0], hit.positions[-1]
    clause = text.clause(first)
    others = [at for other in schools if set(hit.positions).isdisjoint(other.positions) for at in other.positions]
    before = text.line(max((at + 1 for at in others if clause.start <= at < first), default=clause.start), first)
    after = min((at for at in others if last < at < clause.end and text.line(last + 1, at) not in _AND), default=clause.end)
    if _LEFT_SOMETHING.search(before) or _UNFINISHED.search(before) or _LEFT.search(text.line(first, after)):
        return True
    if after != clause.end or clause.end == len(text.words) or text.words[clause.end].ends_sentence:
        return False
    line = text.clause_line(clause.end)
    goes_on = _LEFT.search(line) and _STILL_OF_IT.match(line) and not _SCHOOL.search(line)
    return bool(goes_on) and not _DONE_AFTER.match(text.line(last + 1, clause.end))


def _is_denied(hit: Hit, text: Text, clause: Clause) -> bool:
    first = hit.positions[0]
    before = [at for at in clause.negations if first - 3 <= at < first]
    if not before or any(at in hit.positions for at in clause.negations):
        return False
    return not _NOTHING_BUT.search(text.line(before[0], min(clause.end, hit.positions[-1] + 3)))


def _has_title(hit: Hit, ending: str, text: Text) -> bool:
    """Whether one who names a title has it: «olen merkonomi», «tein merkonomin», «valmistuin merkonomiksi»."""
    at = hit.positions[0]
    clause, line = text.clause(at), text.clause_line(at)
    before, after = text.before(at), text.after(at)
    if ending.startswith(("ks", "x")):
        return bool(_BECAME.search(line))
    if text.moods.get(at) is Mood.WISHED and not (ending in {"", "kin", "ki"} and _HAS_TITLE_BEFORE.search(before)):
        return False
    if ending.startswith("na"):
        return text.words[at].folded.startswith(_LICENSED) and bool(_DOES.search(line) or _AT_PLACE.match(after))
    if ending == "n":
        return bool(_DONE_BEFORE.search(before) or (_PAPERS.match(after) and _DONE_AFTER.search(after)))
    if _DEGREE.fullmatch(text.words[at].folded) or any(token.folded == "amk" for token in text.words[at + 1 : at + 3]):
        return True
    if text.words[clause.start].raw == ":" and clause.start and _LABEL.search(text.clause_line(clause.start - 1)):
        return True
    return bool(_HAS_TITLE_BEFORE.search(before) or _HAS_TITLE_AFTER.match(after)) or _is_listed(hit, clause, text)


def _is_listed(hit: Hit, clause: Clause, text: Text) -> bool:
    """Whether a title stands in a list of facts while something else is wished for: «Mies 39, lähihoitaja. Haluan vaihtaa alaa»."""
    if text.clause_line(clause.start).count(" ") > 2 or text.whole.count(" ") < LIST_OF_FACTS - 1:
        return False
    own = {other.sense.id for other in text.hits if other.sense.kind == "field" and hit.positions[0] in other.positions}
    wished = {other.sense.id for other in text.hits if other.sense.kind == "field" and text.moods.get(other.positions[0]) is Mood.WISHED}
    return bool(wished - own) or any(other.sense.id == "goal=change" for other in text.hits)


def _trained(text: Text) -> Iterator[Found]:
    """«koulutukseltani kokki», «utbildad frisör», «maalarin paperit löytyy»."""
    for hit in text.hits:
        if hit.sense.kind == "field" and hit.sense.weight >= OCCUPATION and len(hit.positions) == 1 and hit.sure > SURE:
            at, word = hit.positions[0], text.words[hit.positions[0]].folded
            before = text.before(at)
            after = text.after(at)
            told = text.moods.get(at) in {Mood.SAID, Mood.PAST} and not _is_asked(text, text.clause(at))
            papers = told and word.endswith("n") and text.whole.count(" ") >= LIST_OF_FACTS - 1 and _ITS_PAPERS.match(after)
            trained = papers or _TRAINED_AS.search(before) or _BY_TRAINING.match(after)
            if trained and not (_LEARNED.fullmatch(word) or _TITLE.fullmatch(word) or _is_anothers(before)):
                yield Found("vocational", SURE, (text.words[at - 1].raw, text.words[at].raw))


def _of_shapes(text: Text) -> Iterator[Found]:
    for sentence in text.sentences():
        line = text.line(sentence.start, sentence.stop)
        for option, pattern in _SHAPES.items():
            found = pattern.search(line)
            if found and not _is_anothers(line[: found.start()]):
                yield Found(option, SURE, text.told(sentence.start, found))


def _from_abroad(text: Text, abroad: Sequence[int]) -> Iterator[Found]:
    """Schooling, or a calling that needs it, with another country beside it in its sentence."""
    for sentence in text.sentences():
        there = [at for at in abroad if at in sentence]
        finland = [at for at in sentence if there and _IN_FINLAND.fullmatch(text.words[at].folded)][:MOST]
        for at in sentence if there else ():
            word = text.words[at].folded
            distance, nearest = min((abs(at - place), place) for place in there)
            near = distance <= NEAR and all(abs(at - place) > distance for place in finland)
            if near and (_STUDIED.fullmatch(word) or _LEARNED.fullmatch(word)) and _is_told(text, at):
                yield Found("foreign", SURE, (text.words[at].raw, text.words[nearest].raw))


def _is_abroad(text: Text, at: int) -> bool:
    word, before = text.words[at].folded, text.words[at - 1].folded if at else ""
    named = before in _IN and text.words[at].raw[:1].isupper() and not _FINNISH_TOWN.match(word)
    return named or before in _HOME_COUNTRY.get(word, ()) or bool(_ABROAD.fullmatch(word))


def _in_finland(hit: Hit, text: Text) -> bool:
    """Whether a school is told to be in Finland."""
    sentence = text.sentence(hit.positions[0])
    return bool(_IN_FINLAND.search(text.line(sentence.start, sentence.stop)))


def _is_told(text: Text, at: int) -> bool:
    """Whether schooling is told of oneself as something that was, rather than wished for."""
    clause = text.clause(at)
    if _is_anothers(text.before(at)) or _ASKED_ABOUT.match(text.clause_line(at)):
        return False
    wishes = [wish for wish in clause.wishes if wish < at]
    return not wishes or bool(_DONE_BEFORE.search(text.line(max(wishes) + 1, at)))
