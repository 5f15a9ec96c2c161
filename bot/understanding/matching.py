"""From words to senses: each word is taken for what it is, an inflected form, a compound or a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rapidfuzz.distance import OSA

from bot.understanding.finnish import ENDINGS, LONGEST_ENDING, VOWELS, may_stand_alone
from bot.understanding.language import is_small, languages_of, script, stem
from bot.understanding.lexicon import Lexicon, Sense
from bot.understanding.normal import Token, fold, typed_without_dots, word_set
from bot.understanding.phrases import find_positions

EXACT, DOTLESS, INFLECTED, STEMMED, COMPOUND, JOINED, MISSPELT, MODIFIER = 1.0, 0.97, 0.97, 0.93, 0.88, 0.92, 0.8, 0.4
MAX_MISSPELT = 40
"""So many unknown words of one text are compared with all known ones."""

_GENERAL_HEADS = word_set("""
    homma hommat hommoo hommoja hommeja hommia hommii hommiin hommissa hommista hommist hommina hommasta hommassa hommis hommi
    hommaa hommaan työ työt töitä töihin työtä työn työssä töissä tyot tyo toita toihin ala alaa alan alalle alalla alat aloja
    alasta alallekin duuni duunia duuniin duunii duunit duunissa juttu jutut juttuja juttui jutuista jutuissa juttujen jutus
    jutuist duuneja duuneista duunista duuneihin koulutus koulutusta koulutukseen koulutuksen opinnot opintoja opintoihin opinto
    kurssi kurssia kurssille kurssit tutkinto tutkintoa tutkinnon puoli puolta puolelle puolella puolen puolesta työntekijä
    työntekijäksi työntekijänä työläinen tekijä tekijäksi firma firmaan firmassa ammatti ammattia ammattiin tehtävä tehtävät
    tehtäviä tehtäviin paikka paikkaa paikkaan keikka keikkaa keikat oppi oppia ammattilainen ihminen tyyppi tekniikka työskentely
    asiat asioita koulu kouluun koulua linja linjalle linjan hommeli hommeleita hommiks työmaa työmaalle työmaalla työharjoittelu
    harjoittelu harjoitteluun utbildning arbete jobb arbetare arbetet kurs branschen bransch jobbet yrkeskola studier studierna
    liike liikkeessä liikkeen liikettä liikkeeseen liikkeellä
""")
"""A compound that ends in one of these says what it means before it: «keittiöhommat», «rakennusalalle»."""
_FOLDED_HEADS = tuple(sorted({fold(head) for head in _GENERAL_HEADS}, key=lambda head: (-len(head), head)))
_WIDE_HEADS = word_set("""
    asentaja hoitaja suunnittelija tekijä teknikko insinööri mestari päällikkö johtaja työnjohtaja rakentaja apulainen esimies käyttäjä
    korjaaja neuvoja avustaja kouluttaja opettaja valmistaja hoito asennus korjaus suunnittelu rakentaminen tekniikka huolto kuljettaja
    kauppa
""")
"""Heads common to many trades: the part before them tells more."""
_COMMON = word_set("""
    mitään jotain jotakin mukava hauska kiva todella tosiaan varmaan ehkä paljon vähän enemmän aina koskaan usein minua sinua meidän teidän
    heidän siellä täällä tuolla tänään huomenna eilen viikko kuukausi vuosi vuotta aamulla illalla kotona kotiin koulu koulussa loppu alkaa
    jälkeen ennen nopeasti helposti isompi pieni suuri hyvä huono uusi vanha pitää täytyy voisin voisi olisi olen olisin olevan ollut oltu
    tullut mennyt menee tulee käydä tehdä tehnyt saada saanut antaa ottaa sanoa sano kertoa kysyä löytyy tuntuu näyttää kanssa sekä myös
    vielä sitten miten missä milloin kukaan kaikki moni joku jokin itse oma omat monta muuta mutta koska vaikka kuitenkin terve moikka
    heippa kiitos kiitti okei about would there their which could should other people thing something anything where while after before want
    work working would really maybe always never house money point click great thank thanks hello please wedding
    inget något någon mycket också
    sedan eller skulle vilja gärna kanske alltid aldrig
