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
bridge-tr = Türkçeden yalnızca bazı kelimeleri anlıyorum. Fince, İsveççe veya İngilizce yazıyorum: dili aşağıdan seçin.
bridge-ku = Ji kurdî tenê hin peyvan fêm dikim. Ez bi fînlandî, swêdî an îngilîzî dinivîsim: zimên li jêr hilbijêre.
bridge-vi = Tôi chỉ hiểu được một vài từ tiếng Việt. Tôi viết bằng tiếng Phần Lan, tiếng Thụy Điển hoặc tiếng Anh: hãy chọn ngôn ngữ ở bên dưới.
bridge-other = I understand only a few words of your language. I write in Finnish, Swedish or English: choose the language below.
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
ask-staff_skill = Mitä osaamista tarvitset? Voit valita monta. Tarkemmin voit kertoa lopuksi omin sanoin.
ask-staff_when = Milloin osaajia tarvitaan?
ask-staff_form = Mikä tapa sopisi teille?
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
why-staff_skill = Osaamisesta riippuu, tarvitaanko koko tutkinto, yksi osa vai jotain lyhyempää.
why-staff_when = Aikataulusta riippuu, mikä väylä on tarpeeksi nopea.
why-staff_form = Tavasta riippuu, mitä näytän ensin ja kuka teitä auttaa. Jos et tiedä, yhteyshenkilö auttaa valitsemaan.
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
slot-staff_skill = Osaaminen
slot-staff_when = Milloin
slot-staff_form = Koulutuksen muoto

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
option-staff_skill-trade = Koko ammatti
option-staff_skill-part = Yksi taito tai työtehtävä
option-staff_skill-update = Uudet laitteet, ohjelmat tai määräykset
option-staff_skill-guiding = Toisten ohjaaminen tai johtaminen
option-staff_skill-language = Suomen kieli työssä
option-staff_skill-unsure = En osaa vielä sanoa
option-staff_when-now = Heti
option-staff_when-half_year = Puolen vuoden sisällä
option-staff_when-later = Myöhemmin
option-staff_form-apprenticeship = Oppisopimus
option-staff_form-recruitment = Rekrykoulutus uusille työntekijöille
option-staff_form-units = Tutkinnon osa työn ohessa
option-staff_form-tailored = Räätälöity koulutus omalle väelle
option-staff_form-unsure = En tiedä vielä
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
    Olen Opastin, kone, joka auttaa löytämään koulutuksen. Apuni on maksutonta. Voit kirjoittaa omin sanoin, mitä haluat. Näin pääset eteenpäin milloin vain:
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

result-start = Nämä voisivat sopia sinulle.
result-all = Kaikissa näissä:
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
note-foreign = Toisessa maassa opittu lasketaan usein hyväksi: kysy koululta. Tutkinnon tunnustamisesta voit kysyä Opetushallituksesta, terveysalalla Lupa- ja valvontavirastosta (ennen Valvira).
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
unknown-situation = Riippuu tilanteestasi. Yleensä, kun tilanne on: { $wanted }
unknown-unemployed_for = Riippuu siitä, kuinka kauan olet ollut työttömänä
unknown-education = Riippuu pohjakoulutuksestasi. Yleensä käy: { $wanted }
unknown-finnish = Suomen kieli yleensä: { $wanted }
unknown-age = Riippuu iästäsi
lacks-situation = yleensä, kun tilanne on: { $wanted }
lacks-unemployed_for = yleensä niille, jotka ovat olleet työttömänä: { $wanted }
lacks-education = yleensä pohjakoulutus: { $wanted }
lacks-finnish = suomen kieli yleensä: { $wanted }
lacks-age = yleensä tämän ikäisille: { $wanted }
at-least = { $option } tai paremmin
at-most = { $option } tai vähemmän
wanted-basic = peruskoulu tai mikä tahansa koulutus sen jälkeen
wanted-after-basic = lukio, ammattikoulu tai muu koulutus peruskoulun jälkeen, myös toisessa maassa
wanted-but = muu kuin «{ $option }»

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
card-months = Kesto yleensä { $length }
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
unshown-field = Etsin sinulle nyt tätä: { $told }. Tämä on toista alaa: { $own }. Jos tämä kiinnostaa, voit vaihtaa alaa.
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
behind-interest = Etsin sinulle tätä: { $told }. Siihen sopii paremmin esimerkiksi { $other }.
behind-trade = Kerroit, mihin ammattiin haluat. Juuri siihen tähtää esimerkiksi { $other }.
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
length-up-to =
    { $months ->
        [1] enintään yksi kuukausi
       *[other] enintään { $months } kuukautta
    }
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
dropin-nearest = Omalla seudullasi ei ole viikoittaista neuvontaa. Lähin on { $name } ({ $place }): { $day } { $time }. Voit tulla ilman ajanvarausta.
dropin-unconfirmed = Kellonaikaa ja paikkaa ei ole vielä vahvistettu: varmista ne ohjaajalta, ennen kuin lähdet.
dropin-none = Seudullasi ({ $region }) ei ole viikoittaista neuvontaa. Ohjaaja auttaa sinua kuitenkin: paina «Puhu ihmiselle».
dropin-none-coming = En tiedä vielä, milloin seuraava kerta on. Ohjaaja auttaa: paina «Puhu ihmiselle».
dropin-human-instead = Voin välittää asiasi ohjaajalle, ja hän ottaa sinuun yhteyttä.
dropin-go-on = Haluatko, että katson sinulle sopivia koulutuksia?
dropin-hosts = Paikalla yleensä: { $hosts }
dropin-there = Paikalla silloin: { $hosts }
dropin-bring = { $what }
dropin-no-booking = Aikaa ei tarvitse varata, eikä mitään tarvitse osata etukäteen.
dropin-on = { $name } ({ $place }) on { $day } { $time }.
dropin-moved = Huomaa, että päivä on muuttunut: sen piti olla { $day }.
dropin-cancelled = { $name } ei ole { $day }: se on peruttu.
dropin-events = Tulossa on myös:
dropin-languages = Kielet: { $languages }
dropin-access = Esteettömyys: { $what }
dropin-online = Voit osallistua myös verkossa. { $how }
dropin-phone = Voit osallistua myös puhelimella. { $how }
calendar-name = Avoin neuvonta
calendar-cancelled = Peruttu: { $name }
spoken-fi = suomi
spoken-sv = ruotsi
spoken-en = englanti
spoken-ru = venäjä
spoken-uk = ukraina
spoken-et = viro
spoken-ar = arabia
spoken-fa = persia ja dari
spoken-ku = kurdi
spoken-so = somali

