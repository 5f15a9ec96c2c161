# Opastins ord på svenska. En sak är en rad: namn = text. En fortsättningsrad börjar med mellanslag.
# En rad som börjar med # är en anmärkning. { $namn } är ett ställe där programmet sätter in ett värde.

## Början och språk

greeting =
    Hej! Jag heter Opastin. Jag är en maskin, inte en människa. Jag hjälper dig att hitta en utbildning eller en annan väg framåt. Skriv med helt egna ord, och du kan få tala med en människa när du vill.

    Jag kan komma ihåg dina svar om du låter mig. Då kan du fortsätta senare där du slutade. Jag frågar inte efter namn eller personbeteckning, och jag glömmer allt när du ber om det. Jag hjälper dig lika gärna även om jag inte får spara något.
greeting-short = Hej! Jag är Opastin. Jag är en maskin, inte en människa.
bridge-ru = Я немного понимаю по-русски. Пишу по-фински, по-шведски или по-английски: выберите язык внизу.
bridge-uk = Я трохи розумію українською. Пишу фінською, шведською або англійською: виберіть мову внизу.
bridge-et = Saan natuke eesti keelest aru. Kirjutan soome, rootsi või inglise keeles: vali keel altpoolt.
bridge-ar = أفهم العربية قليلًا. أكتب بالفنلندية أو السويدية أو الإنجليزية: اختر اللغة في الأسفل.
bridge-fa = کمی فارسی می‌فهمم. به فنلاندی، سوئدی یا انگلیسی می‌نویسم: زبان را در پایین انتخاب کنید.
bridge-so = Af-Soomaaliga wax yar baan ka fahmaa. Waxaan ku qoraa Finnish, Swedish ama English: hoos ka dooro luqadda.
consent-refused = Okej, jag sparar ingenting. Vi fortsätter ändå.
language-changed = Nu fortsätter vi på svenska.
language-which = Vilket språk ska vi fortsätta på?
understood =
    Så här förstod jag dig:
    { $said }
    Blev något fel, så säg bara till.
refused = Okej, det här föreslår jag inte: { $fields }.

## Frågor

ask-consent = Får jag spara dina svar?
ask-goal = Vad har du på hjärtat?
ask-interest = Vilken bransch eller vilket jobb intresserar dig? Berätta med egna ord eller välj i listan. Du kan välja flera.
ask-finnish = Hur bra kan du finska?
ask-place = Var bor du? Välj eller skriv din ort.
ask-situation = Hur ser din situation ut just nu?
ask-unemployed_for = Hur länge har du varit arbetslös?
ask-education = Vilken utbildning har du senast gått klart?
ask-age = Hur gammal är du?
ask-mode = Hur skulle du vilja studera? Du kan välja flera.
ask-support = Vad skulle du vilja ha stöd med? Du kan välja flera eller hoppa över.
ask-dropin-place = Var bor du? Jag letar upp den närmaste vägledningen.
ask-human-place = Var bor du? Då når ditt meddelande rätt handledare.
ask-employer-field = I vilken bransch behöver ni kunnigt folk? Berätta med egna ord eller välj.
ask-employer-place = Var finns arbetsplatsen?
ask-staff_count = Hur många anställda gäller det?
ask-staff_when = När behövs de?

why-consent = Utan ditt lov sparar jag ingenting. Om jag får lov kan du fortsätta senare där du slutade.
why-goal = Ditt svar avgör vad jag frågar härnäst och vad du inte behöver berätta.
why-interest = Vilka utbildningar jag visar beror på branschen.
why-finnish = Språket påverkar vilken utbildning som passar genast och vilken som passar lite senare. De flesta skolor hoppas på ungefär nivå B1.
why-place = Orten avgör vilka utbildningar och vilken vägledning som finns nära dig, och vilken handledare som hjälper dig.
why-situation = En del utbildningar är för arbetslösa, andra för dem som jobbar. Situationen påverkar också vad man kan leva på under studierna.
why-unemployed_for = Den som länge varit arbetslös har egna vägar, där man lär sig genom att jobba.
why-education = Det du har läst förut påverkar vart du kan söka direkt och vad som kan räknas till godo.
why-age = En del tjänster och stöd beror på åldern. Det finns ingen övre åldersgräns för att studera.
why-mode = Man kan studera till samma yrke på olika sätt. Jag vill först visa något som passar din vardag.
why-support = Man kan få stöd med mycket. Svaret hjälper mig att hitta rätt handledare. Jag frågar inget om din hälsa.
why-staff_count = Antalet påverkar om det lönar sig med en egen grupp eller ett enskilt läroavtal.
why-staff_when = Tidtabellen avgör vilken väg som hinner bli klar.
why-other = Jag frågar bara sådant som kan ändra mina förslag. Du kan alltid hoppa över en fråga.