""")


def without_general_head(folded: str) -> str:
    """A compound without a head that says nothing: «bandi» of «bandihommista»; any other word as it is."""
    head = next((head for head in _FOLDED_HEADS if folded.endswith(head) and len(folded) - len(head) >= 3), "")
    return folded[: len(folded) - len(head)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A sense found at some positions of a text. `sure` is how surely the words are what they are taken for, 0-1."""

    sense: Sense
    positions: tuple[int, ...]
    sure: float
    hint: bool = False
    """Found only as the lesser part of a compound."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one word may be: lemma -> how surely. `lesser` are lemmas of a compound's first part."""

    lemmas: Mapping[str, float]
    lesser: Mapping[str, float]
    known: bool
    """False for a word that was found nowhere, or only by guessing at a slip."""
    sure: bool = True
    """False where a slip of a known word is likelier than what was found."""


def analyse(lexicon: Lexicon, words: Sequence[Token]) -> tuple[Analysis, ...]:
    """What each word of a text may be."""
    cache: dict[str, Analysis] = {}
    guesses = MAX_MISSPELT
    found = []
    for token in words:
        if token.mark:
            found.append(_NOTHING)
            continue
        if token.plain not in cache:
            analysis = _word(lexicon, token)
            if guesses > 0 and (not analysis.sure or not (analysis.lemmas or analysis.lesser)):
                guesses -= 1
                analysis = _or_guess(lexicon, token, analysis)
            cache[token.plain] = analysis
        found.append(cache[token.plain])
    return tuple(found)


def _or_guess(lexicon: Lexicon, token: Token, analysis: Analysis) -> Analysis:
    """The guess at a slip; where the word was known somehow, only a long word with one wrong letter is a slip."""
    if not analysis.lemmas and not analysis.lesser:
        return _guess(lexicon, token, bound=2)
    guess = _guess(lexicon, token, bound=1) if len(token.folded) >= 8 else _NOTHING
    return Analysis(guess.lemmas, {}, known=analysis.known) if guess.lemmas else analysis


_NOTHING = Analysis({}, {}, known=True)


def _word(lexicon: Lexicon, token: Token) -> Analysis:
    whole = _whole(lexicon, token.plain, token.folded)
    if len(token.folded) < 6 or script(token.plain) != "latin" or any(lemma in lexicon.strong for lemma in whole):
        return Analysis(whole, {}, known=bool(whole))
    parts = _compound(lexicon, token)
    if not parts.sure and not {EXACT, STEMMED}.isdisjoint(whole.values()):
        return Analysis(whole, {}, known=True)
    lemmas = {**parts.lemmas, **whole}
    return Analysis(lemmas, parts.lesser, known=bool(whole) or parts.known, sure=parts.sure)


def _whole(lexicon: Lexicon, word: str, folded: str) -> dict[str, float]:
    """Lemmas of a word that is no compound: as written, inflected, or by its Snowball stem."""
    found: dict[str, float] = {}
    for lemma, form in lexicon.exact.get(folded, ()):
        if typed_without_dots(word, form):
            found[lemma] = EXACT if word == form else DOTLESS
    inflected = _inflected(lexicon, word, folded)
    if EXACT in found.values() or any(_as_typed(lemma, word) for lemma in inflected):
        # What fits with its dots is meant, not what would need them: «alan» is of «ala», not of «älä».
        found = {lemma: sure for lemma, sure in found.items() if sure == EXACT}
        inflected = {lemma: sure for lemma, sure in inflected.items() if _as_typed(lemma, word)}
    for lemma, sure in inflected.items():
        found.setdefault(lemma, sure)
    foreign = script(word) == "cyrillic" and len(word) > 4 and lexicon.strong.isdisjoint(found)
    if (not found or foreign) and len(word) >= 4:
        for language in languages_of(word):
            for lemma in _of_stem(lexicon, language, stem(word, language)):
                if _begin_alike(lemma, word):
                    found.setdefault(lemma, STEMMED)
    if not found and script(word) == "arabic":
        return _arabic(lexicon, word)
    return found