# Aion tulla
button-come = Aion tulla
button-come-day = Tulen { $day }
button-coming = Tulen
button-notcome = En pääsekään
button-remind-off = Älä muistuta
button-remind-on = Muistuta minua
button-brief = Kerro asiani etukäteen
button-brief-yes = Näytä ohjaajille
button-brief-no = Älä näytä
button-came-yes = Kävin
button-came-no = En käynyt
button-helped-yes = Oli
button-helped-some = Vähän
button-helped-no = Ei ollut
come-yes = Hienoa, tervetuloa! { $name } ({ $place }) on { $day } { $time }.
come-remind = Muistutan sinua { $day } klo { $clock }. Kerron myös heti, jos aika muuttuu. Jos et pääsekään, paina «En pääsekään».
come-changes = Kerron heti, jos aika muuttuu. Jos et pääsekään, paina «En pääsekään».
come-unreminded = En lähetä muistutusta. Kerron silti heti, jos aika muuttuu.
come-seen = Ohjaajat näkevät etukäteen, montako ihmistä on tulossa, mikä heitä kiinnostaa ja mitä kieltä he puhuvat. Nimeäsi he eivät näe.
come-needs-consent = Lähetän ajan tiedostona, jonka voit lisätä kalenteriisi. Muistutuksen voin lähettää vain, jos saan tallentaa vastauksesi. Ilman lupaa en voi myöskään kertoa, jos neuvonta perutaan. Voit antaa luvan alta.
come-young = Lähetän ajan tiedostona, jonka voit lisätä kalenteriisi. Alle 18-vuotiaan keskustelua en tallenna, joten en voi muistuttaa sinua.
come-noted = Merkitsin, että aiot tulla: { $name } on { $day } { $time }.
come-again = Hienoa, nähdään { $day } { $time }!
come-past = Tämä kerta on jo ohi.
come-off = Tätä kertaa ei pidetä.
come-next = Seuraava kerta on { $day } { $time }.
notcome = Selvä, kiitos kun kerroit!
remind-off = Selvä, en muistuta. Kerron silti, jos neuvonta, johon aiot tulla, siirtyy tai perutaan.
remind-on = Selvä! Muistutan sinua ennen neuvontaa, johon aiot tulla.
brief-what = Jos annat luvan, ohjaajat, jotka ovat paikalla { $day }, voivat lukea etukäteen tämän:
brief-who = Muut eivät näe sitä, eikä siinä ole nimeäsi. Voit perua luvan milloin vain.
brief-yes = Kiitos! Ohjaajat voivat lukea asiasi etukäteen, niin ei tarvitse aloittaa alusta.
brief-no = Selvä, en näytä asiaasi ohjaajille.
reminder = Hei! Kerroit, että aiot tulla. { $name } ({ $place }) on { $day } { $time }.
reminder-signed =
    { $count ->
        [one] Olen paikalla ja odotan sinua. Tervetuloa!
       *[other] Olemme paikalla ja odotamme sinua. Tervetuloa!
    }
    – { $who }
reminder-unsigned =
    Olet tervetullut!
    – { $who }
ask-hello = Hei! { $name } oli { $day } { $time }. Kiva, että kävit!
ask-came = Hei! { $name } oli { $day } { $time }. Kävitkö siellä?
ask-helped = Oliko käynnistä sinulle apua?
came-no = Ei se mitään. Voit tulla toisella kertaa.
helped-yes = Hyvä kuulla! Mitä haluat tehdä seuraavaksi?
helped-some = Kiitos, että kerroit. Mitä haluat tehdä seuraavaksi?
helped-no = Ikävä kuulla, ja kiitos, että kerroit. Voit jatkaa asiaasi ohjaajan kanssa: paina «Puhu ihmiselle».
told-cancelled = Hei! { $name } { $day } on valitettavasti peruttu.
told-session = Neuvonta
told-reason = Syy: { $reason }
told-moved = Hei! { $name } siirtyy toiseen päivään. Se ei ole { $was } vaan { $day } { $time } ({ $place }).
told-still = Sopiiko uusi päivä? Jos ei, paina «En pääsekään».
told-held = Hei! { $name } pidetään sittenkin: { $day } { $time } ({ $place }).
kept-attendance = • { $name } { $day }: { $status }
kept-brief = Ohjaajat voivat lukea asiasi etukäteen.
attendance-meant = aiot tulla
attendance-withdrawn = kerroit, ettet pääse
attendance-cancelled = peruttu
attendance-came = kävit siellä
attendance-missed = et käynyt siellä

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
employer-tailored = Räätälöity koulutus: oppilaitos tai työllisyyspalvelut voivat yleensä suunnitella koulutuksen teidän tarpeeseenne. Yhteyshenkilö selvittää sen kanssasi.
employer-end = Yrityskoordinaattori tai työelämäkoordinaattori ({ $region }) auttaa valitsemaan ja hoitaa yhteydet kouluihin. Lähetänkö hänelle viestin?
inventory-start = Ei hätää. Näytän lauseita yhden kerrallaan, yleensä kuusi tai seitsemän. Kerro jokaisesta, kuulostaako se sinulta. Oikeita tai vääriä vastauksia ei ole. Voit myös kirjoittaa omin sanoin, mitä teet työssä, kotona tai harrastuksissa.
strength = Kiitos, otan senkin huomioon: «{ $words }». Sellaista tehdään myös työkseen: { $fields }. Jatketaan vielä lauseilla.

## Ohjaajalle

