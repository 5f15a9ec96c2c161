from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.understanding import Understanding

Means = Callable[..., Understanding]


def one(found: Understanding, slot: str) -> str | None:
    """The first option of a slot, None when it is empty."""
    return found.slots[slot][0].id if slot in found.slots else None


@pytest.mark.parametrize(
    ("text", "slot", "option"),
    [
        ("asun Forssassa", "place", "forssa"),
        ("oon Riksusta", "place", "riihimaki"),
        ("hml", "place", "hameenlinna"),
        ("Rauman suunnalla jotain", "place", "rauma"),
        ("lopella asun", "place", "loppi"),
        ("живу в Форссе", "place", "forssa"),
        ("oon ollu työttömänä", "situation", "unemployed"),
        ("jäin lomautetuksi", "situation", "laid_off"),
        ("olen kotona lapsen kanssa", "situation", "caring"),
        ("jag är arbetslös", "situation", "unemployed"),
        ("i am on parental leave", "situation", "caring"),
        ("olen eläkkeellä jo", "situation", "retired"),
        ("oon ollu työtön yli vuoden", "unemployed_for", "over_12"),
        ("työttömänä 3 kk", "unemployed_for", "under_6"),
        ("oon 27 ja haluan kokiksi", "age", "25_29"),
        ("nelikymppinen mies", "age", "30_59"),
        ("olen 61-vuotias", "age", "60_plus"),
        ("täytän 18", "age", "under_18"),
        ("jag är 23 år gammal", "age", "18_24"),
        ("mulla on vaan peruskoulu", "education", "basic"),
        ("yo-tutkinto on", "education", "upper_secondary"),
        ("kävin ammattikoulun", "education", "vocational"),
        ("tradenomi amk", "education", "higher"),
        ("degree from my home country", "education", "foreign"),
        ("suomi on A2", "finnish", "a2"),
        ("yki 3 läpi", "finnish", "b1"),
        ("iltaisin olis paras", "mode", "evening"),
        ("tahtoisin vaihtaa alaa", "goal", "change"),
        ("opinnot jäi kesken", "goal", "finish"),
        ("tarvitsemme osaajia yritykseemme", "goal", "employer"),
        ("Konepaja Raumalta, etsitään kolmea hitsaajaa", "goal", "employer"),
        ("Tarvitaan viisi kuljettajaa, mistä niitä saisi koulutettua?", "goal", "employer"),
        ("Hoivakoti Lopelta: meidän hoitajille pitäis saada lääkekurssi", "goal", "employer"),
        ("Leipomo Forssasta, 8 työntekijää, yksi haluais opiskella", "goal", "employer"),
        ("paljonko oppisopimus maksaa työnantajalle", "goal", "employer"),
        ("vi behöver två kockar till restaurangen", "goal", "employer"),
        ("tre av våra städare skulle vilja studera", "goal", "employer"),
        ("we are looking for three electricians and would train them", "goal", "employer"),
        ("alalle tarvitaan kuulemma lisää hoitajia, haluan lähihoitajaksi", "goal", "learn"),
        ("tehdas lopetti ja siitä lähtien olen etsinyt hommia, 50v", "situation", "unemployed"),
        ("jag har sökt jobb sedan våren och får inga intervjuer", "situation", "unemployed"),
        ("I've been applying for jobs since March and never get interviews", "situation", "unemployed"),
        ("oon töissä Prismassa mut haen töitä muualta", "situation", "employed"),
        ("vedän esihenkilönä pientä kahvilaa Raumalla", "situation", "employed"),
        ("pyöritän pientä kahvilaa Raumalla", "situation", "entrepreneur"),
        ("yliopistossa historian opinnot menossa, haluan puusepäksi", "situation", "student"),
        ("sähköasentajana 12 vuotta, haluaisin tiiminvetäjäksi, en enää alusta asti", "goal", "update"),
        ("jag är svetsare sedan 20 år och vill bli arbetsledare", "goal", "update"),
        ("I'm a welder of ten years and want to move to a supervisor role", "goal", "update"),
        ("merkonomiopinnot jäi kesken, puuttuu 30 op, saiskohan ne kasaan", "goal", "finish"),
        ("tykkään järjestellä ja puhua, mutta mihin sitten?", "goal", "unsure"),
        ("emt. kaikenlaista oon tehny", "goal", "unsure"),
        ("dunno. I like cars", "goal", "unsure"),
        ("rassaan mopoja ja piirrän, mikä ammatti sellanen vois olla", "goal", "unsure"),
        ("mikään homma ei oo tuntunu omalta", "goal", "unsure"),
        ("soitan rumpuja, en tiedä onko siitä mihinkään", "goal", "unsure"),
        ("jag trivs inte någonstans, inget har känts rätt", "goal", "unsure"),
        ("Ne yapacağımı bilmiyorum", "goal", "unsure"),
        ("Forssa'da yaşıyorum", "place", "forssa"),
        ("ez 31 salî me", "age", "30_59"),
        ("oon 41v neljän lapsen iskä", "age", "30_59"),
        ("viiskytseittemän vuotias rekkamies", "age", "30_59"),
        ("kahdeksantoistavuotias", "age", "18_24"),
        ("mies 39, levyseppä", "age", "30_59"),
        ("63 vuotta ja eläkkeellä", "age", "60_plus"),
        ("ikä: 31, Hattula", "age", "30_59"),
        ("oon riksusta 17 ja koulu ei kiinnosta", "age", "under_18"),
        ("ent myyjä 48 en jaksa enää kassaa", "age", "30_59"),
        ("täytin just 18 ja pääsin inttiin", "age", "18_24"),
        ("29 bast och trött på lagret", "age", "25_29"),
        ("Jag är trettiofyra år", "age", "30_59"),
        ("55 лет, сварщик", "age", "30_59"),
        ("من ۲۸ سال دارم", "age", "25_29"),
        ("peruskoulun jälkeen tein merkonomin", "education", "vocational"),
        ("valmistuin restonomiksi 2019", "education", "higher"),
        ("ei koulutusta peruskoulun lisäksi", "education", "basic"),
        ("ei mulla oo ku peruskoulu", "education", "basic"),
        ("amis jäi kesken", "education", "basic"),
        ("hoppade av gymnasiet", "education", "basic"),
        ("lukio käyty, amis jäi kesken", "education", "upper_secondary"),
        ("blev student i våras", "education", "upper_secondary"),
        ("koulu jäi seiskalle", "education", "none"),
        ("opiskelin Venäjällä opettajaksi", "education", "foreign"),
        ("I'm a qualified teacher from Zimbabwe", "education", "foreign"),
        ("закончила университет в Киеве", "education", "foreign"),
        ("muutin Venäjältä ja kävin lukion Suomessa", "education", "upper_secondary"),
        ("Mies 39, lähihoitaja. Haluaisin vaihtaa alaa", "education", "vocational"),
        ("työttömänä puolitoista kuukautta", "unemployed_for", "under_6"),
        ("työtön, 7 kk", "unemployed_for", "6_to_12"),
        ("2-3 kk työttömänä", "unemployed_for", "under_6"),
        ("kolmatta vuotta työttömänä", "unemployed_for", "over_12"),
        ("без работы почти два года", "unemployed_for", "over_12"),
        ("عاطل عن العمل منذ سبعة أشهر", "unemployed_for", "6_to_12"),
        ("potkut tuli viime viikolla", "unemployed_for", "under_6"),
        ("töissä käyn postissa", "situation", "employed"),
        ("olen siivooja koululla, haluaisin hoitajaksi", "situation", "employed"),
        ("potkut sain 2019, nyt oon kaupassa töissä", "situation", "employed"),
        ("ollut 4 vuotta kotiäitinä", "situation", "caring"),
        ("stay-at-home dad, two kids", "situation", "caring"),
        ("olen eläkkeellä oleva äidinkielenopettaja", "situation", "retired"),
        ("valmistun keväällä merkonomiksi", "situation", "student"),
        ("I run a small bakery and want to learn accounting", "situation", "entrepreneur"),
        ("фінської не знаю зовсім", "finnish", "none"),
        ("Finnish is my first language", "finnish", "native"),
        ("англійська B2, фінська A1", "finnish", "a1"),
        ("lukihäiriö haittaa mut en anna periksi", "support", "reading"),
        ("mulla on ahdistusta enkä pärjää ryhmissä", "support", "coping"),
        ("raha on tiukalla", "support", "money"),
        ("с компьютером не дружу", "support", "digital"),
        ("käyn päivisin töissä joten vain illat käy", "mode", "evening"),
        ("haluisin koneasentajaks", "goal", "learn"),
        ("хочу стать кондитером", "goal", "learn"),
        ("en halua jutella robotin kanssa", "goal", "human"),
        ("vet int vad jag vill", "goal", "unsure"),
        ("kortit vanhentunut ja pitäis uusia", "goal", "update"),
        ("amis jäi vaiheeseen, haluan tehdä loppuun", "goal", "finish"),
        ("olen yrittäjä, haluaisin työntekijälle oppisopimuksen", "goal", "employer"),
    ],
)
def test_a_fact_fills_its_slot(means: Means, text: str, slot: str, option: str) -> None:
    """What is said of place, life and schooling is taken without being asked."""
    assert one(means(text), slot) == option


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("poikani on 17 v ja minä etsin töitä", "age"),
        ("minulla on 20 v työkokemus", "age"),
        ("vauva on jo 3v", "age"),
        ("28", "age"),
        ("haluan lukioon", "education"),
        ("haluan yrittäjäksi", "situation"),
        ("jään ensi vuonna eläkkeelle", "situation"),
        ("englanti on B2", "finnish"),
        ("mulla on A2 kortti", "finnish"),
        ("Moikka, haluaisin kokiksi ja asun kaukana", "finnish"),
        ("tietokoneet kiinnostaa", "support"),
        ("opiskelin pari vuotta", "unemployed_for"),
        ("oon 5v tytön isä", "age"),
        ("olen 17-vuotiaan pojan äiti", "age"),
        ("lapset 16, 18 ja 20 on jo isoja", "age"),
        ("mun mies 45v on hitsari", "age"),
        ("rakennuksilla 30 vuotta, selkä loppu", "age"),
        ("25 v konetta ajanut", "age"),
        ("vuonna 2011 valmistunut", "age"),
        ("vauva on 18 kk ja tahtoisin töihin", "age"),
        ("tehtaalla 35 työntekijää eikä hommia", "age"),
        ("olen 50 prosenttisesti työkykyinen", "age"),
        ("haluan merkonomiksi", "education"),
        ("hain lähihoitajaksi ja datanomiksi", "education"),
        ("vaimo on sairaanhoitaja ja minä työtön", "education"),
        ("olen lukiossa töissä siivoojana", "education"),
        ("yliopisto jäi kesken", "education"),
        ("olen Marokosta. Lukio on käyty", "education"),
        ("onko merkonomin tutkinto vaikea", "education"),
        ("oon työtön ja mulla on 10 vuotta kokemusta varastosta", "unemployed_for"),
        ("työtön, kaksi vuotta eläkkeeseen", "unemployed_for"),
        ("valmistuin 2 vuotta sitten ja oon nyt työtön", "unemployed_for"),
        ("työtön 30v hitsari", "unemployed_for"),
        ("lomautus päättyi eilen ja palasin töihin", "unemployed_for"),
        ("toimistohommat stressaa, haluun ulkoilmaan", "support"),
        ("kontorsjobbet ger mig ångest", "support"),
        ("en tarvii mitään tutkintoa enää, joku lyhyt kurssi riittää", "education"),
        ("ingen examen längre, bara en kort kurs i trädgård", "education"),
        ("amk:ssa tradenomilinja menossa, puusepäksi mieluummin", "education"),
        ("etsin uutta työtä lähihoitajana", "situation"),
        ("kuulemma tarvitaan lisää hoitajia, haluisin lähihoitajaksi", "staff_count"),
        ("pomo maksais kurssin, haluan oppia hitsaamaan", "staff_form"),
        ("haluan olla töissä metsässä", "situation"),
        ("mies on töissä telakalla", "situation"),
        ("blev student i våras", "situation"),
        ("lön medan jag studerar", "situation"),
        ("jos opiskelen, saanko työttömyyskorvausta", "situation"),
        ("is there any financial support for students", "situation"),
        ("suomi on vähän vaikeaa", "finnish"),
        ("päivisin töissä", "mode"),
        ("Jag jobbar dagtid på lager", "mode"),
        ("any chance to study here?", "mode"),
        ("haluan auttaa ahdistuneita nuoria", "support"),
        ("ei ahdista yhtään", "support"),
        ("lopetin lukion kesken ja menin töihin", "goal"),
        ("lukio kesken, ei innosta jatkaa", "goal"),
        ("tykkään jutella ihmisten kanssa", "goal"),
    ],
)
def test_a_slot_stays_empty_rather_than_wrong(means: Means, text: str, slot: str) -> None:
    """A child's age, a wish or another language is no answer about the person."""
    assert one(means(text), slot) is None