def _of_stem(lexicon: Lexicon, language: str, stemmed: str) -> tuple[str, ...]:
    """Lemmas with a stem; a Russian or Ukrainian woman of a trade («перукарка») is known by the man of it."""
    found = lexicon.stems.get((language, stemmed), ())
    if found or language != "ru":
        return found
    if stemmed.endswith("щиц"):
        return lexicon.stems.get((language, stemmed[:-1] + "к"), ())
    men = (stemmed[: -len(ending)] for ending in ("ниц", "к", "ш") if stemmed.endswith(ending) and len(stemmed) - len(ending) >= 4)
    return lexicon.stems.get((language, next(men, "")), ())


def _as_typed(lemma: str, word: str) -> bool:
    return lemma[:3] == word[:3]


def _begin_alike(lemma: str, word: str) -> bool:
    """Whether two words with one stem begin alike, and neither is who does the other («programme», «programmer»)."""
    return lemma[:3] == word[:3] and not lemma.startswith(word.removesuffix("s") + "r")


def _arabic(lexicon: Lexicon, word: str) -> dict[str, float]:
    for start in ("ال", "وال", "بال", "لل", "و", "ب", "ل", "می"):
        for lemma, _ in lexicon.exact.get(word[len(start) :], ()) if word.startswith(start) and len(word) - len(start) >= 3 else ():
            return {lemma: STEMMED}
    return {}


def _long_enough(lemma: str, form: str, shortest: int) -> bool:
    """A stem of three letters must end like its word: «sii-» of «sika» would be found in «siihen»."""
    return len(form) >= 4 or (len(form) >= shortest and form[-1:] == lemma[-1:])


def _inflected(lexicon: Lexicon, word: str, folded: str, shortest: int = 3) -> dict[str, float]:
    """Lemmas whose stem begins the word while an ending closes it: those with the longest stem that mean something."""
    found: dict[str, float] = {}
    for end in range(len(folded), max(2, len(folded) - LONGEST_ENDING - 1), -1):
        rest = folded[end:]
        if rest not in ENDINGS and not (len(rest) == 1 and rest == folded[end - 1 : end]):
            continue
        forms = lexicon.forms.get(folded[:end])
        if not forms or (end < 4 and len(rest) > 4):
            continue
        fitting = [
            (lemma, form)
            for lemma, form in forms
            if typed_without_dots(word[:end], form) and _long_enough(lemma, form, shortest) and (rest or may_stand_alone(form, lemma))
        ]
        dotted = any(form == word[:end] for _, form in fitting)
        here = {lemma: INFLECTED for lemma, form in fitting if not dotted or form == word[:end]}
        found = {**here, **found}
        if any(lemma in lexicon.strong for lemma in here):
            break
    return found


def _compound(lexicon: Lexicon, token: Token) -> Analysis:
    """The head decides; the part before it counts less, unless the head is one of those that say nothing."""
    word, folded = token.plain, token.folded
    for head in _FOLDED_HEADS:
        if folded.endswith(head) and len(folded) - len(head) >= 2:
            first = _first_part(lexicon, word[: -len(head)], folded[: -len(head)]) or _headed(
                lexicon, word[: -len(head)], folded[: -len(head)]
            )
            if first:
                return Analysis({lemma: sure * 0.97 for lemma, sure in first.items()}, {}, known=True)
    for start in range(3, len(folded) - 3):
        heads = {lemma: sure for lemma, sure in _whole_head(lexicon, word[start:], folded[start:]).items() if lemma in lexicon.heads}
        if not heads:
            continue
        first = _first_part(lexicon, word[:start], folded[:start])
        if not first and (len(folded) - start < 5 or (len(folded) - start == 5 and start < 4)):
            continue
        wide = bool(first) and any(lemma in _WIDE_HEADS for lemma in heads)
        lesser = {lemma: sure * (0.95 if wide else MODIFIER) for lemma, sure in first.items()}
        return Analysis({lemma: sure * (0.7 if wide else COMPOUND) for lemma, sure in heads.items()}, lesser, known=True, sure=bool(first))
    return _beginning(lexicon, word, folded)