button-interview = Kerro valmentajalle itsestäsi
interview-start = Kysyn { $count } asiaa valmentajaa varten. Vastaa omin sanoin, valitse napista tai ohita. Minä en arvioi vastauksiasi: valmentaja katsoo kanssasi, sopiiko valmennus sinulle. Terveydestä ei tarvitse kertoa. Näet viestin ennen kuin mitään lähtee.
interview-why = Valmentaja näkee vastauksestasi, mistä teidän kannattaa jutella ensin. Vääriä vastauksia ei ole, ja voit ohittaa.
interview-stopped = Selvä, jätetään kysymykset tähän. Mitään ei lähtenyt.
interview-answers = vastaukset valmentajalle
button-period = Jaksoni
period-none = Sinulla ei ole VALO-jaksoa kesken. VALO-valmennuksessa opit työtä tekemällä ja saat tutkinnon osia. Valmentaja arvioi kanssasi, sopiiko se sinulle.
period = VALO-jaksosi: { $first }–{ $last }
period-phase = { $name }: { $first }–{ $last }
period-where = Paikka: { $place }
period-units = Tutkinnon osat, joita harjoittelet:
period-no-units = Tutkinnon osat valitsette yhdessä valmentajan kanssa.
period-how = Avaa tutkinnon osa napista ja merkitse, mitä osaat jo.
period-unit = • { $name }: merkitsit { $ticked }/{ $all }, valmentaja vahvisti { $confirmed }/{ $all }
period-shown-on = näyttö { $day }
period-passed = suoritettu
period-skills = Napauta kohtaa, kun osaat sen. Valmentaja katsoo sen kanssasi ja vahvistaa.
period-no-skills = Valmentaja kirjoittaa tähän, mitä tässä osassa pitää osata.
period-unconfirmed = Luettelo on tarkistamatta. Valmentaja kertoo, mitä tutkinnon perusteissa tarkasti lukee.
period-confirmed = ✓ vahvistettu:
period-accepted = Tervetuloa jaksolle! Valmentajasi on { $who }. Jakson tiedot löydät aina komennolla /valo.
period-show-set = Näytön päivä on sovittu: { $name }, { $day }. Muistutan viikkoa ennen ja edellisenä päivänä.
period-show-soon = Muistutus: { $name }, näyttö { $day }. Katso vielä listasta, mitä olet jo harjoitellut. Jos jokin mietityttää, kysy valmentajalta.
period-unit-passed = Onnittelut! Olet suorittanut tutkinnon osan: { $name }.
period-phase-begins = Jaksosi uusi vaihe alkaa: { $name }. { $what } Vaihe kestää { $last } asti.
period-ending = Jaksosi päättyy { $last }. Mieti valmentajan kanssa, mitä haluat sen jälkeen: opiskella lisää, mennä töihin vai jotain muuta.
period-over = Jaksosi on nyt päättynyt. Kiitos työstäsi! Voit kirjoittaa minulle myös jatkossa, jos haluat jutella seuraavasta askeleesta.
period-after =
    { $months ->
        [1] VALO-jaksosi päättyi kuukausi sitten. Miten sinulla menee? Autan mielelläni myös jakson jälkeen: kysy opinnoista tai töistä, tai pyydä juttelemaan ihmisen kanssa.
       *[other] VALO-jaksosi päättyi { $months } kuukautta sitten. Miten sinulla menee? Autan mielelläni myös jakson jälkeen: kysy opinnoista tai töistä, tai pyydä juttelemaan ihmisen kanssa.
    }
