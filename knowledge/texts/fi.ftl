# Opastimen sanat suomeksi. Yksi asia on yksi rivi: nimi = teksti. Jatkorivi alkaa välilyönneillä.
# Rivi, joka alkaa #-merkillä, on huomautus. { $nimi } on kohta, johon ohjelma panee arvon.

## Alku ja kieli

greeting =
    Hei! Olen Opastin. Olen kone, en ihminen. Autan sinua löytämään koulutuksen tai muun reitin eteenpäin. Voit kirjoittaa ihan omin sanoin, ja ihmisen saat mukaan milloin vain.

    Voin pitää vastauksesi muistissa, jos annat luvan. Silloin voit jatkaa myöhemmin siitä, mihin jäit. Nimeä tai henkilötunnusta en kysy, ja unohdan kaiken, kun pyydät. Autan yhtä lailla, vaikka en saisi tallentaa mitään.
greeting-short = Hei! Olen Opastin. Olen kone, en ihminen.
bridge-ru = Я немного понимаю по-русски. Пишу по-фински, по-шведски или по-английски: выберите язык внизу.
bridge-uk = Я трохи розумію українською. Пишу фінською, шведською або англійською: виберіть мову внизу.
bridge-et = Saan natuke eesti keelest aru. Kirjutan soome, rootsi või inglise keeles: vali keel altpoolt.
bridge-ar = أفهم العربية قليلًا. أكتب بالفنلندية أو السويدية أو الإنجليزية: اختر اللغة في الأسفل.
bridge-fa = کمی فارسی می‌فهمم. به فنلاندی، سوئدی یا انگلیسی می‌نویسم: زبان را در پایین انتخاب کنید.
bridge-so = Af-Soomaaliga wax yar baan ka fahmaa. Waxaan ku qoraa Finnish, Swedish ama English: hoos ka dooro luqadda.
consent-refused = Selvä, en tallenna mitään. Jatketaan silti.
language-changed = Jatketaan suomeksi.
language-which = Millä kielellä jatketaan?
understood =
    Ymmärsin näin:
    { $said }
    Jos jokin meni väärin, sano vain.
refused = Selvä, en ehdota tätä: { $fields }.
between = Sanoistasi tulee mieleen useampi ala: { $fields }.

## Kysymykset

ask-consent = Saanko tallentaa vastauksesi?
ask-goal = Mitä sinulla on mielessä?
ask-interest = Mikä ala tai työ kiinnostaa? Kerro omin sanoin tai valitse listasta. Voit valita monta.
ask-between = Mitä näistä tarkoitit? Voit valita monta.
ask-finnish = Miten hyvin osaat suomea?
ask-place = Missä päin asut? Valitse tai kirjoita paikkakunta.
ask-situation = Mikä on tilanteesi nyt?
ask-unemployed_for = Kuinka kauan olet ollut työttömänä?
ask-education = Mikä on viimeisin koulutus, jonka olet käynyt loppuun?
ask-age = Minkä ikäinen olet?
ask-mode = Miten haluaisit opiskella? Voit valita monta.
ask-support = Missä kaipaisit tukea? Voit valita monta tai ohittaa.
ask-dropin-place = Missä päin asut? Katson lähimmän neuvonnan.
ask-human-place = Missä päin asut? Niin viesti menee oikealle ohjaajalle.
ask-employer-field = Mille alalle tarvitset osaajia? Kerro omin sanoin tai valitse.
ask-employer-place = Missä työpaikka on?
ask-staff_count = Kuinka monta työntekijää tarvitset tai haluat kouluttaa?
ask-staff_when = Milloin osaajia tarvitaan?
left =
    { $count ->
        [1] Tämä on viimeinen kysymys ennen ehdotuksia.
       *[other] Enintään { $count } kysymystä jäljellä.
    }
left-named =
    { $count ->
        [1] Jos nimeät alan, tämä on viimeinen kysymys ennen ehdotuksia.
       *[other] Jos nimeät alan, enintään { $count } kysymystä jäljellä.
    }
left-refining =
    { $count ->
        [1] Tämä on viimeinen tarkentava kysymys.
       *[other] Enintään { $count } tarkentavaa kysymystä jäljellä.
    }

why-consent = Ilman lupaasi en tallenna mitään. Jos saan luvan, voit jatkaa myöhemmin siitä, mihin jäit.
why-goal = Vastauksesi ratkaisee, mitä kysyn seuraavaksi ja mitä sinun ei tarvitse kertoa.
why-interest = Alasta riippuu, mitä koulutuksia näytän.
why-finnish = Kielitaidosta riippuu, mikä koulutus sopii heti ja mikä vähän myöhemmin. Useimmat koulut toivovat noin tasoa B1.
why-place = Paikkakunnasta riippuu, mitkä koulutukset ja neuvonnat ovat lähelläsi ja kuka ohjaaja auttaa.
why-situation = Jotkin koulutukset ovat työttömille, jotkin työssä oleville. Tilanne vaikuttaa myös siihen, mistä saat rahaa opiskeluaikana.
why-unemployed_for = Pitkään työttömänä olleille on omia väyliä, joissa opitaan työtä tekemällä.
why-education = Pohjakoulutuksesta riippuu, mihin voi hakea suoraan ja mitä voidaan laskea hyväksi.
why-age = Iästä riippuvat jotkin palvelut ja tuet. Yläikärajaa opiskelulla ei ole.
why-mode = Samaa ammattia voi opiskella eri tavoin. Haluan näyttää ensin sellaisen, joka sopii arkeesi.
why-support = Tukea saa moneen asiaan. Vastaus auttaa löytämään oikean ohjaajan. Terveydestä en kysy.
why-staff_count = Määrästä riippuu, kannattaako oma ryhmä vai yksittäinen oppisopimus.
why-staff_when = Aikataulusta riippuu, mikä väylä on tarpeeksi nopea.
why-other = Kysyn vain sellaista, mikä voi muuttaa ehdotuksiani. Voit aina ohittaa kysymyksen.
why-statement = Vastauksesi auttaa näkemään, millainen työ voisi sopia sinulle. Mikään yksittäinen vastaus ei ratkaise.
why-decides = Vastauksesi ratkaisee, sopiiko sinulle esimerkiksi { $first }.
why-decides-two = Vastauksesi ratkaisee, sopiiko sinulle esimerkiksi { $first } tai { $second }.
why-orders = Vastauksesi ratkaisee, mitä näytän ensin. Se voi olla esimerkiksi jompikumpi näistä: { $first } tai { $second }.
why-helps = Vastauksestasi riippuu, kuka voi auttaa sinua.

## Mitä vastaukset ovat nimeltään

slot-consent = Lupa tallentaa
slot-goal = Toive
slot-interest = Ala
slot-finnish = Suomen kieli
slot-place = Paikka
slot-situation = Tilanne
slot-unemployed_for = Työttömänä
slot-education = Koulutus
slot-age = Ikä
slot-mode = Opiskelutapa
slot-support = Tuki
slot-staff_count = Työntekijöitä
slot-staff_when = Milloin

