# Opastimen sanat selkosuomeksi. Täällä on vain se, mikä sanotaan toisin kuin tiedostossa fi.ftl; muu tulee sieltä.
# Lauseessa on enintään 12 sanaa ja yksi asia. Tärkein on ensin. Vaikea sana selitetään.

## Alku ja kieli

greeting =
    Hei! Olen Opastin. Olen kone, en ihminen. Autan sinua löytämään sopivan koulutuksen.

    Voit kirjoittaa minulle omilla sanoillasi. Voit myös puhua ihmisen kanssa milloin vain.

    Voin tallentaa vastauksesi, jos annat luvan. Silloin muistan ne, ja voit jatkaa myöhemmin. Autan sinua myös, jos et anna lupaa.

    En kysy nimeäsi enkä henkilötunnustasi. Poistan kaiken, kun pyydät.
consent-refused = Selvä. En tallenna mitään. Autan sinua silti.
language-changed = Jatkamme selkosuomeksi. Selkosuomi on helppoa suomea.
language-which = Millä kielellä jatkamme?
understood =
    Ymmärsin näin:
    { $said }
    Jos jokin on väärin, kerro minulle.
between = Ehkä tarkoitat näitä aloja: { $fields }.

## Kysymykset

ask-goal = Mitä haluat tehdä?
ask-interest = Mikä ala tai työ kiinnostaa sinua? Kirjoita itse tai valitse listasta. Voit valita monta.
ask-between = Mitä alaa tarkoitit? Voit valita monta.
ask-place = Missä kunnassa asut? Valitse listasta tai kirjoita kunnan nimi.
ask-situation = Mikä on tilanteesi nyt? Valitse yksi.
ask-unemployed_for = Kuinka kauan olet ollut ilman työtä?
ask-education = Minkä koulun olet käynyt loppuun? Jos kävit monta koulua, valitse se, jonka kävit viimeksi.
ask-mode = Miten haluat opiskella? Voit valita monta.
ask-support = Missä asioissa tarvitset apua? Voit valita monta. Voit myös ohittaa kysymyksen.
ask-dropin-place = Missä kunnassa asut? Etsin sinulle lähimmän neuvonnan.
ask-human-place = Missä kunnassa asut? Sitten viesti menee oikealle ohjaajalle.
ask-employer-field = Mille alalle tarvitset työntekijöitä? Kirjoita itse tai valitse listasta.
ask-employer-place = Missä kunnassa työpaikka on?
ask-staff_count = Montako työntekijää tarvitset tai haluat kouluttaa?
ask-staff_skill = Mitä työntekijän pitää osata? Voit valita monta. Voit myös kertoa lisää lopuksi.
ask-staff_when = Milloin tarvitset työntekijöitä?
ask-staff_form = Miten haluat kouluttaa?
left =
    { $count ->
        [1] Tämä on viimeinen kysymys. Sitten näytän ehdotuksia.
       *[other] Kysyn vielä enintään { $count } kysymystä.
    }
left-named =
    { $count ->
        [1] Jos kerrot alan, tämä on viimeinen kysymys.
       *[other] Jos kerrot alan, kysyn enintään { $count } kysymystä.
    }
left-refining =
    { $count ->
        [1] Tämä on viimeinen kysymys.
       *[other] Kysyn vielä enintään { $count } kysymystä.
    }

why-consent = Jos annat luvan, muistan vastauksesi. Silloin voit jatkaa myöhemmin. Ilman lupaa en tallenna mitään.
why-goal = Näin tiedän, mitä kysyn sinulta. En kysy turhaa.
why-interest = Näytän koulutuksia alalta, joka kiinnostaa sinua.
why-finnish = Kielitaito vaikuttaa siihen, mikä koulutus sopii sinulle nyt. Moni koulu toivoo tasoa B1. B1 tarkoittaa, että pärjäät suomella arjessa ja töissä.
why-place = Näin löydän koulutuksia läheltä sinua. Löydän myös oikean ohjaajan.
why-situation = Koulutukset ovat eri tilanteisiin. Jotkin ovat työttömille, jotkin työssä oleville. Tilanne vaikuttaa myös siihen, millaista tukea voit saada.
why-unemployed_for = Jos olet ollut kauan työttömänä, voit saada lisää apua. Voit esimerkiksi oppia työtä tekemällä.
why-education = Koulutus vaikuttaa siihen, mihin voit hakea. Jos osaat jo jotain, opinnot voivat lyhentyä.
why-age = Jotkin palvelut ja tuet ovat vain tietyn ikäisille. Et ole liian vanha opiskelemaan.
why-mode = Ammattia voi opiskella eri tavoilla. Näytän ensin tavan, joka sopii sinulle.
why-support = Voit saada tukea moneen asiaan. Vastaus auttaa löytämään oikean ohjaajan. En kysy sairauksista.
why-staff_count = Jos työntekijöitä on monta, oma ryhmä voi sopia. Yhdelle voi sopia oppisopimus: työntekijä oppii ammatin työssä.
why-staff_skill = Joskus tarvitaan koko tutkinto. Joskus riittää yksi osa tai lyhyt kurssi.
why-staff_when = Koulutukset kestävät eri ajan. Etsin sellaisen, joka ehtii valmiiksi.
why-staff_form = Näytän ensin sen tavan, jonka valitset. Jos et tiedä, koordinaattori auttaa.
slot-staff_skill = Osaaminen
slot-staff_form = Koulutuksen tapa
option-staff_skill-trade = Koko ammatti
option-staff_skill-part = Yksi taito tai työ
option-staff_skill-update = Uudet laitteet, ohjelmat tai säännöt
option-staff_skill-guiding = Toisten ohjaaminen
option-staff_skill-language = Suomen kieli työssä
option-staff_skill-unsure = En tiedä vielä
option-staff_form-apprenticeship = Oppisopimus
option-staff_form-recruitment = Koulutus uusille työntekijöille
option-staff_form-units = Tutkinnon osa työn ohella
option-staff_form-tailored = Oma koulutus yrityksen väelle
option-staff_form-unsure = En tiedä vielä
why-other = Kysyn vain asioita, jotka voivat muuttaa ehdotuksiani. Voit aina ohittaa kysymyksen.
why-statement = Vastauksesi auttaa löytämään työn, josta voisit pitää. Yksi vastaus ei ratkaise mitään.
why-decides = Kysyn tätä, koska vastaus ratkaisee: sopiiko sinulle esimerkiksi { $first }?
why-decides-two = Kysyn tätä, koska vastaus ratkaisee: sopiiko sinulle esimerkiksi { $first } tai { $second }?
why-orders = Vastauksesi ratkaisee, minkä koulutuksen näytän ensin. Se voi olla esimerkiksi { $first }. Tai se voi olla { $second }.
why-helps = Vastauksesi vaikuttaa siihen, kuka voi auttaa sinua.

## Mitä vastaukset ovat nimeltään

slot-goal = Mitä haluat
slot-unemployed_for = Aika ilman työtä
slot-mode = Tapa opiskella
slot-support = Apu ja tuki

