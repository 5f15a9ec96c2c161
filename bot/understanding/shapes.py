"""What is said by the shape of a sentence, where no list of phrases could hold every way to say it.

Each pattern is of folded words without marks. They are narrow on purpose: a slot left empty is asked for, one filled
wrongly misleads the whole talk.
"""

from __future__ import annotations

import re

SURE = 0.9
_WORKPLACE = re.compile(
    r"\b\w*(?:paja|firma|yrity|liike|liikk|maitotila|maatila|karjatila|hoivako|hoitoko|palveluko|paivako|hotelli|ravintola|tehdas|tehta|"
    r"kahvila|leipomo|kampaamo|varikko|talli|yhtio|puutarha|toimisto|tiimi|huoltamo|korjaamo)\w*|\b(?:vart|var|our|we) \w+"
)
_NEEDS = re.compile(
    r"\b(?:hakee|etsii|etsitaan|haetaan|tarvitaan|tarvitsemme|tarvitsisimme|etsimme|haemme|tarvitsee|tarvii|tarttee|tarttis|tarvis|"
    r"tarvittais\w*|tarvitsisi|otettais\w*|otetaanko|kaipaa|"
    r"behover|soker|saknar)\b|"
    r"\bmista (?:\w+ ){0,2}(?:jatkaj|tekij|osaaj|tyontekij|vakea|porukkaa|tyovoim|apula|ammattilais|kuljettaj|kuskej|hoitaj|asentaj|"
    r"oppipo|harjoittelij)\w*|\b(?:can't|cannot|cant) find (?:any|staff|workers|people)\w*|\btrain our own\b|"
    r"\bneeds? (?:new )?(?:staff|workers|people)\b"
)
_OURS_NEEDS = re.compile(
    r"\b(?:vart|var) \w+ (?:\w+ )?(?:behover|soker|saknar)\b|\bour (?:\w+ ){1,2}needs? (?:a |an |more |new )?\w+|"
    r"\b(?:нам|нашей \w+|нашему \w+) (?:нужн\w+|требу\w+|не хватает) (?:работник|сотрудник|повар|сварщик|водител|персонал|люд)\w*"
)
_OF_ONESELF = re.compile(
    r"\b(?:halua\w*n|haluisin|haluun|kiinnost\w*|paasisin\w*|paasenko|voisinko|hakisin|mina|mulla|minulla|ma|olen|oon|tyoton|ty[oö]ttomana|"
    r"jag|i am|i'm|i want|ajattelin|ajattelis\w*|pyoritan omaa|lisaoppi\w*|lisakoul\w*|kurss\w*|osaamis\w*|lyhytta)\b"
)
_BROKEN = re.compile(
    r"\b(?:kesken|keskeyt\w*|puolitie\w*|puuttu\w*|uupu[ui]\w*|vaille|tekematta|suorittamatta|avbrot\w*|avbrut\w*|"
    r"dropped out|бросил\w*|незаконч\w*|кинув|кинула|pooleli)\b(?! (?:vuoden|lukuvuoden|lukukauden|paivan|kaiken))"
)
_RESUMED = re.compile(
    r"\b(?:loppuun|valmiiks\w*|jatka\w*|suoritta\w*|palata|palaisin|nyt (?:ois|olis|olisi) aikaa|bli klar|slutfor\w*|fortsatt\w*|finish|"
    r"complete|continue|законч\w*|доуч\w*|заверш\w*|закінч\w*|lopetada)\b"
)
_STUDIES = re.compile(
    r"opinno|opintoj|opiskel|tutkin|koulu|kurss|nomi|amis|lukio|naytto|naytot|examen|studi|degree|course|курс|учил|учеб|учеб|навч|"
    r"kool|oping"
)
_ITSELF_UNFINISHED = re.compile(
    r"\b(?:puuttu\w*|uupu[ui]\w*|vaille|vailla) (?:enaa |viela |vain |vaan )?(?:\w+ )?(?:kurss\w+|opintopist\w+|naytto\w*|nayttoa|"
    r"tutkinnon os\w+)|"
    r"\b\w+nomi(?:n opinnot)? (?:jai |jaanyt |jaany )?kesken\b(?! vuoden)"
)
_UNSURE = re.compile(
    r"\b(?:en|enka|emma|enpa|ei) (?:ma |viela |oikein |yhtaan )?(?:tieda|tiia|tia|tied)(?: \w+){0,3} (?:mita|mika|mihin|"
    r"minne)(?: \w+){0,2} "
    r"(?:halu\w*|tekis\w*|tehda|teha|isona|opiskel\w*|alaa?|lahtis\w*|rupe\w*|valit\w*|sopis\w*|hakis\w*)|"
    r"\bmika (?:on|ois|olis|olisi) (?:se )?(?:mun|minun|oma)(?: oma)? (?:juttu\w*|ala\w*)|\betsi\w* (?:sita )?(?:omaa|"
    r"mun) (?:juttu\w*|ala\w*|suuntaa)|"
    r"\bkaikki kiinnostaa \w+ mikaan\b|\bне знаю (?:\w+ ){0,2}(?:вибрати|обрати|выбрать)\b|\bvet inte (?:\w+ ){0,2}vad jag vill\b"
)
_DROPIN_DAY = re.compile(r"\b(?:torstai|maanantai|torsdag|mandag|thursday|monday|четверг|понедельник)\w*")
_DROPIN = re.compile(
    r"\b(?:neuvonta\w*|neuvonnas\w*|neuvontaan|juttuun|juttu|sisaan|auki|varata|ajanvarau\w*|ohjaukse\w*|ohjaus|radgivning\w*|"
    r"guidance|walk in|drop in)\b"
)
_CARING = re.compile(
    r"\bkotona (?:\w+ ){0,3}(?:pienen|pienten|pikkusten|lapsen|lasten|vauvan|taaperon|muksun|muksujen|kaksosten|tenavien|mukulan|"
    r"mukuloiden) "
    r"(?:kanssa|kans|kaa)\b|\b(?:lapsen|lasten|vauvan|taaperon|pienen) (?:kanssa|kans|kaa) (?:viela |nyt )?kotona\b|\bс (?:ребенком|"
    r"детьми|малышом|дочкой|сыном) дома\b|"
    r"\b(?:kodus (?:\w+ )?(?:lapse|beebi|laste)ga|(?:lapse|beebi|laste)ga kodus)\b|\bhemma med (?:\w+ ){0,2}(?:barn\w*|bebis\w*|"
    r"tvilling\w*)"
)
_EMPLOYED = re.compile(
    r"\b(?:olen|oon|toimin) (?:\w+ )?\w+n[a] (?:\w+ ){0,2}(?:firmassa|yrityksessa|tehtaalla|sairaalassa|koulussa|kaupassa|liikkeessa|"
    r"kunnalla|kaupungilla)\b|"
    r"\bi work (?:night|day|shift|part|full|as|in|at|for|on)\w*|\btyo vie\b|\b(?:tyonantaja|pomo|tyopaikka|esihenkilo|esimies) (?:\w+ )?"
    r"(?:maksa\w*|kustanta\w*|suostu\w*|lupas\w*|antais\w*|antaisi)\b|\b\w{4,}(?:lla|ssa|l|s) (?:toissa|duunissa|hommissa)\b|"
    r"(?<!ان )(?<!أن )\b[أا]عمل (?:في|حاليا)\b|\bjobbar (?:heltid|deltid|som|pa|natt\w*|skift\w*)\b|"
    r"\barbetar (?:som|pa|heltid|deltid)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:olin|oltiin|ollut|ollu|ole|oo|halua\w*|haluisin|haluun|paast\w*|paasisin|mies\w*|man|fru|sambo|son|dotter|hon|han|vaimo\w*|"
    r"aiti|isa|opiskel\w*|ennen|kavin|jai|jain|lopet\w*|voisin\w*|vois|olisin|oisin|unelm\w*|haave\w*)\b"
)
_OUT_OF_WORK = re.compile(
    r"\b(?:patkaty\w+|tyot|tyat|duunit|hommat) (?:\w+ )?lopp(?:u|us|uu|ui|uivat|u nyt)\b|\b(?:toita|tyota|duunia|dunkkua|"
    r"hommia) ei (?:ole |oo )?(?:loydy|loytyny|loytynyt|saa|oo|ole)\b"
)
_UPDATE = re.compile(r"\blisa(?:patevyy|osaami)\w*|\b(?:syventaa|paivittaa|taydentaa) (?:omaa |mun )?(?:osaami|taito|tieto)\w*")
_UPDATE_AT_WORK = re.compile(
    r"\b(?:lisatieto\w*|lisaoppi\w*|lisakoulu\w*|erikoistu\w*|syventa\w*|paivitta\w*|taydenta\w*|lara mig mer|learn more about)\b"
)


def goals(line: str, *, at_work: bool) -> tuple[str, ...]:
    """Goals that the shape of a text tells; `at_work`: of one who says to be employed."""
    found = []
    if _OURS_NEEDS.search(line) or (_WORKPLACE.search(line) and _NEEDS.search(line) and not _OF_ONESELF.search(line)):
        found.append("employer")
    if _DROPIN_DAY.search(line) and _DROPIN.search(line):
        found.append("dropin")
    if _ITSELF_UNFINISHED.search(line) or (_BROKEN.search(line) and _RESUMED.search(line) and _STUDIES.search(line)):
        found.append("finish")
    if _UNSURE.search(line):
        found.append("unsure")
    if _UPDATE.search(line) or (at_work and _UPDATE_AT_WORK.search(line)):
        found.append("update")
    return tuple(found)


def situations(line: str) -> tuple[str, ...]:
    """Situations that the shape of one clause tells."""
    found = []
    if _CARING.search(line):
        found.append("caring")
    if _OUT_OF_WORK.search(line):
        found.append("unemployed")
    if _EMPLOYED.search(line) and not _NOT_NOW.search(_EMPLOYED.sub(" ", line)):
        found.append("employed")
    return tuple(found)