option-consent-yes = Kyllä, tallenna
option-consent-no = Ei, älä tallenna
option-goal-learn = Haluan opiskella
option-goal-change = Haluan vaihtaa alaa
option-goal-update = Uutta taitoa nykyiseen työhön
option-goal-finish = Jäi kesken, haluan loppuun
option-goal-unsure = En tiedä vielä
option-goal-dropin = Milloin on neuvontaa?
option-goal-human = Haluan puhua ihmisen kanssa
option-goal-employer = Olen työnantaja
option-finnish-native = Äidinkieli tai kuin äidinkieli
option-finnish-b2 = Sujuvasti (B2)
option-finnish-b1 = Pärjään arjessa ja töissä (B1)
option-finnish-a2 = Jonkin verran (A2)
option-finnish-a1 = Vähän (A1)
option-finnish-none = En yhtään
option-situation-unemployed = Työtön
option-situation-laid_off = Lomautettu
option-situation-employed = Töissä
option-situation-entrepreneur = Yrittäjä
option-situation-student = Opiskelija
option-situation-caring = Hoidan lasta tai omaista
option-situation-rehabilitation = Kuntoutuksessa
option-situation-retired = Eläkkeellä
option-situation-other = Jokin muu
option-unemployed_for-under_6 = Alle 6 kuukautta
option-unemployed_for-6_to_12 = 6–12 kuukautta
option-unemployed_for-over_12 = Yli vuoden
option-education-none = Peruskoulu puuttuu tai on kesken
option-education-basic = Peruskoulu
option-education-upper_secondary = Lukio
option-education-vocational = Ammattikoulu
option-education-further = Ammatti- tai erikoisammattitutkinto
option-education-higher = Korkeakoulu
option-education-foreign = Koulutus toisesta maasta
option-education-unknown = En ole varma
option-age-under_18 = Alle 18
option-age-18_24 = 18–24
option-age-25_29 = 25–29
option-age-30_59 = 30–59
option-age-60_plus = 60 tai yli
option-mode-workplace = Työpaikalla, tekemällä
option-mode-day = Päivisin
option-mode-evening = Iltaisin
option-mode-online = Verkossa
option-mode-any = Kaikki käy
option-support-reading = Lukeminen ja kirjoittaminen
option-support-language = Suomen kieli
option-support-digital = Tietokone ja puhelin
option-support-coping = Jaksaminen
option-support-money = Raha-asiat
option-support-childcare = Lastenhoito
option-support-nothing = En kaipaa tukea
option-staff_count-one = Yhtä
option-staff_count-two_to_five = 2–5
option-staff_count-over_five = Yli viittä
option-staff_when-now = Heti
option-staff_when-half_year = Puolen vuoden sisällä
option-staff_when-later = Myöhemmin
answer-skipped = ohitettu

## Napit

button-back = ‹ Takaisin
button-skip = Ohita
button-done = Valmis ›
button-other-field = Jokin muu ala
button-own-field = Valitsen alan itse
button-not-me = Tämä ei osu
button-show = Näytä jo jotain
button-enough = Riittää, kiitos
button-change = Muuta vastauksia
button-continue = Jatketaan
button-change-yes = Kyllä, muuta
button-change-no = Ei, pidä ennallaan
button-restart = Aloita alusta
button-results = Näytä reitit
button-save = ☆ Tallenna
button-unsave = Poista tallennetuista
button-unsave-one = Poista listalta: { $name }
button-saved = ★ Tallennetut ({ $count })
button-compare = Vertaa
button-compare-others = Vertaa muita
button-open = Avaa { $letter }
button-watch = Kerro, jos jokin muuttuu
button-unwatch = Älä kerro muutoksista
button-consent = Muuta lupaa tallentaa
button-more = Näytä lisää
button-first = Ensin: { $name }
button-later = Myöhemmin: { $name }
button-ways = Reitti askel kerrallaan
button-human = Puhu ihmiselle
button-coordinator = Viesti koordinaattorille
button-find-routes = Etsi koulutusta
button-older = Korjaa ikä
button-send = Lähetä viesti
button-leave-out = Jätä pois: { $slot }
button-put-back = Lisää: { $slot }
button-not-now = En lähetä nyt
button-share-location = 📍 Jaa sijaintini
button-share-phone = 📞 Anna puhelinnumero
phone-number = Puhelinnumero
button-forget-yes = Kyllä, unohda kaikki
button-forget-no = Ei, älä unohda
button-crisis-on = Ymmärsit väärin, jatketaan
button-violence-on = Ymmärsit väärin, jatketaan
button-soft-on = Jatketaan
inventory-yes = Kyllä
inventory-maybe = Ehkä
inventory-no = En

## Kun ei ymmärrä, ja muu ohjailu

miss-1 = Nyt en ihan ymmärtänyt. Ei se mitään: kerro vaikka toisin sanoin tai valitse alta.
miss-2 = En vieläkään saanut kiinni. Helpointa on painaa jotakin nappia alta.
miss-3 = Olen vain kone, enkä nyt ymmärrä. Ihminen ymmärtää paremmin: voin pyytää ohjaajaa mukaan. Voit myös painaa jotakin nappia tai ohittaa.
edited-read = Luin muokkauksesi.
unreadable-voice = En osaa kuunnella ääniviestejä. Kirjoita sama omin sanoin, lyhyestikin käy. Jos kirjoittaminen on hankalaa, paina nappia tai kirjoita vain «ihminen».
unreadable-photo = En osaa katsoa kuvia. Kerro omin sanoin, mitä halusit näyttää.
unreadable-video = En osaa katsoa videoita. Kerro omin sanoin, mitä halusit sanoa.
unreadable-sticker = Tarroja en osaa tulkita. Kerro sanoin, mitä sinulla on mielessä, tai paina nappia.
unreadable-document = En osaa lukea tiedostoja, enkä tallentanut tuota. Todistuksia tai hakemuksia minulle ei tarvitse lähettää: kerro vain omin sanoin.
unreadable-forwarded = Tuo oli jonkun muun viesti, joten en lukenut sitä. Kerro omin sanoin, mitä itse haluat.
unreadable-other = Tuollaista viestiä en osaa lukea. Kirjoita omin sanoin tai paina nappia.
menu = Mitä tehdään seuraavaksi?
help =
    Voit kirjoittaa omin sanoin, mitä haluat. Näin pääset eteenpäin milloin vain:
    • «takaisin»: edellinen kysymys
    • «ohita»: seuraava kysymys
    • «näytä»: mitä jo löytyi
    • «muuta»: korjaa vastauksia
    • «ihminen»: ohjaaja mukaan
    • «alusta»: aloitetaan uudestaan
    • «lopeta»: tauko
    • «tallennetut»: reitit, jotka tallensit
    • «tietoni»: mitä sinusta on tallessa
    • «unohda minut»: poistan kaiken