option-goal-change = Haluan uuden ammatin
option-goal-update = Haluan oppia lisää omaan työhön
option-goal-finish = Opinnot jäivät kesken, haluan jatkaa
option-goal-dropin = Milloin voin tulla kysymään neuvoa?
option-finnish-native = Erittäin hyvin tai äidinkieli
option-finnish-b2 = Hyvin (B2)
option-finnish-a2 = Osaan helppoa suomea (A2)
option-finnish-a1 = Osaan vähän, helppoja sanoja (A1)
option-situation-unemployed = Työtön (ei ole työtä)
option-situation-laid_off = Lomautettu (työ on tauolla)
option-situation-entrepreneur = Yrittäjä (oma yritys)
option-situation-caring = Hoidan kotona lasta tai läheistä
option-situation-rehabilitation = Kuntoutuksessa (tukea arkeen ja työhön)
option-situation-other = Jokin muu tilanne
option-education-none = Ei peruskoulua, tai se on kesken
option-education-further = Ammattitutkinto (ammattikoulun jälkeen)
option-education-higher = Yliopisto tai ammattikorkeakoulu
option-education-foreign = Koulu tai tutkinto toisesta maasta
option-mode-workplace = Työpaikalla, opin työtä tekemällä
option-mode-online = Netissä
option-mode-any = Kaikki sopii
option-support-coping = Jaksaminen, väsymys
option-support-nothing = En tarvitse tukea

## Napit

button-own-field = Valitsen alan itse
button-not-me = Tämä ei sovi minulle
button-show = Näytä ehdotuksia
button-continue = Jatka
button-change-no = Ei, älä muuta
button-results = Näytä ehdotukset
button-save = ☆ Tallenna tämä
button-unsave = Poista tallennetuista
button-unsave-one = Poista listalta: { $name }
button-saved = ★ Tallennetut ({ $count })
button-compare = Vertaa
button-compare-others = Vertaa muita
button-open = Avaa { $letter }
button-watch = Kerro minulle muutoksista
button-unwatch = Älä kerro muutoksista
button-consent = Muuta lupaa tallentaa
button-coordinator = Lähetä hänelle viesti
button-share-location = 📍 Kerro, missä olen
button-share-phone = 📞 Anna puhelinnumerosi

## Kun ei ymmärrä, ja muu ohjailu

miss-1 = Anteeksi, en ymmärtänyt. Kirjoita eri sanoilla tai valitse alta.
miss-2 = Anteeksi, en vieläkään ymmärrä. Paina jotakin nappia.
miss-3 = Olen kone, enkä nyt ymmärrä. Ihminen ymmärtää paremmin. Voin pyytää ohjaajaa auttamaan. Voit myös painaa nappia tai ohittaa kysymyksen.
edited-read = Luin viestin, jota muutit.
unreadable-voice = En osaa kuunnella ääniviestejä. Kirjoita sama asia minulle. Voit kirjoittaa lyhyesti. Voit myös painaa nappia. Jos haluat apua ihmiseltä, kirjoita «ihminen».
unreadable-photo = En osaa katsoa kuvia. Kirjoita minulle, mitä halusit näyttää.
unreadable-video = En osaa katsoa videoita. Kirjoita minulle, mitä halusit sanoa.
unreadable-sticker = En ymmärrä tarroja. Kirjoita sanoilla tai paina nappia.
unreadable-document = En osaa lukea tiedostoja. En tallentanut tiedostoa. Sinun ei tarvitse lähettää todistuksia minulle. Kirjoita minulle omilla sanoillasi.
unreadable-forwarded = Joku muu on kirjoittanut tuon viestin. En lukenut sitä. Kirjoita omilla sanoillasi, mitä sinä haluat.
unreadable-other = En osaa lukea tuota viestiä. Kirjoita omilla sanoillasi tai paina nappia.
menu = Mitä haluat tehdä nyt?
help =
    Olen Opastin. Olen kone. Autan sinua löytämään koulutuksen. Apuni on ilmaista. Voit kirjoittaa minulle omilla sanoillasi. Nämä sanat auttavat sinua aina:
    • «takaisin»: näet edellisen kysymyksen
    • «ohita»: et vastaa, vaan näet seuraavan kysymyksen
    • «näytä»: näet ehdotukset
    • «muuta»: voit muuttaa vastauksia
    • «ihminen»: pyydän ohjaajaa auttamaan
    • «alusta»: aloitamme alusta
    • «lopeta»: pidät tauon
    • «tallennetut»: näet ehdotukset, jotka tallensit
    • «tietoni»: näet, mitä muistan sinusta
    • «unohda minut»: poistan kaikki tietosi
thanks = Ole hyvä! Kirjoita, jos haluat kysyä lisää.
hello-again = Hei taas! Jatkamme siitä, mihin jäimme.
link-place = Avasit linkin. Linkki kertoo, että kuntasi on { $place }. Jos asut muualla, kerro minulle.
old-button = Tämä nappi on vanha. Se ei haittaa. Jatkamme tästä.
route-gone = Tätä ehdotusta ei enää ole.
back-at-start = Olet jo alussa.
knowledge-changed = Tietoni ovat muuttuneet. Siksi unohdin nämä vastauksesi: { $slots }. Kysyn ne uudelleen, jos tarvitsen niitä.
enough = Selvä! Ehdotukset ovat yllä. Tule takaisin milloin vain.
restarted = Aloitamme alusta.
stopped = Nyt on tauko. Tule takaisin milloin vain. Jos haluat, että poistan kaiken, kirjoita «unohda minut».
change-which = Olet kertonut nämä asiat. Mitä haluat muuttaa?
change-nothing = Et ole vielä kertonut mitään. Siksi muutettavaa ei ole.
edit-confirm = Uusi vastaus: { $slot } – { $value }. Silloin poistan nämä vastaukset: { $drops }. En tarvitse niitä enää. Muutanko vastauksen?
forget-sure = Poistan kaiken, mitä olet kertonut. Poistan myös viestin, jonka lähetit ohjaajalle. Et saa tietoja takaisin. Poistanko kaiken?
forget-kept = Hyvä. En poistanut mitään.
forgotten = Poistin kaikki tietosi. Voit tulla takaisin milloin vain.
kept-start = Muistan sinusta tämän:
kept-nothing = En ole tallentanut sinusta mitään.
kept-lead = Viestisi ohjaajalle, numero { $number }: { $status }
kept-saved = • Olet tallentanut tämän: { $name }
kept-watching = • Kirjoitan sinulle, jos tallennettu ehdotus muuttuu
location-near = Lähin kunta on { $place }.
location-far = Olet kaukana kunnista, jotka tunnen. Kirjoita, missä kunnassa asut.
share-location = Paina alhaalta «📍 Kerro, missä olen». Sitten näen, mikä kunta on lähellä. Muistan vain kunnan, en tarkkaa paikkaa. Sinun ei ole pakko tehdä tätä. Voit myös kirjoittaa kunnan nimen.
share-location-here = En näe täällä, missä olet. Kirjoita kunnan nimi tai valitse se listasta.
share-phone = Paina alhaalta «📞 Anna puhelinnumerosi». Lisään numeron viestiin. Vain ohjaaja näkee sen. Sinun ei ole pakko antaa numeroa. Saat vastauksen myös tähän keskusteluun.
share-phone-here = En saanut numeroa. Voit kirjoittaa sen tähän. Sitten lisään sen viestiin.
contact-added = Kiitos! Lisäsin viestiin numeron { $phone }.
contact-not-kept = Kiitos, mutta en tarvitse nyt puhelinnumeroasi. En tallentanut sitä.
answer-unconfirmed = (Tieto on päivältä { $date }. En ole varma siitä. Kysy vielä ohjaajalta.)
## Komennot valikossa