kept-period = • VALO-jakso alkaen { $first }: { $units }, ja merkinnät siitä, mitä osaat
handoff-start = Lähettäisin tämän viestin. Saaja: { $role }, { $region }. Katso rauhassa. Voit jättää pois, mitä haluat.
handoff-empty = (Ei mitään tietoja: ohjaaja näkee vain, että haluat jutella.)
handoff-how = Nimeäsi en lähetä. Vastaus tulee tähän keskusteluun. Voit vielä kertoa omin sanoin lisää, niin liitän sen viestiin.
handoff-how-employer = Nimeäsi en lähetä. Vastaus tulee tähän keskusteluun. Kerro vielä omin sanoin, mitä osaamista puuttuu ja mihin työhön, niin liitän sen viestiin.
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
handoff-handed-over = Asiasi { $number } siirtyi toiselle, joka voi auttaa sinua paremmin: { $role }, { $region }. Vastaus tulee viimeistään { $when } tähän keskusteluun.
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
staff-interview = Haastattelu ennen jaksoa (omat vastaukset, valmentaja arvioi):
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
    /leads näyttää avoimet asiat (voit rajata: /leads omat), /lead NUMERO yhden, /find SANA etsii.
    Uuden asian otat napista «Otan tämän». Asiakkaalle vastaat vastaamalla (reply) hänen viestiinsä tai yhteenvetoon.
    /note NUMERO TEKSTI on muistiinpano. /away PÄIVIÄ ja /back kertovat, milloin olet poissa.
    /sessions näyttää tulevat neuvontakerrat. /duty kertoo, että olet paikalla. /cancel peruu kerran, /move siirtää sen.
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
staff-valo = VALO-jakso
staff-command-valo = VALO-jaksot (valmentaja)
valo-list = VALO-jaksot:
valo-list-none = Sinulla ei ole VALO-jaksoja ohjattavana. Valmentaja aloittaa jakson asian napista VALO-jakso.
valo-line = { $number } · { $phase } · { $units }
valo-none = Sinulla ei ole VALO-jaksoa { $number }.
valo-over = Asian { $number } VALO-jakso on päättynyt.
valo-start-which = Milloin asian { $number } jakso alkaa? Valitse päivä, tai kirjoita se vastaamalla tähän viestiin (reply), esimerkiksi 3.2.2027. Asiakas saa tiedon heti.
valo-day-how = Kirjoita päivä näin: 3.2.2027. Päivän pitää olla vuoden sisällä.
valo-head = VALO-jakso, asia { $number }: { $first }–{ $last }
valo-unset = ei valittu
valo-where = Oppimisympäristö: { $place }
valo-unit = • { $name }: merkitty { $ticked }/{ $all }, vahvistettu { $confirmed }/{ $all }
valo-units = Tutkinnon osat:
valo-onward = Jatko: { $onward }
valo-whole-done = Koko tutkinto suoritettu
valo-button-units = Valitse osat
valo-button-place = Oppimisympäristö
valo-button-onward = Jatkopolku
valo-button-whole = Koko tutkinto
valo-button-start = Muuta alkupäivää
valo-button-close = Päätä jakso
valo-button-skill = Lisää osaaminen
valo-button-date = Näytön päivä
valo-button-passed = Osa suoritettu
valo-button-open = Takaisin jaksoon
valo-units-which = Mitä tutkinnon osia harjoitellaan? Napauta osaa, niin se tulee mukaan tai lähtee pois. Pois otetun osan merkinnät poistuvat. Osat on koottu oppilaitosten sivuilta: tarkista ne ePerusteista.
valo-formerly = { $name }, ennen: { $before }
valo-skills = ○ = harjoittelija on merkinnyt, ✓ = sinä olet vahvistanut. Napauta kohtaa, niin vahvistat sen tai otat vahvistuksen pois.
valo-no-skills = Tälle osalle ei ole kirjattu osaamisvaatimuksia. Kopioi ne ePerusteista napista Lisää osaaminen, yksi kerrallaan.
valo-unconfirmed = Luettelo on tarkistamatta. Lähde: { $source }
valo-skill-how = Kirjoita yksi asia, joka tässä osassa pitää osata, vastaamalla tähän viestiin (reply). Harjoittelija näkee sen, joten kirjoita selkeästi. { $name }
valo-date-how = Milloin näyttö on? Kirjoita päivä vastaamalla tähän viestiin (reply), esimerkiksi 3.2.2027. Harjoittelija saa tiedon heti. { $name }
valo-place-which = Missä harjoittelija oppii?
valo-no-places = Oppimisympäristöjä ei ole kirjattu tiedostoon valo.yaml.
valo-gives-none = ei valittuja osia
valo-gives-unknown = ei tiedossa, mitä osia täällä voi tehdä: kysy
valo-onward-which = Mitä jakson jälkeen tulee?
valo-onward-studies = Opinnot
valo-onward-work = Työ
valo-onward-subsidised = Työ palkkatuella
valo-onward-service = Muu palvelu
valo-due-phase = VALO-jakso, asia { $number }: alkaa vaihe { $name }.
valo-due-show = VALO-jakso, asia { $number }: { $name }, näyttö { $day }.
valo-due-shown = VALO-jakso, asia { $number }: { $name }. Näytön päivä oli eilen. Merkitse, jos osa on suoritettu, tai sopikaa uusi päivä.
valo-due-ending = VALO-jakso, asia { $number }: jakso päättyy { $last }. Onko jatkopolku sovittu?
valo-due-over = VALO-jakso, asia { $number }, on ohi. Merkitse jatko ja päätä jakso: miten kävi?
valo-due-nobody = VALO-jakso, asia { $number }: valmentajaa ei tavoiteta. Kuka ottaa asian?
staff-command-help = Ohje

## Jono, siirrot ja toinen mielipide