thanks = Ole hyvä! Olen täällä, jos tulee jotain mieleen.
thanks-go-on = Ole hyvä!
hello-again = Hei taas! Jatketaan siitä, mihin jäätiin.
link-place = Linkin mukaan paikkakuntasi on { $place }. Jos asut muualla, sano vain.
old-button = Tuo nappi on jo vanha, mutta ei hätää. Jatketaan tästä.
route-gone = Tuota reittiä ei enää ole.
back-at-start = Ollaan jo alussa.
knowledge-changed = Tietoni ovat muuttuneet, joten unohdin nämä vastauksesi: { $slots }. Kysyn ne tarvittaessa uudelleen.
enough = Selvä! Ehdotukset ovat yllä. Palaa milloin vain.
restarted = Aloitetaan alusta.
stopped = Pidetään tauko. Tule takaisin milloin vain, tai kirjoita «unohda minut», jos haluat, että poistan kaiken.
change-which = Tämän olet kertonut. Mitä muutetaan?
change-nothing = Et ole vielä kertonut mitään, mitä voisi muuttaa.
edit-confirm = Jos vastaus «{ $slot }» on nyt «{ $value }», en enää tarvitse näitä ja unohdan ne: { $drops }. Muutetaanko?
forget-sure = Poistan kaiken, mitä olet kertonut, myös ohjaajalle lähetetyn. Sitä ei saa takaisin. Poistetaanko?
forget-kept = Hyvä, mitään ei poistettu.
forgotten = Poistin kaiken, mitä sinusta oli tallessa. Olet tervetullut takaisin milloin vain.
kept-start = Tämä sinusta on tallessa:
kept-nothing = Sinusta ei ole tallessa mitään.
kept-lead = Ohjaajalle lähetetty asia numero { $number }: { $status }
kept-saved = • Tallennettu reitti: { $name }
kept-watching = • Kirjoitan sinulle, jos tallennettuihin reitteihin tulee muutoksia
location-near = Sinua lähin kunta on { $place }.
location-far = Sijaintisi on kaukana niistä kunnista, jotka tunnen. Kirjoita, missä kunnassa asut.
share-location = Paina «📍 Jaa sijaintini» näppäimistön kohdalla, niin katson, mikä kunta on lähinnä. Vain kunta jää muistiin, ei sijaintisi. Tämä on vapaaehtoista: voit yhtä hyvin kirjoittaa paikkakunnan.
share-location-here = Täällä en saa sijaintiasi. Kirjoita paikkakunta tai valitse se listasta.
share-phone = Paina «📞 Anna puhelinnumero» näppäimistön kohdalla, niin liitän numerosi viestiin. Sen näkee vain ohjaaja, joka vastaa sinulle. Tämä on vapaaehtoista: vastauksen saat myös tähän keskusteluun.
share-phone-here = En saanut numeroa. Jos haluat, kirjoita se tähän, niin liitän sen viestiin.
contact-added = Kiitos! Lisäsin viestiin numerosi { $phone }.
contact-not-kept = Kiitos, mutta en tarvitse numeroasi nyt, enkä tallentanut sitä.
answer-unconfirmed = (Tarkistettu { $date }, mutta ohjaaja ei ole vielä vahvistanut tätä.)
## Komennot valikossa

command-start = Aloita, tai jatka siitä, mihin jäit
command-help = Ohje: mitä voit kirjoittaa
command-change = Muuta vastauksiasi
command-human = Pyydä ihminen avuksi
command-dropin = Milloin on neuvontaa ilman ajanvarausta
command-saved = Katso tallennettuja reittejä
command-language = Vaihda kieltä
command-mydata = Katso, mitä sinusta on tallessa
command-forget = Poista kaikki, mitä olet kertonut
command-stop = Pidä tauko

## Turva

id-code = Viestissä oli henkilötunnus. En tarvitse sitä, enkä tallentanut sitä. Älä lähetä henkilötunnusta minulle; voit myös poistaa viestisi.
soft = Kuulostaa raskaalta. Jos et oikein jaksa, voit puhua siitä ihmisen kanssa jo tänään:
halt-crisis =
    Kuulostaa siltä, että sinulla on todella vaikeaa. Hyvä, että sanoit sen. Olen kone, enkä pysty auttamaan tässä. Ihminen voi auttaa: ota yhteyttä johonkuhun nyt heti.
halt-violence =
    Kuulostaa siltä, että joku satuttaa tai pelottaa sinua. Se ei ole sinun syytäsi. Olen kone, enkä pysty auttamaan tässä, mutta ihminen pystyy.
halt-soft = Kuulostaa raskaalta.
halt-again = Olet tärkeä. Soita nyt, siellä vastaa ihminen.
halt-end = En kysele nyt mitään, enkä tallentanut viestiäsi. Halutessasi myös ohjaaja voi ottaa sinuun yhteyttä.

## Reitit

result-start = Nämä voisivat sopia sinulle. Mitä enemmän kerrot, sitä tarkemmin osaan ehdottaa.
result-far = Lähelläsi en tiedä sopivaa, mutta muualla on:
result-inventory = Vaikuttaa siltä, että pidät { $likes }. Siitä on iloa esimerkiksi näillä aloilla: { $fields }.
result-inventory-many = Vaikuttaa siltä, että pidät monenlaisesta. Monenlaista pääset tekemään esimerkiksi näillä aloilla: { $fields }.
result-own = Otin mukaan myös sen, mitä kerroit itsestäsi: { $fields }.
result-own-only = Lauseista ei vielä näkynyt, mikä sinua vetää eniten. Aloitan siksi siitä, mitä kerroit itsestäsi: { $fields }.
result-open = Lauseista ei vielä näkynyt, mikä sinua vetää eniten. Se on ihan tavallista, eikä sitä tarvitse tietää nyt. Ohjaaja miettii sitä mielellään kanssasi: pyydä ihminen avuksi tai käy neuvonnassa.
result-hint = Tämä on vain vihje. Jos se ei osu, paina «Tämä ei osu» tai kerro omin sanoin, mikä vetää enemmän tai mitä et halua.
# Jatkaa lausetta «Vaikuttaa siltä, että pidät …»
like-r = käsillä tekemisestä
like-i = asioiden tutkimisesta
like-a = luovasta tekemisestä
like-s = muiden auttamisesta
like-e = muiden innostamisesta
like-c = järjestyksestä
like-and = { $first } ja { $last }
result-same = Kiitos! Vastauksesi ei muuttanut ehdotuksia: ne ovat yhä samat.
ways-needed = Aivan suoraan tähän ei vielä pääse, mutta askel kerrallaan kyllä:
ways-stages = Voit edetä pienin askelin: ensin osa tutkinnosta, sitten töihin tai koko tutkintoon.
ways-finish = Näin saat opinnot valmiiksi:
ways-direct = Näin pääset perille:
ways-wait = Askelten välissä voi joutua odottamaan, joten varaa vähän lisää aikaa.
ways-human = Ensimmäistä askelta ei tarvitse ottaa yksin: ohjaaja auttaa.
ways-none = Tähän tavoitteeseen en osaa vielä näyttää reittiä. Se ei tarkoita, ettei sellaista ole. Kerro ohjaajalle, mihin haluat: hän etsii tien kanssasi.
ways-unconfirmed = Kaikkia näitä tietoja ei ole vielä vahvistettu. Varmista ne ohjaajalta, ennen kuin päätät.
way-school = Koulussa
way-work = Työtä tehden
way-recognition = Jos sinulla on jo alan ammatti toisesta maasta
way-total = Yhteensä noin { $length }.
way-total-least = Yhteensä vähintään { $length }.
way-other = { $way }: { $steps }. Noin { $length }.
way-other-least = { $way }: { $steps }. Vähintään { $length }.
gives-finnish = suomi noin tasolle { $level }
length-months = { $low }–{ $high } kuukautta
length-months-same =
    { $count ->
        [1] 1 kuukausi
       *[other] { $count } kuukautta
    }