command-start = Aloita tai jatka
command-help = Ohje: mitä voit kirjoittaa
command-change = Muuta vastauksia
command-human = Pyydä apua ihmiseltä
command-dropin = Milloin voit tulla kysymään neuvoa
command-saved = Katso, mitä olet tallentanut
command-mydata = Katso, mitä muistan sinusta
command-forget = Poista kaikki tietosi

## Turva

id-code = Viestissäsi oli henkilötunnus. En tarvitse sitä, enkä tallentanut sitä. Älä lähetä henkilötunnusta tänne. Voit poistaa viestisi.
soft = Kuulostaa siltä, että sinulla on raskasta. Voit puhua siitä ihmisen kanssa jo tänään. Voit soittaa tänne:
halt-crisis =
    Kuulostaa siltä, että sinulla on todella vaikeaa. Hyvä, että kerroit siitä.

    Olen kone, enkä osaa auttaa tässä. Ihminen osaa auttaa. Soita nyt heti:
halt-violence =
    Kuulostaa siltä, että joku satuttaa sinua tai pelkäät jotakuta. Se ei ole sinun syytäsi.

    Olen kone, enkä osaa auttaa tässä. Ihminen osaa auttaa. Voit soittaa tänne:
halt-soft = Kuulostaa siltä, että sinulla on raskasta. Voit puhua siitä ihmisen kanssa:
halt-again = Olet tärkeä. Soita nyt. Ihminen vastaa sinulle.
halt-end = En kysy nyt mitään. En tallentanut viestiäsi. Jos haluat, ohjaaja voi ottaa sinuun yhteyttä.

## Reitit

result-start = Nämä voivat sopia sinulle.
result-all = Hyvää kaikissa näissä:
result-far = En tiedä sopivaa läheltä sinua. Muualla on näitä:
result-inventory = Sinä pidät ehkä { $likes }. Siksi nämä alat voivat sopia sinulle: { $fields }.
result-inventory-many = Sinä pidät monesta asiasta. Nämä alat voivat sopia sinulle: { $fields }.
result-own = Kerroit myös itsestäsi. Siksi mukana on: { $fields }.
result-own-only = En vielä tiedä, mistä pidät eniten. Mutta kerroit itsestäsi. Siksi aloitan tästä: { $fields }.
result-open = En vielä tiedä, mistä pidät eniten. Se ei haittaa. Ohjaaja voi auttaa sinua. Pyydä ihminen avuksi tai tule neuvontaan.
result-hint = Tämä on vain ehdotus. Onko se väärä? Paina «Tämä ei sovi minulle». Voit myös kirjoittaa, mitä haluat tai mitä et halua.
# Jatkaa lausetta «Sinä pidät ehkä …»
like-r = käsillä tekemisestä
like-i = asioiden tutkimisesta
like-a = kauniiden asioiden tekemisestä
like-s = muiden auttamisesta
like-e = muiden innostamisesta
like-c = järjestyksestä
like-and = { $first } ja { $last }
result-same = Kiitos! Ehdotukset ovat samat kuin ennen.
ways-needed = Tarvitset ensin muita opintoja. Pääset tavoitteeseen askel kerrallaan:
ways-stages = Voit edetä pienin askelin. Tee ensin osa tutkinnosta. Sitten voit mennä töihin tai tehdä koko tutkinnon.
ways-finish = Näin saat opinnot valmiiksi:
ways-direct = Näin pääset tavoitteeseen:
ways-wait = Joskus pitää odottaa ennen seuraavaa askelta.
ways-human = Et ole yksin. Ohjaaja auttaa sinua, kun aloitat.
ways-none = En tiedä vielä reittiä tähän tavoitteeseen. Reitti voi silti löytyä. Kerro ohjaajalle, mitä haluat. Ohjaaja auttaa sinua.
ways-unconfirmed = Kaikki tiedot eivät ole vielä varmoja. Kysy ohjaajalta, ennen kuin päätät.
way-school = Koulussa
way-work = Työssä
way-recognition = Jos sinulla on jo tämän alan ammatti toisesta maasta
way-total = Koko matka kestää noin { $length }.
way-total-least = Koko matka kestää vähintään { $length }.
way-other = { $way }: { $steps }. Se kestää noin { $length }.
way-other-least = { $way }: { $steps }. Se kestää vähintään { $length }.
gives-finnish = opit suomea noin tasolle { $level }
week = Tee tämä tällä viikolla: { $what }.
week-with = Tee tämä tällä viikolla: { $what }. Ota yhteys: { $who }.
week-finish = pyydä vanhasta koulusta paperi, jossa on suorituksesi. Sen jälkeen { $what }
week-continuous = soita kouluun ja kysy, milloin voit aloittaa
week-joint = katso Opintopolusta, milloin yhteishaku on
week-separate = katso Opintopolusta tai koulun sivuilta, milloin voit hakea
week-employer_first = mieti yksi työpaikka ja kysy, voitko oppia siellä työssä. Koulu auttaa sinua
week-services = soita työllisyyspalveluihin ja kysy tästä koulutuksesta
week-workshop = soita tai käy paikalla ja kysy, voitko tulla tutustumaan
week-enrol = katso, milloin seuraava kurssi alkaa, ja ilmoittaudu
week-provider = soita kouluun ja kysy, milloin voit aloittaa
week-authority = katso viranomaisen sivuilta, mitä papereita tarvitset
result-end = Paina ehdotusta, niin kerron lisää. Voit myös kysyä ihmiseltä. En itse päätä mitään. Koulu, työnantaja tai viranomainen päättää.
no-routes = En löytänyt nyt sopivaa. Sopiva koulutus voi silti löytyä. Ohjaaja tietää enemmän.
misses-start = Nämä sopivat melkein:
more-start = Myös nämä voivat sopia sinulle:
more-none = En löytänyt muita sopivia. Ohjaaja voi tietää lisää.
refine = Voin vielä tarkentaa ehdotuksia, jos jaksat vastata.
note-finish = Aiemmat opintosi ovat hyödyksi. Koulu katsoo, mitä osaat jo. Opiskelet vain sen, mikä puuttuu. Saat siitä oman suunnitelman (HOKS).
note-foreign = Ulkomaan opinnoista on hyötyä. Koulu voi hyväksyä ne. Opetushallitus voi tunnustaa tutkintosi. Tunnustaa tarkoittaa: tutkinto kelpaa Suomessa. Oletko opiskellut terveysalaa? Kysy silloin Lupa- ja valvontavirastosta (ennen Valvira).
note-benefit = Voit ehkä opiskella ja saada rahaa työttömänä (työttömyysetuus). Sen nimi on omaehtoinen opiskelu: valitset opinnot itse. Sovi siitä ensin työllisyyspalveluissa. Aloita vasta sitten.
note-under-25 = Oletko alle 25, eikä sinulla ole ammattia? Sinun pitää silloin yleensä hakea opiskelemaan keväällä. Hakeminen vaikuttaa yleensä siihen, saatko työttömänä rahaa (työttömyysetuus). Kysy työllisyyspalveluista tai Ohjaamosta.
note-support = Voit saada tukea opintoihin ja oppimiseen. Kerro ohjaajalle, mikä auttaa sinua. Sinun ei tarvitse kertoa, miksi.