staff-why = Perustelut (kuten ihminen ne näkee):
staff-why-line = • { $name }: { $reasons }
staff-unclear = Vielä epäselvää: { $slots }
staff-ask-first = Kysy ensin nämä, ne muuttaisivat eniten:
staff-ask-changes = (Jos vastaus on «{ $option }», ensimmäisenä olisi { $route }.)
staff-suits = Sopisi erityisesti: { $names }
staff-replies = Valmiit viestit
staff-more = Lisää …
staff-more-which = Mitä teet asialle { $number }?
staff-history = Mitä on tapahtunut
staff-grade = Arvioi ehdotukset
staff-hand = Siirrä toiselle
staff-special = Erityisohjaukseen
staff-opinion = Kysy työkaverilta
staff-hand-where = Kenelle asia { $number } siirretään? Ensin tämän seudun roolit, sitten muut seudut.
staff-hand-why = Asia { $number } siirtyy: { $where }. Kirjoita syy vastaamalla tähän viestiin (reply). Sen näkee se, joka ottaa asian. Asiakas saa tietää, kenelle asia siirtyy ja milloin vastaus tulee. Syytä hän ei näe.
staff-special-already = Asia { $number } on jo erityisohjauksessa.
staff-handed = Asia { $number } on siirretty: { $where }. Kerroin siitä asiakkaalle.
staff-not-handed = Asiaa { $number } ei voitu siirtää. Siirtoon tarvitaan syy, ja asian pitää olla avoin.
staff-handed-group = Asia { $number }: { $who } siirsi tämän. Nyt: { $where }.
staff-handed-here = Asia { $number } siirrettiin tänne. Aiemmin: { $origin }. Kuka ottaa?
note-handed = Siirron syy ({ $who }): { $reason }
note-opinion = Työkaverin mielipide ({ $who }): { $text }
queue-how = En tunne sanaa «{ $word }». Rajaa näin: /leads omat, /leads myöhässä, /leads vapaat, tai seudun, roolin, alan, kielen (ru) tai tarpeen nimellä. Voit yhdistää: /leads vapaat hoito ru.
queue-language = kieli { $language }
queue-promised = luvattu { $when }
queue-unpromised = lupaus rauennut
find-how = Kirjoita /find ja sana, esimerkiksi /find hitsaus. Haen sanaa seutusi asioista, ja omistasi myös siitä, mitä asiakas kertoi ja mitä muistiin on kirjoitettu.
find-found = Löytyi:
find-nothing = Sanalla ei löytynyt mitään.
opinion-question = Kirjoita kysymyksesi asiasta { $number } vastaamalla tähän viestiin (reply). Työkaveri ei näe, kuka asiakas on: paikkakunta, kieli, omat sanat ja puhelinnumero jäävät pois. Älä itsekään kirjoita nimiä tai paikkoja.
opinion-preview = Tämän työkaverisi näkisi. Lähetetäänkö?
opinion-asked = Työkaverisi kysyy mielipidettäsi: { $question }
opinion-about = Asiasta, ilman henkilötietoja. Tarve: { $need }
opinion-how = Vastaa tähän viestiin (reply). Vastauksesi menee kysyjälle nimelläsi.
opinion-send = Lähetä
opinion-drop = Älä lähetä
opinion-pass = En ehdi
opinion-sent = Kysymys asiasta { $number } lähti työkaverille. Vastaus tulee sinulle tähän.
opinion-dropped = Selvä, en lähettänyt kysymystä.
opinion-not-asked = Kysymystä ei voitu tehdä. Asian pitää olla avoin ja sinulla.
opinion-nobody = Kukaan ei nyt ehdi vastata kysymykseesi asiasta { $number }. Voit kysyä myöhemmin uudelleen.
opinion-let-off = Selvä, kysyn mielipidettä joltakulta toiselta.
opinion-answered = Asia { $number }, { $who } vastaa: { $text }
opinion-thanks = Kiitos! Vastauksesi meni kysyjälle.
opinion-gone = Tämä kysymys ei enää odota vastausta.
history-of = Asia { $number }, mitä on tapahtunut:
history-person = asiakas
history-bot = Opastin
history-stranger = ulkopuolinen
event-opened = lähetti asian
event-claimed = otti asian
event-read = luki yhteenvedon
event-wrote = kirjoitti asiakkaalle
event-talk = aloitti keskustelun
event-handed-back = keskustelu palasi Opastimelle
event-contacted = otti yhteyttä
event-booked = sopi ajan
event-note = kirjoitti muistiinpanon
event-closed = päätti asian
event-released = palautti asian ryhmälle
event-nudged = muistutti lupauksesta
event-reassigned = kysyi muilta, kuka ehtii
event-late = kertoi asiakkaalle, että vastaus myöhästyy
event-denied = yritti avata, ei saanut
event-handed-over = siirsi asian
event-asked = kysyi työkaverin mielipidettä
event-opinion = vastasi kysymykseen
event-graded = arvioi ehdotuksia
grade-how = Miten hyvin ehdotukset sopivat asiassa { $number }?
grade-good = hyvä
grade-passable = menettelee
grade-wrong = väärä
grade-better = Parempi olisi ollut …
grade-better-which = Mikä olisi sopinut paremmin asiassa { $number }? Valitse, tai kirjoita nimi vastaamalla tähän viestiin (reply).
grade-better-unknown = En löytänyt sellaista reittiä muiden kuin näytettyjen joukosta. Kokeile toista nimeä vastaamalla tähän viestiin (reply).
grade-noted = Kiitos, merkitsin asiaan { $number }, että parempi olisi ollut: { $route }.
grade-nothing = Asiassa { $number } ei näytetty ehdotuksia, joita voisi arvioida.
replies-which = Minkä viestin haluat asiaan { $number }? Näet sen ennen lähettämistä.
replies-preview = Näin asiakas lukee sen: { $text }
replies-in-finnish = Suomeksi: { $text }
replies-send = Lähetä
replies-other = Toinen viesti
replies-sent = Viesti asiasta { $number } lähti nimelläsi.
capacity-off = Selvä: et ole rajannut, montako asiaa sinulla on yhtä aikaa.
capacity-noted =
    { $count ->
        [0] Selvä: en ehdota sinulle uusia asioita.
        [one] Selvä: otat yhden asian kerrallaan.
       *[other] Selvä: otat enintään { $count } asiaa yhtä aikaa.
    }
capacity-held =
    { $count ->
        [0] Sinulla ei ole avoimia asioita.
        [one] Sinulla on yksi avoin asia.
       *[other] Sinulla on { $count } avointa asiaa.
    }
capacity-none = Et ole rajannut niiden määrää.
capacity-is = Otat enintään { $count }.
capacity-how = Muuta: /capacity 8. Raja pois: /capacity off. Se vaikuttaa siihen, keneltä kysyn ja millaisen ajan lupaan asiakkaille.
languages-how = Kielesi: { $languages }. Kirjoita kaikki kielet, joilla voit ohjata, kahden kirjaimen tunnuksina: /languages fi en ru.
languages-noted = Merkitsin kielesi: { $languages }.
fields-how = Alasi: { $fields }. Kirjoita alat, jotka tunnet parhaiten: /fields hoito metalli. Alat ovat { $all }.
fields-noted = Merkitsin alasi: { $fields }.
quality-title = Ehdotusten osuvuus { $from }–{ $until }
quality-none = Ehdotuksia ei ole arvioitu tällä ajalla.
quality-graded = Arvioituja asioita { $leads }, ehdotuksia { $routes }.
quality-precision = Osuvuus kolmen ensimmäisen joukossa: hyviä { $strict }, menetteleviä mukaan lukien { $lenient }.
quality-grades = Hyviä { $good }, menetteleviä { $passable }, vääriä { $wrong }.
quality-wrong = Vääriksi arvioidut:
quality-better = Näitä olisi toivottu tilalle:
digest-title = Viikko { $since }–{ $until }
digest-region = { $region }: uusia asioita { $opened }, päättyneitä { $closed }, siirrettyjä { $handed }. Lupaus myöhästyi { $late } kertaa. Nyt vastausta odottaa { $waiting }.
digest-own = Sinulla on avoinna { $held }. Päätit viikon aikana { $closed }.
staff-command-find = Etsi asia: /find SANA
staff-command-capacity = Montako asiaa otan: /capacity N
staff-command-languages = Kielet, joilla ohjaan
staff-command-fields = Alat, jotka tunnen parhaiten
# Neuvontakerrat, ohjaajille
session-title = { $name } { $day } { $time }
session-line = • { $session } · tulossa { $count } · paikalla { $names }
session-counts = { $coming } { $there }
session-coming =
    { $count ->
        [0] Kukaan ei ole vielä kertonut tulevansa.
        [one] Yksi aikoo tulla.
       *[other] { $count } aikoo tulla.
    }