length-years = { $low }–{ $high } vuotta
length-years-same =
    { $years ->
        [1] 1 vuosi
       *[other] { $years } vuotta
    }
week = Tällä viikolla: { $what }.
week-with = Tällä viikolla: { $what }. Ota yhteys: { $who }.
week-finish = pyydä vanhasta koulustasi opintosuoritusote. Sen jälkeen { $what }
week-continuous = soita kouluun tai lähetä viesti ja kysy, milloin voisit aloittaa
week-joint = katso Opintopolusta, milloin seuraava yhteishaku on, ja merkitse päivä kalenteriin
week-separate = katso hakuaika Opintopolusta tai koulun sivuilta ja merkitse päivä kalenteriin
week-employer_first = mieti yksi työpaikka, jossa haluaisit oppia, ja kysy sieltä oppisopimusta. Koulun oppisopimuspalvelu auttaa
week-services = soita työllisyyspalveluihin ja kysy tästä koulutuksesta
week-workshop = soita tai käy paikan päällä ja kysy, voisitko tulla tutustumaan
week-enrol = katso, milloin seuraava kurssi alkaa, ja ilmoittaudu
week-provider = soita kouluun ja kysy, miten ja milloin voisit aloittaa
week-authority = katso viranomaisen sivuilta, mitä papereita tarvitset, ja ala kerätä niitä
result-end = Minä en päätä mitään: koulu, työnantaja tai viranomainen päättää aina itse. Paina reittiä, niin kerron lisää, tai pyydä ihminen avuksi.
no-routes = En löytänyt nyt reittiä, joka sopisi suoraan. Se ei tarkoita, ettei sellaista ole: ohjaaja tietää enemmän.
misses-start = Melkein sopivat:
more-start = Nämäkin voisivat sopia:
more-none = Muita sopivia en löytänyt. Ohjaaja voi tietää lisää.
refine = Voin vielä tarkentaa, jos jaksat vastata.
note-finish = Aiemmat opintosi eivät mene hukkaan. Koulu laskee hyväksesi sen, mitä jo osaat, ja opiskelet vain loput. Siitä tehdään oma suunnitelma (HOKS).
note-foreign = Ulkomailla opiskeltu ja opittu lasketaan usein hyväksi: pyydä koulua tunnustamaan osaamisesi. Tutkinnon tunnustamista voi kysyä Opetushallituksesta, terveysalan ammateissa Lupa- ja valvontavirastosta (ennen Valvira).
note-benefit = Voit ehkä opiskella työttömyysetuudella (omaehtoinen opiskelu). Sovi siitä työllisyyspalveluissa aina, ennen kuin opinnot alkavat.
note-under-25 = Jos olet alle 25 eikä sinulla ole vielä ammattia, sinun pitää yleensä hakea keväällä koulutukseen, jotta saat työttömyysetuutta. Kysy tästä työllisyyspalveluista tai Ohjaamosta.
note-support = Opintoihin saa tukea, myös erityistä tukea oppimiseen. Kerro ohjaajalle, mikä auttaisi sinua. Mitään ei tarvitse perustella.

place-anywhere = missä vain
reason-field = Ala, joka kiinnostaa sinua: { $field }
reason-trade = Ammatti, jonka mainitsit
reason-stepping = Vie kohti tavoitettasi
reason-same = Omalla paikkakunnallasi
reason-region = Lähellä: { $places }
reason-near = Naapurikunnassa: { $places }
reason-anywhere = Onnistuu paikkakunnasta riippumatta
reason-situation = Sopii tilanteeseesi: { $told }
reason-unemployed_for = Sopii tilanteeseesi. Työttömänä: { $told }
reason-education = Pohjakoulutuksesi käy: { $told }
reason-finnish = Suomen taitosi riittää yleensä: { $told }
reason-age = Sopii ikääsi
reason-mode = Toiveesi mukaan: { $modes }
reason-support = Täällä saa tukea, jota toivoit
unknown-situation = Riippuu tilanteestasi. Yleensä tarkoitettu: { $wanted }
unknown-unemployed_for = Riippuu siitä, kuinka kauan olet ollut työttömänä
unknown-education = Riippuu pohjakoulutuksestasi. Yleensä käy: { $wanted }
unknown-finnish = Suomen kieli yleensä: { $wanted }
unknown-age = Riippuu iästäsi
lacks-situation = yleensä tarkoitettu: { $wanted }
lacks-unemployed_for = yleensä niille, jotka ovat olleet työttömänä: { $wanted }
lacks-education = yleensä pohjakoulutus: { $wanted }
lacks-finnish = suomen kieli yleensä: { $wanted }
lacks-age = yleensä tämän ikäisille: { $wanted }
at-least = { $option } tai paremmin
at-most = { $option } tai vähemmän

check-far = Tämä on muualla: { $places }. Kysy, mitä voi opiskella etänä.
needs-first = Tarvitset ensin: { $what }
check-unconfirmed = Tietoa ei ole vielä vahvistettu: varmista koululta tai ohjaajalta.
check-school_selects = Koulu valitsee opiskelijat.
check-finnish_test = Koulu voi pyytää kielitestin.
check-health = Alalla voi olla terveyteen liittyviä ehtoja.
check-needs_workplace = Tarvitset työpaikan. Ohjaaja auttaa etsimään.
check-fee = Kysy hinta koululta.
check-agree_before_start = Sovi työllisyyspalveluissa ennen aloitusta.
check-integration_plan = Kuuluu yleensä kotoutumissuunnitelmaan.
check-services_decide = Työllisyyspalvelut päättävät, kuka saa paikan.
check-coach_decides = Valmentaja arvioi kanssasi, sopiiko tämä.
check-recognition = Aiempi osaamisesi voidaan tunnustaa. Kysy koululta.
check-credits = Tarvitset yleensä ensin avoimia opintoja.
check-degree = Tarvitset yleensä aiemman tutkinnon.
check-card = Työhön tarvitaan usein kortti tai lupa.
check-dates = Tarkista seuraava alkamispäivä.
check-own_costs = Voi tulla pieniä omia kuluja, kuten vaatteet tai välineet.
check-tuition_fee = Jos olet tullut EU:n ulkopuolelta opiskeluluvalla, kysy lukuvuosimaksusta.