reason-stepping = Tämän jälkeen voit jatkaa kohti toivettasi
reason-trade = Kerroit tästä ammatista
reason-same = Tämä on sinun paikkakunnallasi
reason-near = Viereisessä kunnassa: { $places }
reason-anywhere = Ei haittaa, missä asut
reason-unemployed_for = Sopii tilanteeseesi. Aika ilman työtä: { $told }
reason-education = Koulutuksesi sopii tähän: { $told }
reason-finnish = Suomen taitosi riittää yleensä. Kerroit: { $told }
reason-age = Sopii sinun ikäisellesi
reason-mode = Voit opiskella kuten toivoit: { $modes }
reason-support = Voit saada täällä tukea, jota toivoit
unknown-situation = Tilanteesi vaikuttaa. Yleensä tämä sopii, jos tilanne on: { $wanted }
unknown-unemployed_for = On tärkeää, kuinka kauan olet ollut työttömänä
unknown-education = Koulutuksesi vaikuttaa. Yleensä jokin näistä sopii: { $wanted }
unknown-age = Ikäsi vaikuttaa tähän
lacks-situation = sopii yleensä, jos tilanne on: { $wanted }
lacks-unemployed_for = sopii yleensä, jos olet ollut työttömänä: { $wanted }
lacks-education = sopii yleensä, jos koulutuksesi on: { $wanted }
at-least = ainakin «{ $option }»
at-most = enintään «{ $option }»
wanted-basic = peruskoulu tai jokin koulu sen jälkeen
wanted-after-basic = lukio, ammattikoulu tai muu koulu peruskoulun jälkeen, myös toisessa maassa

check-far = Tämä on kauempana: { $places }. Kysy, mitä voit opiskella netissä.
needs-first = Tarvitset ensin tämän: { $what }
check-unconfirmed = En ole vielä varma tästä tiedosta. Kysy koulusta tai ohjaajalta.
check-finnish_test = Koulu voi testata, miten hyvin osaat suomea.
check-health = Terveys voi vaikuttaa tällä alalla. Kysy siitä koulusta.
check-needs_workplace = Tarvitset työpaikan. Ohjaaja auttaa sinua etsimään.
check-fee = Kysy koulusta, mitä tämä maksaa.
check-agree_before_start = Sovi opinnoista ensin työllisyyspalveluissa. Aloita vasta sitten.
check-integration_plan = Tämä kuuluu yleensä kotoutumissuunnitelmaan. Se on suunnitelma siitä, miten opit suomea ja löydät työtä. Teet sen viranomaisen kanssa.
check-services_decide = Työllisyyspalvelut päättävät, kuka saa paikan.
check-coach_decides = Valmentaja miettii kanssasi, sopiiko tämä sinulle.
check-recognition = Koulu voi hyväksyä sen, mitä osaat jo. Kysy koulusta.
check-credits = Tarvitset yleensä ensin avoimia opintoja. Ne ovat korkeakoulun kursseja, joita voi opiskella kuka vain.
check-degree = Sinulla pitää yleensä olla jo jokin tutkinto.
check-card = Tässä työssä tarvitset usein kortin tai luvan.
check-dates = Kysy, milloin opinnot alkavat.
check-own_costs = Voit joutua maksamaan jotain itse, esimerkiksi vaatteet tai välineet.
check-tuition_fee = Tulitko EU:n ulkopuolelta, ja sinulla on lupa opiskella? Kysy silloin lukuvuosimaksusta. Se on maksu opinnoista.

apply-continuous = Voit hakea koko vuoden. Sen nimi on jatkuva haku. Haet yleensä netissä: opintopolku.fi
apply-joint = Haet moneen kouluun samaan aikaan. Sen nimi on yhteishaku. Ajat näet netissä: opintopolku.fi
apply-separate = Koululla on oma haku. Ajat näet netissä: opintopolku.fi tai koulun sivut
apply-employer_first = Etsi ensin työpaikka. Ota sitten yhteys kouluun. Kysy oppisopimuksesta: opit ammatin työssä.
apply-services = Kysy kunnan työllisyyspalveluista (ennen TE-toimisto).
apply-workshop = Kysy työpajasta tai työllisyyspalveluista. Ohjaaja auttaa sinua.
apply-provider = Ota yhteys kouluun.
apply-authority = Hae lupaa viranomaiselta. Viranomaisen sivuilla lukee, mitä papereita tarvitset.
cost-free = ilmainen
cost-fee = tästä pitää maksaa
cost-varies = hinta vaihtelee, kysy koulusta
income-study_grant = opintotuki (rahaa Kelasta)
income-unemployment_benefit = työttömyysetuus (rahaa työttömälle)
income-travel_allowance = kulukorvaus (rahaa esimerkiksi matkoihin)
income-wage_subsidy = palkkatuki (työnantaja saa tukea palkkaasi)
income-integration_benefit = tuki alkuun Suomessa (kotoutuminen)
income-study_leave = opintovapaa (vapaata työstä)
mode-online = netissä
credits = { $count } osaamispistettä
card-provider = Kuka järjestää: { $name }
card-months = Kesto on yleensä { $length }
card-modes = Opiskelet näin: { $modes }
card-units = Tutkinnon osat eli osat opinnoista: { $units }. Osaamispisteet kertovat, kuinka iso osa on.
card-money = Hinta: { $cost }. Raha opintojen aikana on yleensä: { $income }
card-cost = Hinta: { $cost }
card-source = Tieto on täältä: { $source } (päivä { $date })

## Kun joku kysyy, miksi jotakin ei näytetty, ja mikä muuttaisi tulosta

unshown-listed = Ehdotin sinulle jo tätä. Se on numero { $number }.
unshown-behind = Tämä voi sopia sinulle. Muut sopivat vielä paremmin.
unshown-nearer = Tämä on kaukana sinusta. Siksi en näyttänyt sitä. Samanlainen on lähempänä: { $other }.
unshown-employer = Kerroit, että olet työnantaja. Tämä on ihmiselle, joka haluaa itse oppia. Siksi en näyttänyt sitä.
unshown-field = Etsin sinulle nyt tätä: { $told }. Tämä on toinen ala: { $own }. Kiinnostaako tämä sinua? Silloin voit vaihtaa alaa.
unshown-otherwise = Muuten se sopii sinulle.
unshown-lacks = Tämä ei sovi sinulle juuri nyt. Siksi en ehdottanut sitä. Syy on tässä:
unshown-end = En itse päätä mitään. Koulu, työnantaja tai viranomainen päättää. Voit kysyä myös ohjaajalta.
unshown-not-there = En tiedä tällaista täältä: { $places }. Tiedän tämän:
unshown-closest = En tunne tällaista nimeä. Tämä on melkein sama:
then-situation = Jos tilanteesi muuttuu tällaiseksi, tämä voi sopia sinulle.
then-all = Kun kaikki nämä muuttuvat, tämä voi sopia sinulle.
then-by = Tämä auttaa sinua: { $name }.
behind-nearer = Tämä on täällä: { $places }. Lähempänä sinua on esimerkiksi { $other }.
behind-here = Tällä ei ole omaa paikkaa. Lähellä sinua on esimerkiksi { $other }.
behind-anywhere = Tämä on kauempana sinusta. Sinun ei tarvitse matkustaa, jos valitset tämän: { $other }.
behind-interest = Etsin sinulle tätä: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-trade = Kerroit, minkä ammatin haluat. Juuri siihen ammattiin sopii esimerkiksi { $other }.
behind-mode = Haluat opiskella näin: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-support = Tarvitset tukea tässä: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-told = Vastasit näin: «{ $told }». Siihen sopii yleensä paremmin esimerkiksi { $other }.
behind-kind = Ehdotin jo melkein samanlaista: { $other }. Haluan näyttää sinulle erilaisia vaihtoehtoja.
behind-even = Tämä sopii sinulle yhtä hyvin tai vähän paremmin: { $other }.
whatif-mode-workplace = Voitko opiskella työpaikalla? Silloin myös tämä sopii: { $name }
whatif-mode-day = Voitko opiskella päivällä? Silloin myös tämä sopii: { $name }
whatif-mode-evening = Voitko opiskella illalla? Silloin myös tämä sopii: { $name }
whatif-mode-online = Voitko opiskella netissä? Silloin myös tämä sopii: { $name }
whatif-place = Voitko matkustaa viereiseen kuntaan ({ $place })? Silloin myös tämä sopii: { $name }
whatif-finnish = Kun osaat lisää suomea, myös tämä voi sopia: { $name }. Tämä taso riittää yleensä: { $level }