def _headed(lexicon: Lexicon, word: str, folded: str) -> dict[str, float]:
    """The lemmas of the head of a compound's first part, which is a compound too: «videokuvaus-»."""
    for start in range(3, len(folded) - 4):
        heads = {
            lemma: sure * COMPOUND for lemma, sure in _first_part(lexicon, word[start:], folded[start:]).items() if lemma in lexicon.heads
        }
        if heads:
            return heads
    return {}


def _whole_head(lexicon: Lexicon, word: str, folded: str) -> dict[str, float]:
    found = {lemma: EXACT for lemma, form in lexicon.exact.get(folded, ()) if typed_without_dots(word, form)}
    return found or _inflected(lexicon, word, folded, shortest=4)


def _first_part(lexicon: Lexicon, word: str, folded: str) -> dict[str, float]:
    """The lemmas of a compound's first part: in the basic form, the genitive, or cut short («lento-»)."""
    if len(folded) < 2:
        return {}
    found = {lemma: EXACT for lemma, form in lexicon.exact.get(folded, ()) if typed_without_dots(word, form)}
    for cut in ("", "n", "en", "s"):
        if found:
            return found
        base = folded[: len(folded) - len(cut)]
        if folded.endswith(cut) and len(base) >= 3:
            found = {lemma: INFLECTED for lemma, form in lexicon.forms.get(base) if typed_without_dots(word[: len(base)], form)}
    return found


def _beginning(lexicon: Lexicon, word: str, folded: str) -> Analysis:
    """An unknown head: what the word begins with is a hint."""
    for end in range(len(folded) - 3, 3, -1):
        first = _first_part(lexicon, word[:end], folded[:end])
        meant = {lemma: sure * 0.6 for lemma, sure in first.items() if lemma in lexicon.heads and len(lemma) >= 4}
        if meant:
            return Analysis({}, meant, known=False)
    return Analysis({}, {}, known=False, sure=False)


def _guess(lexicon: Lexicon, token: Token, bound: int) -> Analysis:
    """Known words that differ from an unknown one by as many letters as its length allows."""
    word = token.folded
    if len(word) < 5 or token.plain in _COMMON or word.isdigit():
        return Analysis({}, {}, known=token.plain in _COMMON)
    found: dict[str, float] = {}
    nearest = 9
    for base in _bases(word):
        most = min(bound, 1 if len(base) < 9 else 2)
        for form, lemma in lexicon.spellings.get(base[0], ()):
            if abs(len(form) - len(base)) > most or lemma in _COMMON:
                continue
            distance = OSA.distance(base, form, score_cutoff=most)
            if distance <= most and distance <= nearest and _alike_enough(base, form, distance):
                if distance < nearest:
                    found, nearest = {}, distance
                found[lemma] = MISSPELT - 0.05 * (distance - 1)
        if found:
            break
    return Analysis(found, {}, known=False)


def _alike_enough(word: str, known: str, distance: int) -> bool:
    """A short word must be misspelt inside, not become another word by its first or last letters."""
    if distance == 1 and len(word) == len(known) < 7 and sorted(word) != sorted(known):
        return False
    if known.startswith(word) and (distance > 1 or known[-1] not in VOWELS):
        return False
    if len(word) == len(known) and word[-1] != known[-1] and (len(word) < 8 or VOWELS.isdisjoint((word[-1], known[-1]))):
        return False
    return word[:2] == known[:2] if len(word) < 8 or distance > 1 else word[0] == known[0]


def _bases(word: str) -> tuple[str, ...]:
    endings = ("", "ksi", "ks", "na", "n", "a", "lle", "lla", "ssa", "ta", "t", "en", "an", "in")
    return tuple(
        dict.fromkeys(word[: len(word) - len(ending)] for ending in endings if word.endswith(ending) and len(word) - len(ending) >= 5)
    )