session-there = Paikalla: { $names }.
session-nobody = Kukaan ohjaajista ei ole vielä kertonut olevansa paikalla.
session-about = Aiheet: { $what }
session-languages = Kielet: { $what }
session-first = Ensimmäistä kertaa: { $count }
session-cards =
    { $count ->
        [one] Yksi heistä haluaa, että luet nämä etukäteen:
       *[other] { $count } heistä haluaa, että luet nämä etukäteen:
    }
session-others = Mukaan voi tulla myös ihmisiä, jotka eivät ole kertoneet siitä.
session-card = Tulija { $number } · { $language }
session-eve = Huomenna: { $session }
session-hour = Kohta alkaa: { $session }
session-over = { $session } on ohi. Merkitsetkö, ketkä tulivat?
session-list-open = Tulevat neuvontakerrat:
session-list-duty = Millä neuvontakerralla olet paikalla?
session-list-cancel = Mikä neuvontakerta perutaan?
session-list-move = Mikä neuvontakerta siirretään?
session-none = Seuduillasi ei ole neuvontakertoja seuraavan neljän viikon aikana.
session-gone = Tätä neuvontakertaa ei enää ole: se on peruttu tai siirretty. Tulevat kerrat näet komennolla /sessions.
session-past = { $session } on jo ohi.
session-how =
    Kirjoita neuvonnan tunnus ja päivä tai next, esimerkiksi /duty TUNNUS next.
    Tunnukset: { $dropins }
session-not-there = Tämän voi tehdä vain se, joka on paikalla: { $session }. Jos se olet sinä, paina ensin nappia.
session-duty = Olen paikalla
session-off = En olekaan paikalla
session-off-which = Miltä neuvontakerralta olet poissa?
session-off-none = Et ole kertonut olevasi paikalla millään tulevalla neuvontakerralla. Kerro se ensin: /duty
session-taken = Kiitos, olet paikalla: { $session }. Kerron sinulle edellisenä iltana klo 17 ja tuntia ennen, montako on tulossa ja mitä asiaa heillä on. Muistutan ihmisiä nimelläsi.
session-taken-group = { $who } on paikalla: { $session }.
session-left = Selvä, et ole paikalla: { $session }.
session-left-group = { $who } ei pääsekään paikalle: { $session }. Kuka pääsee?
session-cancel = Peru kerta
session-move = Siirrä kerta
session-cancel-sure = Perutaanko { $session }?
session-move-sure = Siirretäänkö { $session } päivälle { $day }? Kellonaika pysyy samana.
session-will-tell =
    { $count ->
        [0] Kukaan ei ole kertonut tulevansa.
        [one] Yksi ihminen aikoo tulla. Kerron hänelle heti.
       *[other] { $count } ihmistä aikoo tulla. Kerron heille heti.
    }
session-reason-is = Syy, jonka ihmiset näkevät: { $reason }
session-cancel-yes = Kyllä, peru
session-move-yes = Kyllä, siirrä
session-why = Kirjoitan ensin syyn
session-no = Ei muuteta
session-reason = Kirjoita syy lyhyesti vastaamalla tähän viestiin (reply). Ihmiset näkevät sen, joten älä kirjoita kenenkään asioista. { $session }
session-move-which = Mille päivälle siirretään? { $session }
session-cancelled =
    { $count ->
        [0] Peruttu: { $session }. Kukaan ei ollut kertonut tulevansa.
        [one] Peruttu: { $session }. Kerroin siitä yhdelle ihmiselle.
       *[other] Peruttu: { $session }. Kerroin siitä { $count } ihmiselle.
    }
session-cancelled-group =
    { $count ->
        [0] { $who } perui: { $session }.
        [one] { $who } perui: { $session }. Kerroin siitä yhdelle ihmiselle.
       *[other] { $who } perui: { $session }. Kerroin siitä { $count } ihmiselle.
    }
session-moved =
    { $count ->
        [0] Siirretty: { $session }. Uusi päivä on { $day }
        [one] Siirretty: { $session }. Uusi päivä on { $day } Kerroin siitä yhdelle ihmiselle.
       *[other] Siirretty: { $session }. Uusi päivä on { $day } Kerroin siitä { $count } ihmiselle.
    }
session-moved-group =
    { $count ->
        [0] { $who } siirsi: { $session }. Uusi päivä on { $day }
        [one] { $who } siirsi: { $session }. Uusi päivä on { $day } Kerroin siitä yhdelle ihmiselle.
       *[other] { $who } siirsi: { $session }. Uusi päivä on { $day } Kerroin siitä { $count } ihmiselle.
    }
session-restore = Kerta pidetäänkin
session-restored = Selvä, kerta pidetään: { $session }. Kerron siitä niille, joille kerroin peruutuksesta.
session-restored-group = { $who } kertoo, että kerta pidetäänkin: { $session }.
session-came = Ketkä tulivat
session-walkin = + Tuli ilmoittamatta
session-done = Valmis
session-again = Korjaa
session-who-came = Ketkä tulivat? { $session }. Napauta niitä, jotka tulivat, ja paina lopuksi Valmis. Ilmoittamatta tulleita: { $walked }.
session-none-meant = { $session }: kukaan ei ollut kertonut tulevansa. Ilmoittamatta tulleita: { $walked }.
session-not-now = Tulijat voi merkitä tuntia ennen alkua ja viikon ajan jälkeenpäin: { $session }.
session-noted = Merkitty: { $session }. Ilmoittaneista tuli { $came } / { $meant }.
session-person-gone = Tätä merkintää ei enää ole.
session-walkin-first = Ensimmäistä kertaa
session-walkin-before = On käynyt ennen
session-walkin-undo = Lisäsin vahingossa
session-walked-in = Lisätty. Ilmoittamatta tulleita on nyt { $count }.
session-walked-first = Merkitty: ensimmäistä kertaa. Ilmoittamatta tulleita on { $count }.
session-walked-before = Merkitty: on käynyt ennen. Ilmoittamatta tulleita on { $count }.
session-walked-language = Merkitty kieli: { $language }.
session-walked-undo = Otin yhden pois. Ilmoittamatta tulleita on { $count }.
session-no-answer = Tähän viestiin ei voi vastata: viestisi ei mennyt kenellekään.
staff-command-sessions = Tulevat neuvontakerrat
staff-command-duty = Olen paikalla neuvonnassa
staff-command-cancel = Peru neuvontakerta
staff-command-move = Siirrä neuvontakerta