## Tallennetut ehdotukset ja vertailu

route-over = Tämä on loppunut. Tätä ei voi enää aloittaa.
card-ends = Tämä loppuu { $date }
saved-one = Tallensin tämän: { $name }
saved-for-now = En saa tallentaa vastauksiasi. Siksi muistan tämän listan vain yhden päivän.
saved-away = Poistin tämän listalta: { $name }
saved-full = Listalla on jo { $count } ehdotusta. Lista on täynnä. Avaa ensin ehdotus, jota et tarvitse. Paina sitten «Poista tallennetuista».
saved-none = Et ole vielä tallentanut mitään. Avaa ehdotus ja paina «☆ Tallenna tämä».
saved-start = Olet tallentanut nämä:
save-which = Mitä haluat tallentaa? Avaa se ensin.
watch-on = Hyvä! Katson näitä ehdotuksia noin kerran viikossa. Kirjoitan sinulle vain, jos jokin muuttuu. Voin lopettaa, milloin haluat.
watch-off = En enää kirjoita sinulle muutoksista.
watch-needs-consent = Tarvitsen ensin luvan tallentaa vastauksesi. Ilman lupaa unohdan listan yhdessä päivässä. Silloin en voi kirjoittaa sinulle myöhemmin. Haluatko antaa luvan? Paina nappia alla. Paina sitten uudestaan «Kerro minulle muutoksista».
watch-young = Olet alle 18-vuotias. Siksi en tallenna keskustelua. En voi kirjoittaa sinulle muutoksista.
compare-alone = Tarvitsen kaksi ehdotusta. Avaa tai tallenna ensin toinenkin.
compare-which = Mitä kahta ehdotusta haluat verrata? Valitse ensin yksi.
compare-with = Valitsit tämän: { $name }. Mihin haluat verrata sitä?
compare-same = Nämä asiat ovat samat:
compare-no-difference = En löytänyt eroja.
compare-end = Kumpi on sinulle parempi? Myös ohjaaja voi auttaa sinua valitsemaan.
trait-fit = Sopiiko sinulle
trait-speaks = Hyvää sinulle
trait-months = Kesto yleensä
trait-places = Paikka
trait-modes = Opiskelu
trait-cost = Hinta
trait-income = Raha opintojen aikana
trait-apply = Näin haet
trait-applying = Milloin voi hakea
trait-gives = Mitä saat
not-known = en tiedä
fit-yes = luultavasti kyllä
fit-lacks = ei ehkä vielä: { $what }
applying-coming = Voit hakea tästä päivästä alkaen: { $date }
applying-open = Voit hakea nyt. Viimeinen päivä on { $date }
applying-closing =
    { $count ->
        [0] Voit hakea vielä tänään. Tänään on viimeinen päivä.
        [1] Voit hakea vielä tänään ja huomenna.
       *[other] Voit hakea vielä { $count } päivää. Viimeinen päivä on { $date }
    }
applying-past = Nyt ei voi enää hakea.
applying-unknown = En tiedä nyt, milloin voi hakea.
news-start = Olet tallentanut ehdotuksia. Niissä on muuttunut jotain:
news-hello = Hei! Olet tallentanut ehdotuksia. Lupasin kertoa sinulle muutoksista. Nyt on muuttunut tämä:
changed-over = Tämä on loppunut. Tätä ei voi enää aloittaa.
changed-back = Tämän voi taas aloittaa.
changed-name = Uusi nimi on { $name }
changed = { $what }. Nyt: { $now }. Ennen: { $before }.
changed-apply = Haet nyt eri tavalla kuin ennen. { $how }
changed-confirmed = Tieto on nyt varma.
changed-unconfirmed = Tieto ei ole nyt varma. Kysy koululta tai ohjaajalta.

## Neuvonta

dropin-next = Seuraava neuvonta: { $name }, { $day } { $time }, { $place }. Sinun ei tarvitse varata aikaa.
dropin-nearest = Lähellä sinua ei ole neuvontaa joka viikko. Tämä neuvonta on lähin: { $name }, { $day } { $time }, { $place }. Sinun ei tarvitse varata aikaa.
dropin-unconfirmed = Aika ja paikka eivät ole vielä varmoja. Kysy ne ohjaajalta, ennen kuin lähdet.
dropin-none = Lähellä sinua ({ $region }) ei ole neuvontaa joka viikko. Ohjaaja auttaa sinua silti. Paina «Puhu ihmiselle».
dropin-none-coming = En tiedä, milloin neuvontaa on taas. Ohjaaja auttaa sinua. Paina «Puhu ihmiselle».
dropin-human-instead = Voin kertoa asiasi ohjaajalle. Hän ottaa sinuun yhteyttä.
dropin-go-on = Haluatko, että etsin sinulle koulutuksia?
dropin-hosts = Siellä on yleensä: { $hosts }
dropin-there = Siellä on silloin: { $hosts }
dropin-no-booking = Sinun ei tarvitse varata aikaa. Sinun ei tarvitse osata mitään valmiiksi.
dropin-on = { $name }: { $day } { $time }, { $place }.
dropin-moved = Päivä on muuttunut. Ennen päivä oli { $day }.
dropin-cancelled = Neuvontaa ei ole { $day }. { $name } on silloin peruttu.
dropin-events = Muuta, mihin voit tulla:
dropin-languages = Siellä puhutaan näitä kieliä: { $languages }
dropin-access = Näin pääset sisään: { $what }
dropin-online = Voit olla mukana myös netissä. { $how }
dropin-phone = Voit olla mukana myös puhelimella. { $how }