@pytest.mark.parametrize(
    ("text", "awaiting", "option"),
    [
        ("28", "age", "25_29"),
        ("vähän", "finnish", "a2"),
        ("2 vuotta", "unemployed_for", "over_12"),
        ("tietokone", "support", "digital"),
        ("amis", "education", "vocational"),
        ("merkonomi", "education", "vocational"),
        ("lukio kesken", "education", "basic"),
        ("1,5 vuotta", "unemployed_for", "over_12"),
    ],
)
def test_a_short_answer_counts_for_the_question_that_waits(means: Means, text: str, awaiting: str, option: str) -> None:
    """A bare number or word is taken when its question has been asked."""
    assert one(means(text, awaiting=awaiting), awaiting) == option


def test_several_facts_in_one_message(means: Means) -> None:
    """One message may answer many questions at once."""
    found = means("oon 34v työtön raumalta, siivousala kiinnostaisi, peruskoulu on")
    answers = {slot: one(found, slot) for slot in ("age", "situation", "place", "education")}
    assert answers == {"age": "30_59", "situation": "unemployed", "place": "rauma", "education": "basic"}
    assert found.fields[0].id == "cleaning"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("haluaisin opiskella", "fi"),
        ("jag vill studera", "sv"),
        ("I want to study", "en"),
        ("хочу учиться", "ru"),
        ("хочу вчитися і працювати", "uk"),
        ("hjkl", None),
    ],
)
def test_the_language_is_told(means: Means, text: str, language: str | None) -> None:
    """The language of a text is recognised by its letters and smallest words."""
    assert means(text).language == language


@pytest.mark.parametrize("text", ["lähihoitajakoulutus", "nopee kysymys mitä maksaa lähihoitajakoulutus", "merkonomikoulutus"])
def test_training_that_is_only_named_is_no_schooling_one_has(means: Means, text: str) -> None:
    """Who names a training asks about it or wishes for it."""
    found = means(text)
    assert "education" not in found.slots
    assert found.fields