apply-continuous = Voit hakea koko vuoden, yleensä Opintopolussa (jatkuva haku).
apply-joint = Yhteishaussa. Hakuajat näet Opintopolusta.
apply-separate = Koulun omassa haussa. Hakuajat näet Opintopolusta tai koulun sivuilta.
apply-employer_first = Etsi ensin työnantaja ja ota sitten yhteys koulun oppisopimuspalveluun.
apply-services = Kysy työllisyyspalveluista.
apply-workshop = Ota yhteys työpajaan tai työllisyyspalveluihin. Ohjaaja auttaa.
apply-enrol = Ilmoittaudu suoraan kurssille.
apply-provider = Ota yhteys suoraan kouluun.
apply-authority = Hae viranomaiselta. Sen sivuilla kerrotaan, mitä papereita tarvitset.
cost-free = maksuton
cost-small_fee = pieni maksu
cost-fee = maksullinen
cost-varies = hinta vaihtelee, kysy koululta
income-study_grant = opintotuki
income-unemployment_benefit = työttömyysetuus
income-travel_allowance = kulukorvaus
income-wage = palkka
income-wage_subsidy = palkkatuki työnantajalle
income-integration_benefit = kotoutumisajan etuus
income-study_leave = opintovapaa
income-none = ei tukea
mode-workplace = työpaikalla
mode-day = päivisin
mode-evening = iltaisin
mode-online = verkossa
credits = { $count } osp
card-provider = Järjestää: { $name }
card-months = Kesto yleensä { $low }–{ $high } kk
card-months-same = Kesto yleensä { $months } kk
card-modes = Opiskelu: { $modes }
card-units = Tutkinnon osia: { $units }
card-money = Hinta: { $cost }. Opiskeluaikana yleensä: { $income }
card-cost = Hinta: { $cost }
card-apply = Näin haet: { $how }
card-source = Lisää tietoa: { $source } (katsottu { $date })
card-checked = Tieto katsottu { $date }

## Kun joku kysyy, miksi jotakin ei näytetty, ja mikä muuttaisi tulosta

unshown-listed = Tämä on jo ehdotuksissani, numero { $number }.
unshown-behind = Tämä voisi sopia sinulle, mutta muut menivät sen edelle.
unshown-nearer = Tämä on sinusta kauempana, joten en näyttänyt sitä. Samanlaisen voit käydä lähempänä: { $other }.
unshown-employer = Kerroit olevasi työnantaja, ja tämä on sille, joka haluaa itse oppia. Siksi en näyttänyt sitä.
unshown-field = Etsin sinulle nyt tältä alalta: { $told }. Tämä on toista alaa: { $own }. Jos tämä kiinnostaa, voit vaihtaa alaa.
unshown-otherwise = Muuten se sopii siihen, mitä kerroit.
unshown-unknown = En vielä tiedä, sopiiko tämä sinulle.
unshown-lacks = Tämä ei nyt ihan sovi siihen, mitä kerroit. Siksi en ehdottanut sitä. Tästä on kyse:
unshown-tell = Tätä en vielä tiedä sinusta:
unshown-end = Minä en päätä mitään. Koulu, työnantaja tai viranomainen päättää, ja ohjaaja voi katsoa tilannettasi tarkemmin kanssasi.
unshown-not-there = Tällaista en tiedä täältä: { $places }. Kerron siitä, jonka tiedän.
unshown-far = Tämä on kauempana sinusta: { $places }.
unshown-closest = Juuri sen nimistä en tunne. Lähin, jonka tiedän, on tämä:
then-finnish = Kun osaat suomea näin hyvin, tämä voi sopia sinulle.
then-education = Kun sinulla on jokin näistä, tämä voi sopia sinulle.
then-situation = Jos tilanteesi on joskus tällainen, tämä voi sopia sinulle.
then-all = Kun nämä ovat kunnossa, tämä voi sopia sinulle.
then-by = Sinne vie: { $name }.
behind-nearer = Lähempänä sinua on esimerkiksi { $other }. Tämä on täällä: { $places }.
behind-here = Ihan lähelläsi on esimerkiksi { $other }. Tätä ei järjestetä missään tietyssä paikassa.
behind-anywhere = Tämä on kauempana sinusta. Ilman matkaa onnistuu esimerkiksi { $other }.
behind-interest = Etsit tältä alalta: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-mode = Haluaisit opiskella näin: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-support = Kaipaat tukea tässä: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-told = Vastaukseesi «{ $told }» sopii yleensä paremmin esimerkiksi { $other }.
behind-kind = Ehdotuksissa on jo samantapainen, { $other }. Näytän mieluummin erilaisia vaihtoehtoja.
behind-even = Vastauksiisi sopii yhtä hyvin tai vähän paremmin esimerkiksi { $other }.
button-read = Kerro tästä lisää
button-tell = Kerro: { $slot }
button-correct = Muuta: { $slot }
button-also = Katso myös: { $name }
whatif-mode-workplace = Jos voisit opiskella työpaikalla, myös tämä sopisi: { $name }
whatif-mode-day = Jos voisit opiskella päivisin, myös tämä sopisi: { $name }
whatif-mode-evening = Jos voisit opiskella iltaisin, myös tämä sopisi: { $name }
whatif-mode-online = Jos voisit opiskella verkossa, myös tämä sopisi: { $name }
whatif-place = Jos voisit käydä naapurikunnassa ({ $place }), myös tämä sopisi: { $name }
whatif-finnish = Kun suomen taitosi on «{ $level }», myös tämä voi sopia: { $name }
whatif-situation = Kun saat työpaikan, myös tämä voi sopia: { $name }

## Tallennetut reitit ja vertailu

route-over = Tämä reitti on päättynyt. Sitä ei voi enää aloittaa.
card-ends = Tarjolla { $date } asti.
saved-one = Tallensin: { $name }
saved-for-now = Ilman lupaasi tallentaa muistan tallennetut reitit vain hetken, enintään vuorokauden viimeisestä viestistäsi.
saved-away = Poistin listalta: { $name }
saved-full = Listalla on jo { $count } reittiä, eikä siihen mahdu enempää. Avaa listalta jokin, jota et enää tarvitse, ja paina «Poista tallennetuista».
saved-none = Et ole tallentanut vielä mitään. Kun avaat reitin, voit painaa «☆ Tallenna».
saved-start = Tallennetut reittisi:
save-which = Avaa ensin reitti, jonka haluat tallentaa.
watch-on = Selvä! Katson näitä reittejä noin kerran viikossa, ja myös silloin, kun haku alkaa tai on päättymässä. Kirjoitan sinulle vain, jos jokin on muuttunut. Voit perua tämän milloin vain.
watch-off = En enää kirjoita sinulle tallennettujen reittien muutoksista.
watch-needs-consent = Tähän tarvitsen luvan tallentaa vastauksesi. Ilman lupaa unohdan reitit viimeistään vuorokaudessa, enkä voi kirjoittaa sinulle myöhemmin. Jos haluat antaa luvan, paina alta, ja sen jälkeen uudestaan «Kerro, jos jokin muuttuu».
watch-young = Alle 18-vuotiaan keskustelua en tallenna, joten en voi kirjoittaa sinulle muutoksista myöhemmin.
compare-alone = Vertailuun tarvitaan kaksi reittiä. Avaa tai tallenna ensin toinenkin.
compare-which = Minkä kahden reitin välillä mietit? Valitse ensin toinen niistä.
compare-with = Mihin verrataan tätä: { $name }?
compare-same = Samaa molemmissa:
compare-no-difference = Näistä tiedoista en löytänyt eroja.
compare-end = Kumpi tuntuu enemmän omalta? Voit miettiä sitä myös ohjaajan kanssa.
trait-fit = Sopiiko sinulle
trait-speaks = Mikä puhuu puolesta
trait-months = Kesto yleensä
trait-places = Paikka
trait-modes = Opiskelu
trait-cost = Hinta
trait-income = Raha opiskeluaikana
trait-apply = Näin haet
trait-applying = Hakuaika
trait-gives = Mitä saat
not-known = ei tietoa
fit-yes = näyttää sopivan
fit-lacks = ei ehkä vielä: { $what }
length-range = { $low }–{ $high } kk
length-same = { $months } kk
length-up-to = enintään { $months } kk
applying-coming = Haku alkaa { $date }
applying-open = Haku on auki { $date } asti.
applying-closing =
    { $count ->
        [0] Haku päättyy tänään.
        [1] Haku päättyy huomenna.
       *[other] Haku päättyy { $count } päivän päästä ({ $date }).
    }
