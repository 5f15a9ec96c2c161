"""What the shape of a text tells of one who needs people, or wants to train those they have: narrow on purpose, as `shapes` is."""

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
_NEEDS_SOME = shape(r"""
    <needed> (?:\w+ ){0,3}<some> (?:\w+ ){0,2}<workers> | <some> (?:\w+ ){0,2}<workers> (?:\w+ )?<wanted>
    (?:meilla|meille|meilta) (?:\w+ ){0,3}(?:tarvit|tarvet|puuttu)\w* (?:\w+ ){0,4}<workers>
    vi (?:\w+ )?(?:behover|soker|saknar|letar efter|vill anstalla|skulle behova) (?:\w+ ){0,2}<number> (?:\w+ ){0,2}<arbetare>
    we(?:'re| are|'d| would| will| could)? (?:\w+ )?<need> (?:for )?(?:\w+ )?<count> (?:\w+ ){0,2}(?!<things>)<people>
""",
    needed=r"tarvitaan tarvitsemme tarvitsisimme tarvittai\w+ tarviimme haetaan haettai\w+ haemme etsitaan etsimme otettai\w+ palkattai\w+",
    wanted=r"tarvitaan tarvittai\w+ tarvis tarvetta haussa haetaan puuttuu",
    some=r"""
        \d{1,3} kaks kaksi kahta pari paria kolme kolmea kolmisen nelja neljaa viis viisi viitisen kuus kuusi kymmenen kymmenkunta
        kymmenisen muutama muutamaa useampi useampia uusi uutta uusia lisaa
    """,
    workers=r"""
        \w{4,}jaa \w{4,}jia \w{3,}joita \w{3,}aria \w{2,}uria kokkia \w*kuskia \w*kuskeja \w*myyjaa \w*myyjia \w*seppaa
        \w*mestaria \w*miesta \w*naista henkiloa henkea vakea porukkaa kasiparia ihmista tyovoimaa
    """,
    number="\\d{1,3} tva ett par tre fyra fem sex nagra flera fler nya tio",
    arbetare="\\w{4,}are \\w{2,}orer \\w{3,}ister \\w*man kockar \\w*elektriker larlingar personal folk anstallda vikarier handlaggare",
    need="need want looking hire hiring lack",
    count="\\d{1,3} two three four five six seven eight ten several few more new extra additional",
    things="numbers papers offers answers computers letters others rather other number counsell\\w+",
    people=r"\w{3,}ers \w{3,}ors \w{3,}ists \w{3,}ians \w{3,}ees \w*men \w*women workers? staff people chefs cooks nurses apprentices?",
)  # fmt: skip
"""So many people of a trade, or new ones, are needed."""
_FIRM = r"""
    \w*firma \w*yritys \w*jalostamo konepaja \w+liike \w*tehdas \w*leipomo \w*kahvila \w*ravintola \w*hotelli \w*korjaamo \w*kampaamo
    \w*kauppa \w*maatila \w*puutarha \w*hoivakoti \w*palvelukoti \w*paivakoti \w+talli \w*saha \w*telakka \w+yhtio \w*tilitoimisto oy ky tmi
"""
"""A firm, as it introduces itself."""
_STAFF = shape(r"""
    <firm> (?:\w+ ){0,3}\d{1,3} (?:tyontekijaa|henkea|henkiloa|tyolaista|tekijaa|asentajaa)
    <firm> (?:\w+ ){0,2}\w{3,}(?:sta|lta|ssa|lla|st|lt)\b.{0,160}\b(?:meilla|meille|meilta|meidan|meihin|meia|tyontekijo\w+|tyontekijal\w+)
    <our> (?:\w+ )?<workers> (?:\w+ ){0,6}<training> | <training> (?:\w+ ){0,4}<our> (?:\w+ )?<workers>
    vi har \d{1,3} (?:anstallda|medarbetare) | (?:vara|av vara) (?:\w+ )?<arbetare> (?:\w+ ){0,5}<utbildning>
    we have (?:about |around )?\d{1,3} (?:employees|workers|people|staff)
    of our <people> (?:\w+ ){0,5}(?:study|train|learn|course|qualif)\w*
    (?:i|we) (?:own|run|have) (?:a|an|our|my) (?:\w+ ){0,6}<company>\b.{0,160}\b(?:hire|hiring|train|training) <whom>
    (?:jag|vi) (?:har|driver|ager) (?:ett|en) (?:\w+ ){0,4}\w*<foretag>\b.{0,160}\b(?:anstall\w*|personal|utbilda|arbetskraft)
""",
    firm=_FIRM,
    our="meidan meian meijan meitin",
    workers=r"""
        \w{3,}jalla \w{3,}jalle \w{3,}joilla \w{3,}joille \w{3,}jat \w*porukalla \w*porukalle vaelle jengille
        \w{3,}arilla \w{3,}areilla \w{3,}areille
    """,
    training=r"opiskel\w* koulut\w* kurss\w* tutkin\w* oppisop\w* paper\w* \w*kort\w* osaami\w* oppi\w*",
    arbetare=r"anstallda medarbetare personal \w{4,}are \w{2,}orer kockar",
    utbildning=r"stud\w+ utbild\w* kurs\w* examen lara behorighet",
    people=r"\w{3,}ers \w{3,}ors \w{3,}ists \w{3,}ees staff people nurses cooks chefs",
    company="company firm business restaurant cafe garage shop bakery farm workshop salon hotel",
    whom="people them someone anyone staff us our new workers employees",
    foretag="foretag firma verkstad restaurang cafe butik gard bageri salong",
)  # fmt: skip
"""A firm tells how many work there, speaks of itself as «we», or of what its people would learn."""
_FOR_EMPLOYER = shape(r"""
    (?:maksaa|maksaako|kustantaa|kustannu\w*|hinta|hintaa|kulu\w*|tuki|tukea|tukia|korvau\w*|palkkatu\w*) (?:\w+ ){0,3}tyonantajalle
    tyonantajalle (?:\w+ ){0,2}(?:maksaa|kustanta\w*|tukea|tukia|korvau\w*)
    (?:kostar|kosta|kostnad\w*|stod|ersattning\w*) (?:\w+ ){0,3}(?<!min )arbetsgivaren?
    (?:cost|costs|subsid\w+|support) (?:\w+ ){0,2}(?:the|an|us as an) employer
""")
_OF_ONESELF = shape(r"""
    halua\w*n | haluisin | haluun | kiinnost\w* | paasisin\w* | paasenko | voisinko | hakisin | mina | mulla | minulla | ma | olen
    oon | tyoton | tyottomana | jag | i am | i'm | i want | ajattelin | ajattelis\w* | pyoritan omaa | lisaoppi\w* | lisakoul\w*
    kurss\w* | osaamis\w* | lyhytta
""")
_ANOTHER_MATTER = shape(r"""
    haluan | haluun | haluisin | haluaisin | mulla | mul | minulla | mulle | mua | minua | mun | oon | olen | olin | jain | jaatiin
    tyot\w+
    irtisan\w* | sano\w* irti | potkut | konkurs\w* | kaatui | lopetti | vaikka | sanotaan | kuulemma | sinne | siella | alalle | alalla
    jag vill | min man | min fru | jag ar | i want | i would | i'd | i'm | i am | my husband | my wife | they say | lost | alan on
""")
"""With these a firm or its people are spoken of by one who works or seeks work: «alalle tarvitaan lisää hoitajia, haluaisin»."""


def needs_people(line: str) -> bool:
    """Whether a whole text is of an employer, who needs people or skills for them."""
    if _OURS_NEEDS.search(line) or (_NEEDS.search(line) and _WORKPLACE.search(line) and not _OF_ONESELF.search(line)):
        return True
    told = _NEEDS_SOME.search(line) or _STAFF.search(line) or _FOR_EMPLOYER.search(line)
    return bool(told) and not _ANOTHER_MATTER.search(line)