## Vad svaren heter

slot-consent = Lov att spara
slot-goal = Önskemål
slot-interest = Bransch
slot-finnish = Finska
slot-place = Ort
slot-situation = Situation
slot-unemployed_for = Tid som arbetslös
slot-education = Utbildning
slot-age = Ålder
slot-mode = Studiesätt
slot-support = Stöd
slot-staff_count = Antal anställda
slot-staff_when = När

option-consent-yes = Ja, spara
option-consent-no = Nej, spara inte
option-goal-learn = Jag vill studera
option-goal-change = Jag vill byta bransch
option-goal-update = Nya kunskaper för mitt jobb
option-goal-finish = Jag vill slutföra mina studier
option-goal-unsure = Jag vet inte än
option-goal-dropin = När finns det vägledning?
option-goal-human = Jag vill prata med en människa
option-goal-employer = Jag är arbetsgivare
option-finnish-native = Modersmål eller nästan
option-finnish-b2 = Flytande (B2)
option-finnish-b1 = Klarar mig i vardag och jobb (B1)
option-finnish-a2 = En del (A2)
option-finnish-a1 = Lite (A1)
option-finnish-none = Inte alls
option-situation-unemployed = Arbetslös
option-situation-laid_off = Permitterad
option-situation-employed = I arbete
option-situation-entrepreneur = Företagare
option-situation-student = Studerande
option-situation-caring = Tar hand om barn eller anhörig
option-situation-rehabilitation = I rehabilitering
option-situation-retired = Pensionerad
option-situation-other = Något annat
option-unemployed_for-under_6 = Under 6 månader
option-unemployed_for-6_to_12 = 6–12 månader
option-unemployed_for-over_12 = Över ett år
option-education-none = Grundskolan är inte klar
option-education-basic = Grundskola
option-education-upper_secondary = Gymnasium
option-education-vocational = Yrkesskola
option-education-further = Yrkesexamen eller specialyrkesexamen
option-education-higher = Högskola
option-education-foreign = Utbildning från ett annat land
option-education-unknown = Jag är inte säker
option-age-under_18 = Under 18
option-age-18_24 = 18–24
option-age-25_29 = 25–29
option-age-30_59 = 30–59
option-age-60_plus = 60 eller över
option-mode-workplace = På jobbet, i praktiken
option-mode-day = På dagarna
option-mode-evening = På kvällarna
option-mode-online = På nätet
option-mode-any = Allt går bra
option-support-reading = Läsning och skrivning
option-support-language = Finska språket
option-support-digital = Dator och telefon
option-support-coping = Att orka
option-support-money = Pengar
option-support-childcare = Barnpassning
option-support-nothing = Jag behöver inget stöd
option-staff_count-one = En
option-staff_count-two_to_five = 2–5
option-staff_count-over_five = Fler än fem
option-staff_when-now = Genast
option-staff_when-half_year = Inom ett halvår
option-staff_when-later = Senare
answer-skipped = överhoppad

## Knappar

button-back = ‹ Tillbaka
button-skip = Hoppa över
button-done = Klar ›
button-show = Visa något redan nu
button-enough = Det räcker, tack
button-change = Ändra svaren
button-continue = Fortsätt
button-change-yes = Ja, ändra
button-change-no = Nej, låt det vara
button-restart = Börja om
button-results = Visa alternativ
button-more = Visa fler
button-first = Först: { $name }
button-later = Senare: { $name }
button-human = Prata med en människa
button-coordinator = Skriv till koordinatorn
button-find-routes = Sök utbildning
button-older = Rätta åldern
button-send = Skicka meddelandet
button-leave-out = Ta bort: { $slot }
button-put-back = Ta med: { $slot }
button-not-now = Skicka inte nu
button-forget-yes = Ja, glöm allt
button-forget-no = Nej, glöm inte
button-crisis-on = Du missförstod, fortsätt
button-violence-on = Du missförstod, fortsätt
button-soft-on = Fortsätt
inventory-yes = Ja
inventory-maybe = Kanske
inventory-no = Nej