def find_hits(lexicon: Lexicon, words: Sequence[Token], analyses: Sequence[Analysis], language: str | None) -> tuple[Hit, ...]:
    """All senses of a text; a word within a longer phrase of fields doesn't speak for itself."""
    sentence = _sentence_numbers(words)
    lemmas = [analysis.lemmas for analysis in analyses]
    found = [hit for position in range(len(words)) for hit in _phrases_at(lexicon, lemmas, position)]
    phrases = [hit for hit in found if sentence[hit.positions[0]] == sentence[hit.positions[-1]]]
    taken = {position for hit in phrases if hit.sense.kind == "field" for position in hit.positions}
    joined = _joined(lexicon, words)
    taken |= {position for hit in joined for position in hit.positions}
    taken |= _small(words, language)
    singles = [
        hit
        for position, analysis in enumerate(analyses)
        for hit in _in_language(_singles_at(lexicon, analysis, position), language)
        if hit.sense.kind != "field" or position not in taken
    ]
    return tuple(_best([*phrases, *joined, *singles]))


def _sentence_numbers(words: Sequence[Token]) -> tuple[int, ...]:
    return tuple(accumulate(int(token.ends_sentence) for token in words))


def _small(words: Sequence[Token], language: str | None) -> set[int]:
    """Positions of small words, which name no trade («it», «kuka»), unless one is all of the text or in capitals («IT»)."""
    if sum(not token.mark for token in words) < 2:
        return set()
    return {at for at, token in enumerate(words) if is_small(token.plain, language) and not (token.raw.isupper() and len(token.raw) > 1)}


def _in_language(hits: Sequence[Hit], language: str | None) -> Sequence[Hit]:
    """Where a word means something in the language of the text, what it means in others is left out («chef»)."""
    own = [hit for hit in hits if hit.sense.kind == "field" and language in hit.sense.languages]
    return [hit for hit in hits if hit.sense.kind != "field" or hit in own] if own else hits


def _best(hits: Iterable[Hit]) -> list[Hit]:
    best: dict[tuple[str, str, tuple[int, ...]], Hit] = {}
    for hit in hits:
        key = (hit.sense.kind, hit.sense.id, hit.positions)
        if key not in best or hit.sure * hit.sense.weight > best[key].sure * best[key].sense.weight:
            best[key] = hit
    return list(best.values())


def _singles_at(lexicon: Lexicon, analysis: Analysis, position: int) -> list[Hit]:
    hits = [Hit(sense, (position,), sure) for lemma, sure in analysis.lemmas.items() for sense in lexicon.singles.get(lemma, ())]
    lesser = [
        Hit(sense, (position,), sure, hint=True)
        for lemma, sure in analysis.lesser.items()
        for sense in lexicon.singles.get(lemma, ())
        if sense.kind == "field"
    ]
    return hits + lesser


def _joined(lexicon: Lexicon, words: Sequence[Token]) -> list[Hit]:
    """Trades written in two words that are one: «lähi hoitaja», «auto asentaja»."""
    hits = []
    for position in range(len(words) - 1):
        one, two = words[position], words[position + 1]
        if one.mark or two.mark or len(one.plain) < 3 or len(two.plain) < 3:
            continue
        lemmas = _whole_head(lexicon, one.plain + two.plain, one.folded + two.folded)
        hits += [
            Hit(sense, (position, position + 1), sure * JOINED)
            for lemma, sure in lemmas.items()
            for sense in lexicon.singles.get(lemma, ())
            if sense.kind == "field" and len(lemma) >= 7
        ]
    return hits


def _phrases_at(lexicon: Lexicon, lemmas: Sequence[Mapping[str, float]], position: int) -> list[Hit]:
    seen: set[int] = set()
    hits = []
    for lemma, sure in lemmas[position].items():
        for phrase in lexicon.phrases.get(lemma, ()):
            if id(phrase) in seen or sure < STEMMED:
                continue
            seen.add(id(phrase))
            positions = find_positions(phrase, lemmas, position)
            if positions:
                hits.append(Hit(phrase.sense, positions, 1.0 if phrase.ordered else 0.97))
    return hits