# Neuvonnan luvut (opastin report dropins)
report-title = Neuvonta ilman ajanvarausta { $from }–{ $until }
report-meant = aikoi tulla
report-came = tuli
report-walk-ins = Tuli ilmoittamatta: { $count }
report-regions = Seuduittain ja kuukausittain
report-places = Mistä tultiin
report-first = Kävikö tulija ensimmäistä kertaa
report-first-first = ensimmäistä kertaa
report-first-before = on käynyt ennen
report-first-unknown = ei tiedossa
report-helped = Oliko käynnistä apua
report-helped-yes = kyllä
report-helped-some = vähän
report-helped-no = ei
report-helped-unknown = ei vastannut
report-all = yhteensä
report-others = muut kunnat
report-unknown = ei tiedossa
report-hidden = • = ei näytetä: alle viiden ihmisen ryhmiä ei kerrota, eikä lukuja, joista ne voisi laskea

# Miten asia päättyi
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

## Suunnitelma

button-plan = Tee suunnitelma
button-plan-show = Suunnitelmani
button-plan-route = Tee suunnitelma tästä
button-plan-steps = Askeleet
button-plan-add = Lisää askel
button-plan-goal = Vaihda tavoite
button-plan-meeting = Vaihda tapaaminen
button-plan-paper = Lataa PDF
button-plan-share = Näytä ohjaajalle
button-plan-unshare = Älä näytä ohjaajalle
button-plan-share-yes = Kyllä, näytä
button-plan-versions = Aiemmat versiot
button-plan-away = Poista suunnitelma
button-plan-away-yes = Kyllä, poista
button-plan-accept = Sopii minulle
button-plan-decline = Ei sovi
button-plan-done = Tehty
button-plan-open = Ei olekaan tehty
button-plan-later = Siirrä viikolla
button-plan-drop = Jätä pois
button-plan-asks-off = Älä kysele tästä
button-plan-asks-on = Saat kysyä, miten etenen
command-plan = Suunnitelmani
plan-title = Suunnitelmani
plan-goal = Tavoite
plan-start = Tästä lähden
plan-path = Reitti
plan-steps = Askeleet
plan-meeting = Seuraava tapaaminen
plan-sources = Mihin tiedot perustuvat
plan-no-goal = Tavoitetta ei ole vielä valittu.
plan-done = tehty
plan-by-me = sinä itse
plan-by-person = henkilö itse
plan-by-counsellor = ohjaaja
plan-by-both = sinä ja ohjaaja yhdessä
plan-about = arviolta { $month }
plan-by-day = viimeistään { $date }
plan-on-day = { $date }
plan-benefit = Kysy työllisyyspalveluista ennen kuin aloitat opinnot: vaikuttavatko ne työttömyysturvaasi?
plan-visit = Käy neuvonnassa: { $name }
plan-step-apply = Hae koulutukseen: { $name }
plan-step-then = Kun edellinen on valmis, siirry tähän: { $name }
plan-begin = { $name }: { $what }.
plan-begin-with = { $name }: { $what }. Ota yhteys: { $who }.
plan-meeting-on = { $name } { $day }, { $place }
plan-source = { $name }: { $source } (katsottu { $date })
plan-checked = { $name }: tiedot katsottu { $date }
plan-version = Versio { $number }, { $date }.
plan-agreed = Sovittu yhdessä: { $who }, { $date }.
plan-first = Teen suunnitelman mielelläni. Etsitään ensin sinulle sopiva reitti.
plan-nothing = Minulla ei ole vielä reittiä, jolle tehdä suunnitelma. Ohjaaja voi auttaa eteenpäin.
plan-which = Mille reitille tehdään suunnitelma?
plan-made = Tein sinulle suunnitelman. Voit muuttaa sitä ihan miten haluat.
plan-made-anew = Tein uuden suunnitelman. Entinen on tallessa aiemmissa versioissa, jos annoit luvan tallentaa.
plan-for-now = En tallenna suunnitelmaa, koska et ole antanut siihen lupaa. Lataa PDF, niin se jää sinulle.
plan-paper = Tässä on suunnitelmasi. Voit tallentaa sen, tulostaa sen tai näyttää sen ohjaajalle.
plan-add = Kirjoita, mitä aiot tehdä. Voit kirjoittaa myös päivän, esimerkiksi: soitan kouluun 15.12.
plan-goal-ask = Kirjoita tavoitteesi omin sanoin.
plan-meeting-ask = Kirjoita, milloin ja missä seuraava tapaaminen on.
plan-changed = Muutin suunnitelmaa.
plan-full = Suunnitelmassa on jo { $count } askelta. Jätä jokin pois, niin uusi mahtuu mukaan.
plan-added = Lisäsin askeleen: { $name }
plan-step-gone = Sitä askelta ei enää ole suunnitelmassa.
plan-noted-done = Hienoa, merkitsin tehdyksi: { $name }
plan-noted-open = Merkitsin taas tekemättömäksi: { $name }
plan-noted-later = Siirsin viikolla eteenpäin: { $name }
plan-noted-drop = Jätin pois: { $name }
plan-all-done = Kaikki askeleet on nyt tehty. Hyvää työtä!
plan-steps-which = Valitse askel, niin voit merkitä sen tehdyksi, siirtää sitä tai jättää sen pois.
plan-no-steps = Suunnitelmassa ei ole askelia.
plan-away-sure = Poistanko suunnitelman ja kaikki sen aiemmat versiot?
plan-away = Poistin suunnitelman.
plan-asks-on = Selvä, kysyn, kun askeleen päivä tulee.
plan-asks-off = Selvä, en enää kysele suunnitelmasta. Se on silti tallessa.
plan-share-consent = Jotta ohjaaja voi nähdä suunnitelman, minun pitää saada tallentaa se. Annatko luvan tallentaa vastauksesi?
plan-share-first = Lähetetään ensin viesti ohjaajalle. Sen jälkeen voit näyttää hänelle suunnitelmasi.
plan-share-sure = Näytänkö suunnitelman ohjaajalle, joka hoitaa asiaasi (numero { $number })? Hän näkee siitä kaiken, myös lähtökohdan, ja voi ehdottaa muutoksia. Sinä päätät niistä.
plan-shared = Ohjaaja näkee nyt suunnitelmasi. Voit perua tämän milloin vain.
plan-share-end = Suunnitelma on sinun: voit muuttaa sitä, milloin haluat.
plan-share-closed = Asiasi on jo päättynyt, joten ohjaajaa ei juuri nyt ole. Lähetä uusi viesti, niin voit näyttää suunnitelman hänelle.
plan-unshared = Ohjaaja ei enää näe suunnitelmaasi.
plan-proposed = { $who } ehdottaa muutoksia suunnitelmaasi:
plan-proposed-add = Uusi askel: { $what } ({ $who })
plan-proposed-goal = Tavoitteeksi: { $what }
plan-proposed-meeting = Seuraava tapaaminen: { $what }
plan-proposed-drop = Pois: { $name }
plan-proposed-move = Uusi päivä { $date }: { $name }
plan-proposed-done = Tehty: { $name }
plan-proposed-end = Sopiiko näin? Voit myös vastata ohjaajalle omin sanoin.
plan-accepted = Sovittu! Suunnitelma on nyt tällainen:
plan-declined = Selvä, suunnitelma pysyy ennallaan. Kerron ohjaajalle.
plan-nothing-proposed = Tätä ehdotusta ei enää ole. Suunnitelmasi on nyt tällainen:
plan-asked-for = { $who } tekisi mielellään suunnitelman yhdessä kanssasi. Suunnitelmassa on tavoitteesi ja seuraavat askeleet. Ohjaaja näkee sen vasta, kun annat luvan.
plan-agreed-told = { $who } luki suunnitelmasi, ja se sopii hänelle näin.
plan-versions = Suunnitelmasi versiot:
plan-versions-none = Suunnitelmasta ei ole tallessa aiempia versioita.
plan-version-line = • Versio { $number }, { $date }: { $who }
plan-version-now = Voimassa on versio { $number }.
plan-version-you = sinä
plan-ask =
    { $count ->
        [1] Hei! Suunnitelmassasi on askel, jonka päivä on nyt:
       *[other] Hei! Suunnitelmassasi on askelia, joiden päivä on nyt:
    }