## När något inte blir förstått, och annan styrning

miss-1 = Nu hängde jag inte riktigt med. Det gör inget: säg det gärna med andra ord eller välj här nedanför.
miss-2 = Jag förstod fortfarande inte. Det enklaste är att trycka på en av knapparna här nedanför.
miss-3 = Jag är bara en maskin, och nu räcker jag inte till. En människa förstår bättre: jag kan be en handledare komma med. Du kan också trycka på en knapp eller hoppa över.
menu = Vad gör vi nu?
help =
    Du kan skriva med egna ord vad du vill. Så här kommer du vidare när som helst:
    • «tillbaka»: föregående fråga
    • «hoppa över»: nästa fråga
    • «visa»: det jag redan har hittat
    • «ändra»: rätta dina svar
    • «människa»: ta med en handledare
    • «börja om»: vi tar det från början
    • «sluta»: en paus
    • «mina uppgifter»: det jag har sparat om dig
    • «glöm mig»: jag raderar allt
thanks = Varsågod! Jag finns här om du kommer på något mer.
thanks-go-on = Varsågod!
hello-again = Hej igen!
old-button = Den knappen är redan gammal, men det gör inget. Vi fortsätter här.
route-gone = Det alternativet finns inte längre.
back-at-start = Vi är redan i början.
knowledge-changed = Min information har ändrats, så jag glömde de här svaren: { $slots }. Jag frågar dem på nytt om det behövs.
enough = Okej! Förslagen finns ovanför. Kom tillbaka när du vill.
restarted = Vi börjar om från början.
stopped = Vi tar en paus. Kom tillbaka när du vill, eller skriv «glöm mig» om du vill att jag raderar allt.
change-which = Det här har du berättat. Vad ska vi ändra?
change-nothing = Du har inte berättat något än som går att ändra.
edit-confirm = Om svaret «{ $slot }» nu är «{ $value }» behöver jag inte längre de här svaren, och jag glömmer dem: { $drops }. Ska vi ändra?
forget-sure = Jag raderar allt du har berättat, också det som har skickats till handledaren. Det går inte att få tillbaka. Ska jag radera?
forget-kept = Bra, ingenting raderades.
forgotten = Jag har raderat allt som var sparat om dig. Du är välkommen tillbaka när du vill.
kept-start = Det här är sparat om dig:
kept-nothing = Inget är sparat om dig.
kept-lead = Skickat till handledaren, ärende nummer { $number }: { $status }
location-near = Du är närmast { $place }.
location-far = Du är långt från de kommuner som jag känner till. Skriv vilken kommun du bor i.
contact-not-kept = Tack, men jag behöver inte ditt nummer nu och har inte sparat det.
answer-unconfirmed = (Kontrollerat { $date }, men en handledare har inte bekräftat det än.)

## Trygghet

id-code = Det fanns en personbeteckning i ditt meddelande. Jag behöver den inte och har inte sparat den. Skicka inte personbeteckningen till mig; du kan också radera ditt meddelande.
soft = Det låter tungt. Om du inte riktigt orkar kan du prata med en människa om det redan i dag:
halt-crisis =
    Det låter som om du har det riktigt svårt. Det är bra att du sa det. Jag är en maskin, och en maskin kan inte hjälpa med det här. Det kan en människa, så ta kontakt med någon nu genast.
halt-violence =
    Det låter som om någon gör dig illa eller skrämmer dig. Det är inte ditt fel. Jag är en maskin, och en maskin kan inte hjälpa med det här, men det kan en människa.