# Aion tulla
button-come-day = Tulen { $day }
button-notcome = En voi tulla
button-brief = Kerro ohjaajalle asiani
button-brief-yes = Kerro ohjaajille
button-brief-no = Älä kerro
come-yes = Hienoa, tervetuloa! { $name } on { $day } { $time }. Paikka on { $place }.
come-remind = Muistutan sinua { $day } kello { $clock }. Kerron sinulle heti, jos aika muuttuu. Jos et voi tulla, paina «En voi tulla».
come-changes = Kerron sinulle heti, jos aika muuttuu. Jos et voi tulla, paina «En voi tulla».
come-unreminded = En muistuta sinua. Kerron sinulle silti, jos aika muuttuu.
come-seen = Ohjaajat näkevät, kuinka moni on tulossa. He näkevät myös, mikä ihmisiä kiinnostaa ja mitä kieltä he puhuvat. He eivät näe nimeäsi.
come-needs-consent = Lähetän sinulle tiedoston. Siinä on neuvonnan aika. Voit laittaa ajan kalenteriisi. En voi muistuttaa sinua, koska minulla ei ole lupaa tallentaa. En voi myöskään kertoa, jos neuvontaa ei ole. Haluatko antaa luvan? Paina nappia alla.
come-young = Lähetän sinulle tiedoston. Siinä on neuvonnan aika. Voit laittaa ajan kalenteriisi. Olet alle 18-vuotias. Siksi en tallenna keskustelua. En voi muistuttaa sinua.
come-noted = Muistan nyt, että aiot tulla. { $name } on { $day } { $time }.
come-again = Hienoa! Tervetuloa { $day } { $time }.
come-past = Tämä neuvonta on jo ohi.
come-off = Tätä neuvontaa ei ole.
come-next = Seuraava neuvonta on { $day } { $time }.
notcome = Selvä. Kiitos, että kerroit!
remind-off = Selvä, en muistuta sinua. Kerron silti, jos neuvonnan aika muuttuu.
remind-on = Selvä! Muistutan sinua ennen neuvontaa.
brief-what = Voin kertoa tämän ohjaajille, jotka ovat neuvonnassa { $day }
brief-who = Muut eivät näe tätä. Nimeäsi ei ole siinä. Voit muuttaa mielesi.
brief-yes = Kiitos! Ohjaajat voivat lukea asiasi ennen kuin tulet.
brief-no = Selvä, en kerro asiaasi ohjaajille.
reminder = Hei! Kerroit, että aiot tulla neuvontaan. { $name } on { $day } { $time }. Paikka on { $place }.
reminder-signed =
    { $count ->
        [one] Olen siellä ja odotan sinua. Tervetuloa!
       *[other] Olemme siellä ja odotamme sinua. Tervetuloa!
    }
    – { $who }
reminder-unsigned =
    Tervetuloa!
    – { $who }
ask-hello = Hei! { $name } oli { $day } { $time }. Kiva, että tulit!
ask-came = Hei! { $name } oli { $day } { $time }. Tulitko sinne?
button-came-yes = Kyllä
button-came-no = En
button-helped-yes = Kyllä
button-helped-no = Ei
ask-helped = Auttoiko neuvonta sinua?
came-no = Ei haittaa. Voit tulla toisen kerran.
helped-no = Kiitos, että kerroit. Ohjaaja voi auttaa sinua lisää. Paina «Puhu ihmiselle».
told-cancelled = Hei! Huono uutinen: { $name } ei olekaan { $day }
told-moved = Hei! { $name } on toisena päivänä. Se ei ole { $was } Uusi aika on { $day } { $time }. Paikka on { $place }.
told-still = Voitko tulla silloin? Jos et voi, paina «En voi tulla».
told-held = Hei! { $name } on sittenkin { $day } { $time }. Paikka on { $place }.
kept-brief = Ohjaajat voivat lukea asiasi ennen neuvontaa.
attendance-withdrawn = kerroit, että et voi tulla
attendance-cancelled = neuvontaa ei ole

calendar-name = Neuvonta, johon voit tulla
calendar-cancelled = Peruttu: { $name }

## Juliste (`opastin poster`)

poster-headline = Haluatko opiskella tai vaihtaa työtä?
poster-lead = Olen Opastin. Autan sinua löytämään sopivan koulutuksen. Kirjoita minulle omilla sanoillasi.
poster-how = Avaa puhelimen kamera. Osoita kameralla tätä kuviota. Tarvitset Telegram-sovelluksen.
poster-machine = Olen kone. Voit pyytää mukaan ihmisen. Hän on ohjaaja.
poster-free = Apuni on ilmaista.
poster-nameless = En kysy nimeäsi enkä henkilötunnustasi.
poster-dropin = Voit myös tulla käymään
poster-nearest = Tämä neuvonta on lähin
poster-no-dropin = Lähellä ei ole nyt neuvontaa, johon voi tulla käymään.
poster-no-dates = En tiedä vielä, milloin neuvontaa on taas.
poster-human = Ohjaaja auttaa sinua. Kirjoita minulle «ihminen». Kerron asiasi ohjaajalle.
poster-printed = Tulostettu { $date }. Kysy minulta, mitkä ovat uudet ajat.

## Nuoret, työnantajat, kiinnostukset

school =
    Kiva, että mietit tätä. Olet alle 18. Sinua auttaa parhaiten oman koulusi opo eli opinto-ohjaaja. Opo auttaa myös, jos haluat vaihtaa alaa.

    Jos sinulla ei ole nyt koulua, kotikuntasi auttaa. Sinulla on oppivelvollisuus: opiskelet, kunnes täytät 18 tai saat tutkinnon.

    En tallenna sinusta mitään.
employer-start = Kiitos! Näin voit saada työntekijöitä tai uusia taitoja:
employer-tailored = Oma koulutus: koulu tai työllisyyspalvelut voivat yleensä suunnitella koulutuksen yrityksellesi. Koordinaattori selvittää asian kanssasi.
employer-end = Sinua auttaa koordinaattori ({ $region }). Hän tuntee koulut ja hoitaa asioita niiden kanssa. Lähetänkö hänelle viestin?
inventory-start = Ei haittaa, jos et vielä tiedä. Näytän lauseita. Yleensä lauseita on kuusi tai seitsemän. Kerro, sopiiko lause sinuun. Oikeita tai vääriä vastauksia ei ole. Voit myös kirjoittaa itse: mitä teet työssä, kotona tai vapaa-ajalla?
strength = Kiitos, muistan tämän: «{ $words }». Siihen sopii: { $fields }. Nyt lauseet jatkuvat.

## Ohjaajalle