plan-ask-end = Miten kävi? Ei haittaa, jos et ole vielä ehtinyt.
plan-went =
    { $months ->
        [1] Hei! Teimme suunnitelman kuukausi sitten. Tavoitteesi oli: { $goal }. Missä olet nyt?
       *[other] Hei! Teimme suunnitelman { $months } kuukautta sitten. Tavoitteesi oli: { $goal }. Missä olet nyt?
    }
went-studying = Opiskelen
went-working = Olen töissä
went-job_search = Haen töitä
went-unemployed = Olen työttömänä
went-outside = Muuta: kotona, eläkkeellä tai muuten pois töistä
went-skip = En halua sanoa
went-thanks = Kiitos. Olen täällä, jos haluat jatkaa.
went-well = Hieno kuulla, kiitos että kerroit! Jos haluat vielä eteenpäin, jatketaan tästä.
went-on = Kiitos, että kerroit. Apua saa yhä: voit muuttaa suunnitelmaa, tulla neuvontaan tai jutella ohjaajan kanssa.
kept-plan =
    { $count ->
        [1] • Suunnitelma: { $goal } (versio { $number }, 1 askel)
       *[other] • Suunnitelma: { $goal } (versio { $number }, { $count } askelta)
    }
kept-plan-shared = • Suunnitelman näkee ohjaaja, joka hoitaa asiaa { $number }

# Henkilöstölle

staff-plan = Suunnitelma
staff-command-plan = Suunnitelma: /plan NUMERO
staff-plan-none = Asia { $number }: henkilöllä ei ole suunnitelmaa, tai hän ei ole antanut sinun nähdä sitä. Voit pyytää sitä häneltä.
staff-plan-ask = Pyydä suunnitelmaa
staff-plan-asked = Asia { $number }: pyyntö lähti. Saat tiedon, kun hän näyttää suunnitelman.
staff-plan-shared = Asia { $number }: henkilö näyttää sinulle suunnitelmansa.
staff-plan-unshared = Asia { $number }: henkilö ei enää näytä suunnitelmaansa.
staff-plan-lead = Asia { $number }: suunnitelma
staff-plan-agree = Sopii näin
staff-plan-agreed = Asia { $number }: suunnitelma on merkitty sovituksi, ja henkilölle on kerrottu.
staff-plan-propose = Ehdota muutoksia
staff-plan-how =
    Asia { $number }: kirjoita muutokset vastauksena tähän viestiin, yksi riville.
    + 15.12. Soita kouluun
    + 15.12. Lähetän tiedot (ohjaaja)
    + Tutustumiskäynti (yhdessä)
    2 20.12. (siirtää askeleen 2)
    2 tehty
    - 3 (jättää askeleen 3 pois)
    tavoite: Laitoshuoltajan tutkinto
    tapaaminen: to 3.12. klo 13 Forssan kirjasto
    Henkilö hyväksyy muutokset tai ei.
staff-plan-unread = En ymmärtänyt näitä rivejä: { $lines }
staff-plan-no-change = Ehdotuksessa ei ole mitään muutettavaa.
staff-plan-too-many = Suunnitelmassa voi olla enintään { $count } askelta.
staff-plan-proposed = Asia { $number }: ehdotus lähti. Saat tiedon, kun hän vastaa.
staff-plan-accepted = Asia { $number }: henkilö hyväksyi ehdotuksesi. Suunnitelma on sovittu.
staff-plan-declined = Asia { $number }: ehdotus ei sopinut henkilölle. Suunnitelma pysyi ennallaan.