applying-past = Haku on päättynyt.
applying-unknown = Hakuaika ei ole nyt tiedossa.
news-start = Tallentamiisi reitteihin on tullut muutoksia:
news-hello = Hei! Lupasin kertoa, jos tallentamiisi reitteihin tulee muutoksia:
changed-over = Tätä reittiä ei enää ole tarjolla.
changed-back = Tämä reitti on taas tarjolla.
changed-name = Uusi nimi: { $name }
changed = { $what }: nyt { $now } (ennen { $before })
changed-apply = Hakeminen on muuttunut. { $how }
changed-confirmed = Tiedot on nyt vahvistettu.
changed-unconfirmed = Tietoja ei ole nyt vahvistettu: varmista ne koululta tai ohjaajalta.

## Neuvonta

dropin-next = Seuraava { $name } ({ $place }) on { $day } { $time }. Voit tulla ilman ajanvarausta.
dropin-nearest = Omalla seudullasi ei ole viikoittaista neuvontaa. Lähin on { $name } ({ $place }): { $day } { $time }. Voit tulla ilman ajanvarausta. Myös ihminen voi auttaa sinua täällä.
dropin-unconfirmed = Kellonaikaa ja paikkaa ei ole vielä vahvistettu: varmista ne ohjaajalta, ennen kuin lähdet.
dropin-none = Seudullasi ({ $region }) ei ole viikoittaista neuvontaa. Ohjaaja auttaa sinua kuitenkin: paina «Puhu ihmiselle».
dropin-none-coming = En tiedä vielä, milloin seuraava kerta on. Ohjaaja auttaa: paina «Puhu ihmiselle».
dropin-human-instead = Voin välittää asiasi ohjaajalle, ja hän ottaa sinuun yhteyttä.
dropin-go-on = Haluatko, että katson sinulle sopivia koulutuksia?
dropin-hosts = Paikalla yleensä: { $hosts }
dropin-bring = { $what }
dropin-no-booking = Aikaa ei tarvitse varata, eikä mitään tarvitse osata etukäteen.
time-clock = klo { $from }–{ $to }
time-morning = aamupäivällä
time-afternoon = iltapäivällä
day-today = tänään { $date }
day = { $weekday } { $date }
moment = { $weekday } { $date } klo { $clock }
weekday-mo = maanantaina
weekday-tu = tiistaina
weekday-we = keskiviikkona
weekday-th = torstaina
weekday-fr = perjantaina
weekday-sa = lauantaina
weekday-su = sunnuntaina
weekday-mo-short = ma
weekday-tu-short = ti
weekday-we-short = ke
weekday-th-short = to
weekday-fr-short = pe
weekday-sa-short = la
weekday-su-short = su

## Juliste (`opastin poster`)

poster-title = Opastin · { $place }
poster-headline = Mietitkö opiskelua tai uutta alaa?
poster-lead = Olen Opastin. Autan sinua löytämään koulutuksen tai muun reitin eteenpäin. Kerro minulle omin sanoin, mitä mietit.
poster-how = Avaa puhelimen kamera ja osoita sillä tätä kuviota. Juttelemme Telegram-sovelluksessa.
poster-machine = Olen kone, mutta takanani on ihminen: saat ohjaajan mukaan, kun pyydät.
poster-free = Apuni on maksutonta.
poster-nameless = Voit aloittaa nimettömänä: en kysy nimeäsi enkä henkilötunnustasi.
poster-qr = QR-koodi, joka avaa osoitteen { $address }
poster-dropin = Tai tule käymään
poster-nearest = Lähin neuvonta, johon voit tulla
poster-talk = Haluatko puhua ihmisen kanssa?
poster-no-dropin = Lähellä ei ole nyt neuvontaa, johon voi tulla ilman ajanvarausta.
poster-no-dates = En tiedä vielä, milloin seuraava neuvonta on.
poster-human = Ohjaajan tavoitat minun kauttani: kirjoita minulle «ihminen», niin välitän asiasi hänelle.
poster-printed = Tulostettu { $date }. Uusimmat ajat saat minulta.

## Nuoret, työnantajat, kiinnostukset

school =
    Kiva, että mietit tätä. Kun olet alle 18, paras apu on oman koulusi opinto-ohjaaja (opo). Hän tuntee tilanteesi ja voi järjestää alan vaihdon, jos olet jo opiskelemassa. Oppivelvollisuus jatkuu, kunnes täytät 18 tai saat tutkinnon, joten et jää yksin.

    Jos sinulla ei ole nyt koulua, kotikuntasi auttaa löytämään paikan. En tallenna sinusta mitään.
employer-start = Kiitos! Näin voit saada osaajia:
employer-end = Yrityskoordinaattori tai työelämäkoordinaattori ({ $region }) auttaa valitsemaan ja hoitaa yhteydet kouluihin. Lähetänkö hänelle viestin?
inventory-start = Ei hätää. Näytän lauseita yhden kerrallaan, yleensä kuusi tai seitsemän. Kerro jokaisesta, kuulostaako se sinulta. Oikeita tai vääriä vastauksia ei ole. Voit myös kirjoittaa omin sanoin, mitä teet työssä, kotona tai harrastuksissa.
strength = Kiitos, otan senkin huomioon: «{ $words }». Sellaista tehdään työkseen esimerkiksi tällä alalla: { $fields }. Jatketaan vielä lauseilla.

## Ohjaajalle