button-interview = Kerro valmentajalle itsestäsi
interview-start = Kysyn { $count } asiaa. Valmentaja lukee vastauksesi. Voit kirjoittaa itse, valita napista tai ohittaa. Valmentaja miettii kanssasi, sopiiko valmennus sinulle. Terveydestä ei tarvitse kertoa. Näet viestin, ennen kuin se lähtee.
interview-why = Vastaus auttaa valmentajaa. Hän tietää, mistä te voitte puhua ensin. Vääriä vastauksia ei ole. Voit ohittaa kysymyksen.
interview-stopped = Selvä. En kysy enempää. En lähettänyt mitään.
interview-answers = vastaukset valmentajalle
button-period = Jaksoni
period-none = Sinulla ei ole nyt VALO-jaksoa. VALO-valmennuksessa opit työssä. Voit saada tutkinnon osia. Valmentaja miettii kanssasi, sopiiko valmennus sinulle.
period-units = Harjoittelet näitä tutkinnon osia:
period-no-units = Valitset tutkinnon osat yhdessä valmentajan kanssa.
period-how = Paina tutkinnon osan nappia. Merkitse, mitä osaat jo.
period-unit = • { $name }: merkitsit { $ticked }/{ $all }. Valmentaja vahvisti { $confirmed }/{ $all }.
period-skills = Paina kohtaa, kun osaat sen. Valmentaja katsoo sen kanssasi. Sitten hän vahvistaa sen.
period-no-skills = Valmentaja kirjoittaa tähän, mitä sinun pitää osata.
period-unconfirmed = Tätä listaa ei ole vielä tarkistettu. Kysy valmentajalta.
period-accepted = Tervetuloa jaksolle! Valmentajasi on { $who }. Kirjoita /valo, niin näet jaksosi.
period-show-set = Päivä on sovittu. Näytät osaamisesi: { $name }, { $day }. Muistutan sinua ennen sitä.
period-show-soon = Muistutus: näytät osaamisesi { $day }. Tutkinnon osa on { $name }. Katso listasta, mitä olet harjoitellut. Voit kysyä valmentajalta.
period-unit-passed = Onneksi olkoon! Tutkinnon osa on valmis: { $name }.
period-phase-begins = Uusi vaihe alkaa: { $name }. { $what } Vaihe kestää { $last } asti.
period-ending = Jaksosi loppuu { $last }. Puhu valmentajan kanssa. Mitä haluat tehdä sen jälkeen? Haluatko opiskella tai mennä töihin?
period-over = Jaksosi on nyt loppunut. Kiitos työstäsi! Voit kirjoittaa minulle milloin vain.
period-after =
    { $months ->
        [1] VALO-jaksosi loppui kuukausi sitten. Miten sinulla menee? Voit kysyä minulta opinnoista tai töistä. Voit myös puhua ihmisen kanssa.
       *[other] VALO-jaksosi loppui { $months } kuukautta sitten. Miten sinulla menee? Voit kysyä minulta opinnoista tai töistä. Voit myös puhua ihmisen kanssa.
    }
handoff-start = Katso ensin viesti rauhassa. Viestin saa: { $role }, { $region }. Voit jättää asioita pois. Viestissä lukee:
handoff-empty = (Ei tietoja sinusta. Ohjaaja näkee vain, että haluat jutella.)
handoff-how = En lähetä nimeäsi. Vastaus tulee tähän keskusteluun. Haluatko sanoa jotain? Kirjoita se, niin lisään sen viestiin.
handoff-how-employer = En lähetä nimeäsi. Vastaus tulee tähän keskusteluun. Kirjoita vielä: mitä työntekijän pitää osata? Lisään sen viestiin.
handoff-promise = Jos lähetät nyt, saat vastauksen viimeistään { $when }.
handoff-message = • Oma viestisi: { $message }
handoff-sent = Lähetin viestin ({ $region }). Saat vastauksen tähän keskusteluun. Se tulee viimeistään { $when }.
handoff-not-now = Hyvä. En lähettänyt mitään. Voit pyytää ihmistä milloin vain.
handoff-go-on = Voimme jatkaa, kun odotat vastausta.
handoff-place = Kerro vielä, missä kunnassa asut. Sitten viesti menee oikealle ohjaajalle.
handoff-claimed = Ohjaaja on nyt lukenut viestisi (numero { $number }). Sinulle vastaa { $who }. Vastaus tulee tähän keskusteluun.
handoff-passed-on = Toinen ohjaaja hoitaa nyt asiaasi (numero { $number }). Saat vastauksen viimeistään { $when }.
handoff-handed-over = Asiasi { $number } siirtyi toiselle ihmiselle. Hän osaa auttaa sinua paremmin. Hän on { $role } ({ $region }). Saat vastauksen tähän viimeistään { $when }.
role-coordinator = työelämäkoordinaattori eli ohjaaja työasioissa
role-business = yrityskoordinaattori eli yritysten neuvoja

## Missä asia on

status-waiting = odottaa ohjaajaa
status-claimed = ohjaaja hoitaa asiaa
status-contacted = ohjaaja on ottanut sinuun yhteyttä
status-booked = sinulla on aika ohjaajalle
status-closed = asia on hoidettu
status-withdrawn = asia ei jatku

# Kun ihminen on keskustelussa mukana
talk-begins =
    { $who } kirjoittaa nyt sinulle. Kirjoita hänelle tähän. Minä olen hiljaa.

    Haluatko taas jutella minun kanssani? Paina nappia tai kirjoita /lopeta.
talk-ended = { $who } lopetti keskustelun. Minä jatkan kanssasi. Haluatko taas ihmisen? Sano se minulle.
talk-ended-by-you = Keskustelu loppui. Minä jatkan kanssasi.
talk-timed-out = Keskustelussa on ollut kauan hiljaista. Siksi minä jatkan. Ohjaajalla on sinun viestisi. Hän voi vielä vastata sinulle.
talk-cut = { $who } ei voi enää vastata sinulle täällä. Hän ei ehkä saanut viimeisiä viestejäsi.
talk-alarm-person = Viestisi meni myös ohjaajalle. Hän ei ehkä näe sitä heti. Älä odota häntä. Soita nyt.
talk-silent = Sinä juttelet nyt ihmisen kanssa. Haluatko jutella minun kanssani? Kirjoita /lopeta.
talk-only-text = Tähän voit lähettää vain tekstiä. Kirjoita asiasi.
button-talk-end = Jatka Opastimen kanssa
button-dropin = Milloin on neuvonta?
turn-failed = Anteeksi, minä tein virheen. Kirjoita asia uudella tavalla. Voit myös pyytää ihmistä auttamaan.
late =
    Lupasin sinulle vastauksen (numero { $number }). Vastaus on myöhässä. Anteeksi! Saat vastauksen viimeistään { $when }.

    Etkö halua odottaa? Tule neuvontaan. Sinun ei tarvitse varata aikaa.
late-for-good =
    Kukaan ei ole vielä vastannut sinulle (numero { $number }). Anteeksi! En tiedä, milloin saat vastauksen. Siksi en lupaa aikaa. Ohjaajat tietävät, että odotat ({ $region }).

    Tule neuvontaan. Siellä tapaat ihmisen nopeimmin. Sinun ei tarvitse varata aikaa.

## Suunnitelma

