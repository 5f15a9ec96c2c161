"""In which language a text seems to be written: by its letters, then by its smallest words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

from bot.understanding.normal import Token, word_set

_WORDS = {
    "fi": word_set("""
        ja on ei en oon olen olis ois mä minä mun mulla mul mut mutta tai että et jos kun ku niin nyt haluan haluun haluaisin haluisin
        kiinnostaa kiinnostais mitä miten mikä missä joku jotain onko voiko voi vaan sitten sit ihan myös mulle asun työ töihin töitä
        koulu vuotta vuosi kyllä joo kanssa kans enää aina alalle ala alan hommia hommat pitää pitäis tämä se hei moi moikka moro eikä
        vielä joka kuka koska milloin missä mistä mihin sä sun oot onks kuinka kun
    """),
    "sv": word_set("""
        och jag är att en ett det som på inte för vill jobba med har hur kan bli om utbildning till från av mig min den nu eller men
        skulle när vad var hej gillar söker arbete arbetslös bor inom i hejsan tack
    """),
    "en": word_set("""
        the i and to a is of in my for with am want would like how can work working job study what do not it you have was but are be an
        hello hi from or me at on training become need where no more please thanks any anymore with this that
    """),
    "et": word_set("""
        ja on ma mina tahan tahaksin töötada õppida kuidas mis ei ole olen aga või et kas tere saan mulle tööle elan soovin eesti keel
        minu
    """),
    "tr": word_set("""
        ve bir ben bu icin merhaba istiyorum yıl yıldır calısıyorum oturuyorum yasıyorum okumak olmak hic nasıl var yok cok gibi ama degil
        bilmiyorum severim isim iki selam bana benim burada
    """),
    "ku": word_set("""
        ez min li im dixwazim silav dijim me ji bi di nizanim dikim bibim heye tune zimane kurdi hene
    """),
    "vi": word_set("""
        toi muon tieng lam viec cua xin chao khong nguoi phan tro thanh hoc nghe va la duoc
    """),
    "so": word_set("""
        waxaan rabaa inaan shaqo waa iyo ku ah oo ka u barto barashada xannaano magacaygu salaan sidee anigu aan suuqa
    """),
}
_FUNCTION = {
    "fi": word_set("""
        ja on ei en oon olen olis ois mä minä mun mulla mul mut mutta tai että et jos kun ku niin nyt mitä miten mikä missä joku jotain kuka
        koska se tämä ne me te he sä sun oot kanssa kans vaan sitten sit ihan myös aina joka voi saa saan pitää kauan alla alle siihen siinä
        siitä sille sillä sen sitä tähän tässä tästä tälle tällä tuo tuohon tuossa niitä niiden niille niissä niistä noita näitä näillä
        näiden näissä hän häntä hänen heidän meidän teidän meille teille heille meiltä meillä teillä kenen ketä kenelle jonka jota jossa
        josta johon jolla jolle jotka joita joissa mikään mitään missään mihinkään mistään kukaan ketään jokin jossain johonkin jonnekin
        jokaisen kaikki kaikkea kaiken kaikille kaikkien kaikista muu muuta muita muut muiden sama samaa samassa päällä alla sisällä ulkona
        kotona kotiin kotoa siellä täällä tuolla sinne tänne tuonne nyt sitten jo vielä enää ennen jälkeen aikana kunnes ennenku jotenki
        jotenkin ehkä varmaan kyllä kyl toki lisäksi kuten kautta mukaan mukana vain vaa vaikka koko ole oli olin olisi ollut ollu tulee
        tulen tulisin tulla tullut mennä menee meni käy käydä saanu saanut pitäis pitäisi pitäny tehdä teen tekee tehny tehnyt anna antaa
        ottaa otti oottaa laittaa hetki kerran viel niinku
    """),
    "sv": word_set("""
        och jag är att en ett det som på inte för vill med har hur kan bli om till från av mig min den nu eller men skulle när vad var bor
        inom i stycken vilja
    """),
    "so": word_set("""
        waxaan joogaa joogo inaan rabaa
    """),
    "en": word_set("""
        the i and to a is of in my for with am want would like how can do it not you have was but are be an or from me at on am
    """),
}  # fmt: skip
"""Words that only hold a sentence together."""
_UKRAINIAN = frozenset("іїєґ")
_AS_RUSSIAN = str.maketrans("іїєґ", "ииег")
"""Ukrainian has no Snowball stemmer: the Russian one knows its endings in Russian letters."""
_PERSIAN = frozenset("پچژگکی")
_STEMMERS = {
    "fi": "finnish", "sv": "swedish", "en": "english", "ru": "russian", "uk": "russian", "et": "estonian",
}  # fmt: skip


@lru_cache(maxsize=8)
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(_STEMMERS[language])


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The Snowball stem of a word; the word itself in a language without a stemmer."""
    if language not in _STEMMERS or not word.isalpha():
        return word
    if _UKRAINIAN.intersection(word):
        word = word.translate(_AS_RUSSIAN)
    return str(_stemmer(language).stemWord(word))


def is_small(word: str, language: str | None) -> bool:
    """Whether a word only holds sentences together, in the given language (or in any, where it isn't known)."""
    tongues = (language,) if language in _FUNCTION else tuple(_FUNCTION)
    return any(word in _FUNCTION[tongue] for tongue in tongues if tongue)


def script(word: str) -> str:
    """`latin`, `cyrillic` or `arabic`, by the first letter."""
    letter = word[:1]
    if "\u0400" <= letter <= "\u052f":
        return "cyrillic"
    if "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f" or "\ufb50" <= letter <= "\ufeff":
        return "arabic"
    return "latin"


def languages_of(word: str) -> tuple[str, ...]:
    """Languages whose Snowball stems are worth trying for a word."""
    return ("ru",) if script(word) == "cyrillic" else ("en", "sv", "fi") if script(word) == "latin" else ()


def detect(words: Sequence[Token]) -> str | None:
    """The language (ISO 639-1) of a text, None when it can't be told."""
    plain = [token.plain for token in words if not token.mark and not token.plain.isdigit()]
    if not plain:
        return None
    scripts = [script(word) for word in plain]
    letters = "".join(plain)
    if scripts.count("cyrillic") * 2 > len(plain):
        return "uk" if _UKRAINIAN & set(letters) else "ru"
    if scripts.count("arabic") * 2 > len(plain):
        return "fa" if _PERSIAN & set(letters) else "ar"
    counts = {language: sum(word in known for word in plain) for language, known in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    rivals = [count for language, count in counts.items() if language != best]
    if counts[best] and counts[best] > max(rivals):
        return best
    return _by_look(letters, plain)


def _by_look(letters: str, plain: Sequence[str]) -> str | None:
    """Finnish by its long vowels, when there are enough letters to tell."""
    if "õ" in letters:
        return "et"
    doubles = sum(letters.count(pair) for pair in ("ää", "aa", "ii", "uu", "yy", "öö", "ssa", "ssä", "kk", "tt"))
    return "fi" if doubles >= 1 and len(letters) >= 5 and not any("å" in word for word in plain) else None