handoff-start = Lähettäisin tämän viestin. Saaja: { $role }, { $region }. Katso rauhassa. Voit jättää pois, mitä haluat.
handoff-empty = (Ei mitään tietoja: ohjaaja näkee vain, että haluat jutella.)
handoff-how = Nimeäsi en lähetä. Vastaus tulee tähän keskusteluun. Voit vielä kertoa omin sanoin lisää, niin liitän sen viestiin.
handoff-promise = Jos lähetät nyt, vastaus tulee viimeistään { $when }.
handoff-skipped = • Ohitit: { $slots }
handoff-message = • Omin sanoin: { $message }
handoff-phone = • Puhelinnumerosi: { $phone }
handoff-sent = Viesti lähti ({ $region }). Vastaus tulee viimeistään { $when } tähän keskusteluun.
handoff-not-now = Hyvä, en lähettänyt mitään. Voit pyytää ihmistä milloin vain.
handoff-go-on = Sillä välin voimme jatkaa tästä.
handoff-place = Tarvitsen vain paikkakunnan, jotta viesti menee oikealle ohjaajalle.
handoff-claimed = Viestisi (asia numero { $number }) on nyt luettu. Sinulle vastaa tähän keskusteluun { $who }.
handoff-passed-on = Asiasi { $number } siirtyy toiselle ohjaajalle. Vastaus tulee viimeistään { $when } tähän keskusteluun.
role-counsellor = aikuisten opinto-ohjaaja
role-coach = valmentaja
role-coordinator = työelämäkoordinaattori
role-business = yrityskoordinaattori
role-special = erityisohjaaja
role-youth = nuorten ohjaaja
role-admin = palveluvastaava

## Henkilöstölle

staff-new =
    Uusi asia { $number } · { $region }
    Kenelle: { $role }
    Tarve: { $need }
    Odottanut { $waited }
    Vastaus luvattu viimeistään { $when }
staff-leader = Verkoston vetovuorossa: { $name }
staff-claim = Otan tämän
staff-claimed = Asia { $number } · { $region }: { $who } otti tämän.
staff-already = Asia { $number } on jo otettu.
staff-open-first = En pääse kirjoittamaan sinulle. Avaa keskustelu kanssani ja poista esto, niin voit ottaa asian.
staff-gone = Asiaa { $number } ei enää ole: se on peruttu tai poistettu.
staff-summary =
    Asia { $number } · { $region } · { $role }
    Kieli: { $language }
    Tarve: { $need }
staff-answers = Kertonut:
staff-skipped = Ei halunnut sanoa: { $slots }
staff-shown = Näytetty: { $routes }
staff-path = Reitti: { $routes }
staff-message = Omin sanoin: { $message }
staff-phone = Puhelin: { $phone }
staff-promise = Vastaus luvattu viimeistään { $when }
staff-nothing = (Ei antanut tietoja.)
staff-leads = Avoimet asiat:
staff-no-leads = Avoimia asioita ei ole.
staff-more-leads = … ja vielä { $count }.
staff-lead-line = { $number } · { $region } · { $role } · { $need } · { $status } · odottanut { $waited }
staff-help =
    /leads näyttää avoimet asiat, /lead NUMERO yhden.
    Uuden asian otat napista «Otan tämän». Asiakkaalle vastaat vastaamalla (reply) hänen viestiinsä tai yhteenvetoon.
    /note NUMERO TEKSTI on muistiinpano. /away PÄIVIÄ ja /back kertovat, milloin olet poissa.
    /name NIMI vaihtaa nimen, jonka ihmiset näkevät. /invite kutsuu alueelle (palveluvastaava).
staff-not-yours = Tämä asia ei ole sinulla. Jos se on vapaa, ota se ensin.
need-unknown = haluaa jutella
status-waiting = odottaa
status-claimed = ohjaajalla
status-contacted = otettu yhteyttä
status-booked = aika sovittu
status-closed = päättynyt
status-withdrawn = peruttu
minutes = { $count } min
hours = { $count } h
days = { $count } pv

# Kun ihminen on keskustelussa mukana
talk-begins =
    { $who } on nyt mukana tässä keskustelussa. Kirjoita hänelle tähän ihan tavallisesti. Minä olen sen ajan hiljaa.

    Kun haluat taas jutella minun kanssani, paina nappia tai kirjoita /lopeta.
talk-says =
    { $who }:
    { $text }
talk-edited =
    { $who } korjasi viestiään:
    { $text }
talk-ended = { $who } päätti keskustelun. Jatketaan taas minun kanssani. Jos tulee uutta asiaa, sano vain, niin pyydän ihmisen mukaan.
talk-ended-by-you = Selvä, päätin keskustelun. Jatketaan taas minun kanssani.
talk-timed-out = Keskustelussa on ollut hiljaista, joten palasin paikalle. Viestisi ovat ohjaajalla, ja hän voi yhä vastata sinulle tähän. Jatketaanko sillä välin minun kanssani?
talk-cut = { $who } ei ole enää tavoitettavissa täällä, joten keskustelu katkesi. Viimeiset viestisi eivät ehkä menneet perille.
talk-alarm-person = Viestisi meni myös ohjaajalle, mutta hän ei ehkä näe sitä heti. Älä jää odottamaan: soita nyt.
talk-silent = Juttelet nyt ihmisen kanssa. Kun haluat taas jutella minun kanssani, kirjoita /lopeta.
talk-only-text = Tähän keskusteluun kulkee vain teksti. Kirjoita asia sanoin, niin se menee perille.
button-talk-end = Jatka Opastimen kanssa
button-dropin = Milloin on neuvontaa?
turn-failed = Anteeksi, minulta meni nyt jokin vikaan, enkä saanut tuota käsiteltyä. Kokeile toisin sanoin, tai pyydä ihminen mukaan.
turn-failed-staff = Anteeksi, minulta meni nyt jokin vikaan, eikä tuo mennyt perille. Kokeile uudelleen. Jos se ei auta, kerro siitä ylläpidolle.
late =
    Lupasin, että asiaasi { $number } on vastattu tähän mennessä. Niin ei käynyt, ja olen siitä pahoillani. Asiasi ei ole unohtunut: vastaus tulee viimeistään { $when }.

    Jos et halua odottaa, voit tulla myös neuvontaan ilman ajanvarausta.
late-for-good =
    Asiaasi { $number } ei ole vieläkään vastattu, ja olen siitä pahoillani. En lupaa enää uutta aikaa, koska en tiedä, pitäisikö se. Asiasi on yhä auki ({ $region }), ja ohjaajat tietävät, että odotat.

    Nopeimmin saat ihmisen kiinni neuvonnasta. Sinne voit tulla ilman ajanvarausta.