halt-soft = Det låter tungt.
halt-again = Du är viktig. Ring nu, där svarar en människa.
halt-end = Jag frågar inget mer nu, och jag har inte sparat ditt meddelande. Om du vill kan också en handledare kontakta dig.

## Vägar

result-start = De här kunde passa dig. Ju mer du berättar, desto bättre förslag kan jag ge.
result-far = Jag vet inget som passar nära dig, men på andra håll finns det:
result-inventory = Av dina svar att döma kunde du trivas i de här branscherna: { $fields }. Det är bara ett tips. Lockar något annat mer, så säg bara till.
result-same = Tack! Ditt svar ändrade inte förslagen: de är fortfarande desamma.
result-path = Vägen till ditt mål, steg för steg: { $steps }
result-end = Jag bestämmer ingenting: det gör alltid skolan, arbetsgivaren eller myndigheten. Tryck på ett alternativ för att se mer, eller be en människa om hjälp.
no-routes = Just nu hittade jag ingen väg som passar direkt. Det betyder inte att det inte finns någon: handledaren vet mer.
misses-start = De här passar nästan:
more-start = De här kunde också passa:
more-none = Jag hittade inga fler som passar. Handledaren vet kanske mer.
refine = Jag kan precisera förslagen ännu, om du orkar svara.
note-finish = Det du har läst förut går inte förlorat. Skolan räknar till godo det du redan kan, och du studerar bara det som fattas. Du får en egen plan för det (PUK).
note-foreign = Det du har läst och lärt dig utomlands räknas ofta: be skolan om att få det tillgodoräknat. Om erkännande av examen kan du fråga Utbildningsstyrelsen, och för yrken inom hälsovården Tillstånds- och tillsynsverket (tidigare Valvira).
note-benefit = Du kan kanske studera med arbetslöshetsförmån (frivilliga studier). Kom alltid överens om det med sysselsättningstjänsterna innan studierna börjar.
note-under-25 = Är du under 25 och inte har något yrke än, behöver du oftast söka till en utbildning på våren för att få arbetslöshetsförmån. Fråga om det hos sysselsättningstjänsterna eller Navigatorn.
note-support = Man kan få stöd i studierna, också särskilt stöd för att lära sig. Berätta för handledaren vad som skulle hjälpa dig. Du behöver inte motivera något.

place-anywhere = var som helst
reason-field = En bransch som intresserar dig: { $field }
reason-stepping = Tar dig närmare ditt mål
reason-same = På din egen ort
reason-region = Nära dig: { $places }
reason-near = I grannkommunen: { $places }
reason-anywhere = Går bra oavsett var du bor
reason-situation = Passar din situation: { $told }
reason-unemployed_for = Passar din situation. Tid som arbetslös: { $told }
reason-education = Din utbildning räcker oftast: { $told }
reason-finnish = Din finska räcker oftast: { $told }
reason-age = Passar din ålder
reason-mode = Som du önskade: { $modes }
reason-support = Här finns stöd som du önskade
unknown-situation = Beror på din situation. Oftast avsett för: { $wanted }
unknown-unemployed_for = Beror på hur länge du har varit arbetslös
unknown-education = Beror på din tidigare utbildning. Oftast duger: { $wanted }
unknown-finnish = Finska, oftast { $wanted }
unknown-age = Beror på din ålder
lacks-situation = oftast avsett för: { $wanted }
lacks-unemployed_for = oftast för den som varit arbetslös så här länge: { $wanted }
lacks-education = tidigare utbildning som oftast behövs: { $wanted }
lacks-finnish = finska, oftast { $wanted }
lacks-age = oftast för den här åldern: { $wanted }
at-least = minst: { $option }
at-most = högst: { $option }