button-plan = Tee suunnitelma
button-plan-show = Minun suunnitelma
button-plan-route = Tee suunnitelma tästä
button-plan-steps = Askeleet
button-plan-add = Lisää askel
button-plan-goal = Vaihda tavoite
button-plan-meeting = Vaihda tapaaminen
button-plan-paper = Lataa PDF
button-plan-share = Näytä ohjaajalle
button-plan-unshare = Älä näytä ohjaajalle
button-plan-share-yes = Kyllä, näytä
button-plan-versions = Vanhat versiot
button-plan-away = Poista suunnitelma
button-plan-away-yes = Kyllä, poista
button-plan-accept = Sopii minulle
button-plan-decline = Ei sovi
button-plan-done = Valmis
button-plan-open = Ei ole valmis
button-plan-later = Viikko myöhemmin
button-plan-drop = Jätä pois
button-plan-asks-off = Älä kysy tästä
button-plan-asks-on = Saat kysyä minulta
command-plan = Minun suunnitelma
plan-title = Minun suunnitelma
plan-goal = Tavoite
plan-start = Minun tilanne nyt
plan-path = Reitti
plan-steps = Askeleet
plan-meeting = Seuraava tapaaminen
plan-sources = Mistä tiedot ovat
plan-no-goal = Tavoite puuttuu vielä.
plan-done = valmis
plan-by-me = sinä teet
plan-by-person = henkilö itse
plan-by-counsellor = ohjaaja tekee
plan-by-both = sinä ja ohjaaja teette yhdessä
plan-about = ehkä { $month }
plan-by-day = viimeistään { $date }
plan-on-day = { $date }
plan-benefit = Saatko työttömyysrahaa? Kysy työllisyyspalveluista ennen opintoja: muuttuuko raha?
plan-visit = Käy neuvonnassa: { $name }
plan-step-apply = Hae tähän opiskelemaan: { $name }
plan-step-then = Tee tämä sen jälkeen: { $name }
plan-begin = { $name }: { $what }.
plan-begin-with = { $name }: { $what }. Ota yhteys: { $who }.
plan-meeting-on = { $name } { $day }, { $place }
plan-source = { $name }: { $source } (katsoin { $date })
plan-checked = { $name }: katsoin tiedot { $date }
plan-version = Versio { $number }, { $date }.
plan-agreed = Sovitte yhdessä: { $who }, { $date }.
plan-first = Teen sinulle suunnitelman. Etsimme ensin sinulle hyvän reitin.
plan-nothing = En löydä vielä reittiä suunnitelmaan. Ohjaaja voi auttaa sinua.
plan-which = Mistä reitistä teen suunnitelman?
plan-made = Tein sinulle suunnitelman. Voit muuttaa sitä.
plan-made-anew = Tein uuden suunnitelman. Vanha suunnitelma on muistissa, jos annoit siihen luvan.
plan-for-now = En tallenna suunnitelmaa, koska sinä et antanut lupaa. Lataa PDF itsellesi.
plan-paper = Tässä on sinun suunnitelma. Voit tallentaa sen. Voit myös näyttää sen ohjaajalle.
plan-add = Kirjoita, mitä aiot tehdä. Voit kirjoittaa myös päivän. Esimerkki: soitan kouluun 15.12.
plan-goal-ask = Kirjoita, mikä on sinun tavoite.
plan-meeting-ask = Kirjoita, milloin ja missä seuraava tapaaminen on.
plan-changed = Muutin suunnitelmaa.
plan-full = Suunnitelmassa on jo { $count } askelta. Jätä jokin askel pois. Sitten voit lisätä uuden.
plan-added = Lisäsin askeleen: { $name }
plan-step-gone = Tätä askelta ei enää ole.
plan-noted-done = Hienoa! Tämä on nyt valmis: { $name }
plan-noted-open = Tämä ei ole vielä valmis: { $name }
plan-noted-later = Siirsin tätä viikon eteenpäin: { $name }
plan-noted-drop = Jätin tämän pois: { $name }
plan-all-done = Kaikki askeleet ovat valmiit. Hyvää työtä!
plan-steps-which = Valitse askel. Sitten voit muuttaa sitä.
plan-no-steps = Suunnitelmassa ei ole askelia.
plan-away-sure = Poistanko suunnitelman? Poistan silloin myös vanhat versiot.
plan-away = Poistin suunnitelman.
plan-asks-on = Hyvä. Kysyn sinulta, kun askeleen päivä tulee.
plan-asks-off = Hyvä. En kysy enää suunnitelmasta. Se on silti muistissa.
plan-share-consent = Ohjaaja voi nähdä suunnitelman vain, jos saan tallentaa sen. Saanko tallentaa sinun vastaukset?
plan-share-first = Lähetämme ensin viestin ohjaajalle. Sitten voit näyttää hänelle suunnitelman.
plan-share-sure = Näytänkö suunnitelman sinun ohjaajalle (asia { $number })? Hän näkee siitä kaiken. Hän voi ehdottaa muutoksia. Sinä päätät niistä.
plan-shared = Ohjaaja näkee nyt sinun suunnitelman. Voit muuttaa tämän milloin vain.
plan-share-end = Suunnitelma on sinun. Voit muuttaa sitä.
plan-share-closed = Sinun asia on jo valmis. Lähetä ohjaajalle uusi viesti. Sitten voit näyttää suunnitelman.
plan-unshared = Ohjaaja ei enää näe sinun suunnitelmaa.
plan-proposed = { $who } ehdottaa muutoksia sinun suunnitelmaan:
plan-proposed-add = Uusi askel: { $what } ({ $who })
plan-proposed-goal = Uusi tavoite: { $what }
plan-proposed-meeting = Seuraava tapaaminen: { $what }
plan-proposed-drop = Pois: { $name }
plan-proposed-move = Uusi päivä { $date }: { $name }
plan-proposed-done = Valmis: { $name }
plan-proposed-end = Sopiiko tämä sinulle? Voit myös kirjoittaa ohjaajalle.
plan-accepted = Hyvä! Sinun suunnitelma on nyt tämä:
plan-declined = Hyvä. Suunnitelma ei muutu. Kerron ohjaajalle.
plan-nothing-proposed = Tätä ehdotusta ei enää ole. Sinun suunnitelma on nyt tämä:
plan-asked-for = { $who } haluaa tehdä suunnitelman sinun kanssa. Suunnitelmassa on sinun tavoite ja seuraavat askeleet. Ohjaaja näkee sen vain, jos annat luvan.
plan-agreed-told = { $who } luki sinun suunnitelman. Se sopii hänelle.
plan-versions = Suunnitelman versiot:
plan-versions-none = Vanhoja versioita ei ole muistissa.
plan-version-line = • Versio { $number }, { $date }: { $who }
plan-version-now = Uusin versio on { $number }.
plan-version-you = sinä
plan-ask =
    { $count ->
        [1] Hei! Tämän askeleen päivä on nyt:
       *[other] Hei! Näiden askelten päivä on nyt:
    }
plan-ask-end = Miten meni? Ei haittaa, jos et ole vielä ehtinyt.
plan-went =
    { $months ->
        [1] Hei! Teimme suunnitelman kuukausi sitten. Sinun tavoite oli: { $goal }. Mitä teet nyt?
       *[other] Hei! Teimme suunnitelman { $months } kuukautta sitten. Sinun tavoite oli: { $goal }. Mitä teet nyt?
    }
went-studying = Opiskelen
went-working = Olen töissä
went-job_search = Haen töitä
went-unemployed = Olen työtön
went-outside = Muuta: olen kotona tai eläkkeellä
went-skip = En halua sanoa
went-thanks = Kiitos. Olen täällä, jos haluat jatkaa.
went-well = Hienoa! Kiitos, että kerroit. Voit jatkaa tästä, jos haluat.
went-on = Kiitos, että kerroit. Saat yhä apua. Voit muuttaa suunnitelmaa, tulla neuvontaan tai puhua ohjaajan kanssa.
kept-plan =
    { $count ->
        [1] • Suunnitelma: { $goal } (versio { $number }, 1 askel)
       *[other] • Suunnitelma: { $goal } (versio { $number }, { $count } askelta)
    }
kept-plan-shared = • Ohjaaja näkee suunnitelman (asia { $number })