# Henkilöstölle
staff-talk = Juttele tässä
staff-handback = Palauta Opastimelle
staff-contacted = Otin yhteyttä
staff-booked = Aika sovittu
staff-note = Muistiinpano
staff-close = Päätä asia
staff-release = Palauta ryhmälle
staff-back-to-case = Takaisin asiaan
staff-how-to-answer = Vastaa tähän viestiin (reply), niin vastauksesi menee asiakkaalle nimelläsi ja Opastin on hiljaa, kunnes palautat keskustelun.
staff-answer-how = Vastaa asiakkaan viestiin tai asian yhteenvetoon (reply), niin vastaus menee oikealle ihmiselle. Yhteenvedon saat komennolla /lead NUMERO, asiat komennolla /leads.
staff-notes = Muistiinpanot:
staff-note-how = Kirjoita muistiinpano asiaan { $number } vastaamalla tähän viestiin (reply). Asiakas ei näe sitä.
staff-noted = Muistiinpano on tallessa asiassa { $number }.
staff-state = Asia { $number }: { $status }.
staff-how-ended = Miten asia { $number } päättyi?
staff-closed = Asia { $number } on päätetty: { $outcome }. Kiitos!
staff-closed-group = Asia { $number } on hoidettu ({ $who }).
staff-closed-already = Asia { $number } on jo päätetty.
staff-released = Asia { $number } palautettiin ryhmälle.
staff-released-by = { $who } palautti asian { $number } ryhmälle. Kuka ottaa?
staff-lost-released = { $who } on estänyt Opastimen, joten asia { $number } on taas vapaa. Kuka ottaa?
staff-nudge = Muistutus: asia { $number } odottaa vielä vastausta. Vastaus on luvattu viimeistään { $when }.
staff-reassigned-you = Asiaan { $number } ei ole vielä vastattu, joten palautin sen ryhmälle. Jos hoidat sen jo, ota se uudelleen.
staff-reassigned = Asiaan { $number } ei ole vielä vastattu. Se on taas vapaa: kuka ottaa?
staff-asked = Kukaan ei ole vielä ottanut asiaa { $number }. Ehditkö sinä?
staff-late = Asiaan { $number } ei vastattu luvatussa ajassa. Kerroin sen asiakkaalle ja lupasin vastauksen viimeistään { $when }.
staff-late-for-good = Asiaan { $number } ei ole vieläkään vastattu. En lupaa asiakkaalle enää uutta aikaa. Sopikaa nyt, kuka ottaa tämän.
staff-unreachable = Asian { $number } asiakasta ei enää tavoita Telegramissa: hän on estänyt Opastimen tai poistanut tilinsä. Jos hän antoi puhelinnumeron, soita.
staff-reachable = Asian { $number } asiakkaan tavoittaa taas Telegramissa. Jos kirjoitit hänelle sillä välin, viesti ei mennyt perille.
staff-not-staff = Tämä nappi on alueen ohjaajille. Pyydä kutsulinkki alueesi palveluvastaavalta.
staff-not-found = Asiaa { $number } ei ole alueellasi.
staff-until-back = siihen asti, kun kirjoitat /back
staff-until = { $date } asti
staff-away-how = Kirjoita /away ja montako päivää olet poissa, esimerkiksi /away 3. Pelkkä /away on voimassa, kunnes kirjoitat /back.
staff-away =
    { $count ->
        [0] Selvä, olet poissa { $when }. En muistuta sinua sillä välin.
        [one] Selvä, olet poissa { $when }. Yksi vastaamaton asiasi palautui ryhmälle.
       *[other] Selvä, olet poissa { $when }. { $count } vastaamatonta asiaasi palautui ryhmälle.
    }
staff-back = Tervetuloa takaisin!
staff-nameless = Ohjaaja
staff-welcome =
    Tervetuloa! Olet nyt { $role }, { $region }.

    Ihmiset näkevät nimesi näin: { $name }. Vaihda se komennolla /name UUSI NIMI.
    Uudet asiat tulevat alueen ryhmään. Ota asia napista, niin saat yhteenvedon tänne.
    /leads näyttää avoimet asiat, /help muut komennot.
staff-name-how = Ihmiset näkevät nimesi nyt näin: { $name }. Vaihda se: /name UUSI NIMI.
staff-named = Hyvä, nimesi on nyt { $name }.
staff-group-linked = Tämä on nyt ohjaajien ryhmä: { $region }. Uudet asiat tulevat tänne ilman nimiä ja ilman asiakkaiden omia sanoja.
staff-group-left = Tämä ei ole enää ohjaajien ryhmä: { $region }. Uudet asiat menevät muualle.
staff-group-lost = Minut on poistettu ohjaajien ryhmästä: { $region }. Uudet asiat eivät nyt tule sinne, mutta komennolla /leads näet ne. Uuden ryhmän kutsulinkin saa komennolla /invite.
staff-command-leads = Avoimet asiat
staff-command-lead = Yksi asia: /lead NUMERO
staff-command-note = Muistiinpano: /note NUMERO TEKSTI
staff-command-away = Olen poissa: /away PÄIVIÄ
staff-command-back = Olen taas paikalla
staff-command-name = Nimi, jonka ihmiset näkevät
staff-command-invite = Kutsu alueelle (palveluvastaava)
staff-command-help = Ohje
outcome-studying = Opiskelee
outcome-working = Töissä (myös palkkatuki)
outcome-unemployed = Työtön
outcome-job_search = Työnhaussa
outcome-outside = Työelämän ulkopuolella
outcome-advised = Sai neuvon
outcome-unreachable = Ei tavoitettu
outcome-duplicate = Sama asia kahdesti
talk-begun = Keskustelu asiasta { $number } on nyt sinun, ja asiakas tietää sen. Vastaa tähän viestiin tai asiakkaan viesteihin (reply). Kun olet valmis, palauta keskustelu Opastimelle.
talk-on = Keskustelu asiasta { $number } on jo sinun. Vastaa tähän viestiin tai asiakkaan viesteihin (reply).
talk-other = Asian { $number } asiakas juttelee juuri toisen ohjaajan kanssa.
talk-not-on = Asiasta { $number } ei ole keskustelua käynnissä.
talk-handed-back = Palautin keskustelun asiasta { $number } Opastimelle, ja asiakas tietää sen.
talk-person =
    Asia { $number }, asiakas:
    { $text }
talk-person-edited =
    Asia { $number }, asiakas korjasi viestiään:
    { $text }
talk-alarm = Asia { $number }: asiakkaan viesti kuulostaa hädältä. Annoin hänelle auttavat numerot. Vastaa hänelle heti, jos voit. Jos henki on vaarassa, soita 112.
talk-person-ended = Asiakas päätti keskustelun asiasta { $number }. Asia on yhä sinulla.
talk-phone = Asia { $number }, asiakkaan puhelinnumero: { $phone }
talk-location = Asia { $number }, asiakas jakoi sijaintinsa:
talk-pin = Asia { $number }
talk-timed-out-staff = Keskustelu asiasta { $number } on ollut kauan hiljaa, joten palautin sen Opastimelle. Asia on yhä sinulla, ja voit jatkaa vastaamalla yhteenvetoon.
invite-bad = Tämä kutsulinkki on käytetty tai vanhentunut. Pyydä uusi alueesi palveluvastaavalta.
invite-how =
    Näin kutsut: /invite ALUE ROOLI, tai ryhmälle /invite ALUE group.
    Alueesi: { $regions }
    Roolit: { $roles }
invite-not-admin = Kutsuja tekee alueen palveluvastaava.
invite-group = ohjaajien ryhmä
invite-made =
    Kutsu: { $what }, { $region }. Linkki toimii kerran ja on voimassa 7 päivää. Lähetä se vain sille, jolle se kuuluu.
    { $link }
group-hello = Hei! Olen Opastin. Juttelen ihmisten kanssa vain kahden kesken: { $link }