check-far = Det här är på annat håll: { $places }. Fråga vad som går att läsa på distans.
check-unconfirmed = Uppgiften är inte bekräftad än: kontrollera med skolan eller en handledare.
check-school_selects = Skolan väljer sina studerande.
check-finnish_test = Skolan kan be dig göra ett språktest.
check-health = Branschen kan ha villkor som gäller hälsan.
check-needs_workplace = Du behöver en arbetsplats. Handledaren hjälper dig att leta.
check-fee = Fråga skolan om priset.
check-agree_before_start = Kom överens med sysselsättningstjänsterna innan du börjar.
check-integration_plan = Ingår oftast i integrationsplanen.
check-services_decide = Sysselsättningstjänsterna bestämmer vem som får en plats.
check-coach_decides = Coachen funderar tillsammans med dig på om det här passar.
check-recognition = Det du redan lärt dig kan räknas till godo. Fråga skolan.
check-credits = Oftast behöver du först öppna studier.
check-degree = Oftast behöver du en tidigare examen.
check-card = För jobbet behövs ofta ett kort eller ett tillstånd.
check-dates = Kontrollera när nästa start är.
check-own_costs = Det kan bli små egna kostnader, till exempel för kläder eller verktyg.
check-tuition_fee = Om du har kommit från ett land utanför EU med uppehållstillstånd för studier, fråga om läsårsavgiften.

apply-continuous = Du kan söka året om, oftast i Studieinfo (kontinuerlig ansökan).
apply-joint = I gemensamma ansökan. Ansökningstiderna ser du i Studieinfo.
apply-separate = I skolans egen ansökan. Ansökningstiderna ser du i Studieinfo eller på skolans webbplats.
apply-employer_first = Leta först efter en arbetsgivare och kontakta sedan skolans läroavtalstjänst.
apply-services = Fråga sysselsättningstjänsterna.
apply-workshop = Kontakta verkstaden eller sysselsättningstjänsterna. Handledaren hjälper dig.
apply-enrol = Anmäl dig direkt till kursen.
apply-provider = Kontakta skolan direkt.
cost-free = gratis
cost-small_fee = en liten avgift
cost-fee = avgiftsbelagd
cost-varies = priset varierar, fråga skolan
income-study_grant = studiestöd
income-unemployment_benefit = arbetslöshetsförmån
income-travel_allowance = kostnadsersättning
income-wage = lön
income-wage_subsidy = lönesubvention till arbetsgivaren
income-integration_benefit = förmån under integrationstiden
income-study_leave = studieledighet
income-none = inget stöd
mode-workplace = på arbetsplatsen
mode-day = på dagarna
mode-evening = på kvällarna
mode-online = på nätet
credits = { $count } kp
card-provider = Ordnas av: { $name }
card-months = Tar oftast { $low }–{ $high } månader
card-months-same = Tar oftast { $months } mån
card-modes = Så studerar du: { $modes }
card-units = Delar av examen: { $units }
card-money = Kostnad: { $cost }. Under studietiden oftast: { $income }
card-cost = Kostnad: { $cost }
card-apply = Så söker du: { $how }
card-source = Mer information: { $source } (kontrollerat { $date })
card-checked = Uppgiften kontrollerad { $date }

## Vägledning

dropin-next = Nästa { $name } är i { $place } { $day } { $time }. Du kan komma utan att boka tid.
dropin-nearest = Där du bor finns det ingen vägledning varje vecka. Den närmaste är { $name } i { $place } { $day } { $time }. Du kan komma utan att boka tid. En människa kan också hjälpa dig här.
dropin-unconfirmed = Tiden och platsen är inte bekräftade än: kontrollera dem med en handledare innan du går.
dropin-none = Där du bor ({ $region }) finns det ingen vägledning varje vecka. En handledare hjälper dig ändå: tryck på «Prata med en människa».
dropin-none-coming = Jag vet inte när det blir nästa gång. En handledare hjälper dig: tryck på «Prata med en människa».
dropin-human-instead = Jag kan skicka ditt ärende till en handledare, som sedan kontaktar dig.
dropin-go-on = Vill du att jag letar efter utbildningar som passar dig?
dropin-hosts = På plats brukar vara: { $hosts }
dropin-bring = { $what }
dropin-no-booking = Du behöver inte boka tid, och du behöver inte kunna något på förhand.
time-clock = kl. { $from }–{ $to }
time-morning = på förmiddagen
time-afternoon = på eftermiddagen
day-today = i dag { $date }
day = { $weekday } { $date }
moment = { $weekday } { $date } kl. { $clock }
weekday-mo = måndag
weekday-tu = tisdag
weekday-we = onsdag
weekday-th = torsdag
weekday-fr = fredag
weekday-sa = lördag
weekday-su = söndag
weekday-mo-short = må
weekday-tu-short = ti
weekday-we-short = on
weekday-th-short = to
weekday-fr-short = fr
weekday-sa-short = lö
weekday-su-short = sö

## Unga, arbetsgivare, intressen

school =
    Vad fint att du funderar på det här. När du är under 18 får du bäst hjälp av studiehandledaren i din egen skola. Hen känner till din situation och kan ordna ett byte om du redan studerar. Läroplikten fortsätter tills du fyller 18 eller får en examen, så du blir inte ensam.

    Om du inte har någon skola just nu hjälper din hemkommun dig att hitta en plats. Jag sparar ingenting om dig.
employer-start = Tack! Så här kan du få kunnigt folk:
employer-end = En företagskoordinator eller arbetslivskoordinator ({ $region }) hjälper dig att välja och sköter kontakten med skolorna. Ska jag skicka ett meddelande till koordinatorn?
inventory-start = Ingen fara. Jag visar sex meningar: säg om de låter som du. Det finns inga rätta svar.

## Till handledaren

handoff-start = Det här meddelandet skulle jag skicka till: { $role }, { $region }. Läs i lugn och ro. Du kan ta bort det du vill.
handoff-empty = (Inga uppgifter: handledaren ser bara att du vill prata.)
handoff-how = Jag skickar inte ditt namn. Svaret kommer hit i chatten. Du kan också skriva en hälsning, så tar jag med den i meddelandet.
handoff-promise = Om du skickar nu får du svar senast { $when }.
handoff-skipped = • Du hoppade över: { $slots }
handoff-message = • Din hälsning: { $message }
handoff-phone = • Ditt telefonnummer: { $phone }
handoff-sent = Meddelandet är skickat ({ $region }). Du får svar här i chatten senast { $when }.
handoff-not-now = Okej, jag skickade ingenting. Du kan be om en människa när du vill.
handoff-go-on = Under tiden kan vi fortsätta här.
handoff-place = Jag behöver bara din ort, så att meddelandet når rätt handledare.
# I handoff-claimed står «en» framför rollen.
handoff-claimed = Nu har en { $role } läst ditt meddelande (ärende nummer { $number }) och svarar dig här i chatten.
role-counsellor = studiehandledare för vuxna
role-coach = coach
role-coordinator = arbetslivskoordinator
role-business = företagskoordinator
role-special = specialhandledare
role-youth = ungdomshandledare
role-admin = serviceansvarig

## Till personalen

staff-new =
    Nytt ärende { $number } · { $region }
    Till: { $role }
    Behov: { $need }
    Väntat { $waited }
    Svar utlovat senast { $when }
staff-leader = Leder nätverket just nu: { $name }
staff-claim = Jag tar det här
staff-claimed = Ärende { $number } · { $region }: { $who } tog det här.
staff-already = Ärende { $number } är redan taget.
staff-gone = Ärende { $number } finns inte längre: det har återtagits eller raderats.
staff-summary =
    Ärende { $number } · { $region } · { $role }
    Språk: { $language }
    Behov: { $need }
staff-answers = Har berättat:
staff-skipped = Ville inte säga: { $slots }
staff-shown = Har sett: { $routes }
staff-path = Väg: { $routes }
staff-message = Med egna ord: { $message }
staff-phone = Telefon: { $phone }
staff-promise = Svar utlovat senast { $when }
staff-nothing = (Gav inga uppgifter.)
staff-leads = Öppna ärenden:
staff-no-leads = Det finns inga öppna ärenden.
staff-lead-line = { $number } · { $region } · { $role } · { $need } · { $status } · har väntat { $waited }
staff-help = Kommandon: /leads visar öppna ärenden, /lead NUMMER visar ett. Ett nytt ärende tar du med knappen «Jag tar det här».
staff-not-yours = Du har inte det här ärendet: ta det först.
need-unknown = vill prata
status-waiting = väntar
status-claimed = taget
status-contacted = kontaktad
status-booked = tid bokad
status-closed = avslutat
status-withdrawn = återtaget
minutes = { $count } min
hours = { $count } h
days = { $count } d
