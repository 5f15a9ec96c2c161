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
between = Det du skrev kan passa flera branscher: { $fields }.

## Frågor

ask-consent = Får jag spara dina svar?
ask-goal = Vad har du på hjärtat?
ask-interest = Vilken bransch eller vilket jobb intresserar dig? Berätta med egna ord eller välj i listan. Du kan välja flera.
ask-between = Vilken av dem menade du? Du kan välja flera.
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
left =
    { $count ->
        [1] Det här är sista frågan innan du får förslag.
       *[other] Högst { $count } frågor kvar.
    }
left-named =
    { $count ->
        [1] Om du nämner en bransch är det här sista frågan innan du får förslag.
       *[other] Om du nämner en bransch är det högst { $count } frågor kvar.
    }
left-refining =
    { $count ->
        [1] Det här är sista frågan för att precisera förslagen.
       *[other] Högst { $count } frågor kvar för att precisera förslagen.
    }

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
why-statement = Ditt svar hjälper mig att se vilket slags arbete som kunde passa dig. Inget enskilt svar avgör något.
why-decides = Ditt svar avgör till exempel om det här passar dig: { $first }.
why-decides-two = Ditt svar avgör till exempel om något av det här passar dig: { $first } eller { $second }.
why-orders = Ditt svar avgör vad jag visar först. Det kan till exempel vara något av de här: { $first } eller { $second }.
why-helps = Ditt svar påverkar vem som kan hjälpa dig.

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
button-other-field = Någon annan bransch
button-own-field = Jag väljer bransch själv
button-not-me = Det här är inte jag
button-show = Visa något redan nu
button-enough = Det räcker, tack
button-change = Ändra svaren
button-continue = Fortsätt
button-change-yes = Ja, ändra
button-change-no = Nej, låt det vara
button-restart = Börja om
button-results = Visa alternativ
button-save = ☆ Spara
button-unsave = Ta bort från sparade
button-unsave-one = Ta bort: { $name }
button-saved = ★ Sparade ({ $count })
button-compare = Jämför
button-compare-others = Jämför andra
button-open = Öppna { $letter }
button-watch = Berätta om något ändras
button-unwatch = Skriv inte om ändringar
button-consent = Ändra lov att spara
button-more = Visa fler
button-first = Först: { $name }
button-later = Senare: { $name }
button-ways = Vägen steg för steg
button-human = Prata med en människa
button-coordinator = Skriv till koordinatorn
button-find-routes = Sök utbildning
button-older = Rätta åldern
button-send = Skicka meddelandet
button-leave-out = Ta bort: { $slot }
button-put-back = Ta med: { $slot }
button-not-now = Skicka inte nu
button-share-location = 📍 Dela min plats
button-share-phone = 📞 Dela mitt telefonnummer
phone-number = Telefonnummer
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
edited-read = Jag har läst din ändring.
unreadable-voice = Jag kan inte lyssna på röstmeddelanden. Skriv gärna samma sak med egna ord, det får vara kort. Är det besvärligt att skriva, så tryck på en knapp eller skriv bara «människa».
unreadable-photo = Jag kan inte se på bilder. Berätta med egna ord vad du ville visa.
unreadable-video = Jag kan inte titta på videor. Berätta med egna ord vad du ville säga.
unreadable-sticker = Klistermärken kan jag inte tolka. Berätta med ord vad du har på hjärtat eller tryck på en knapp.
unreadable-document = Jag kan inte läsa filer, och jag har inte sparat den. Du behöver inte skicka betyg eller ansökningar till mig: berätta bara med egna ord.
unreadable-forwarded = Det där hade någon annan skrivit, så jag har inte läst det. Berätta med egna ord vad du själv vill.
unreadable-other = Ett sådant meddelande kan jag inte läsa. Skriv med egna ord eller tryck på en knapp.
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
    • «sparade»: alternativen du har sparat
    • «mina uppgifter»: det jag har sparat om dig
    • «glöm mig»: jag raderar allt
thanks = Varsågod! Jag finns här om du kommer på något mer.
thanks-go-on = Varsågod!
hello-again = Hej igen! Vi fortsätter där vi slutade.
link-place = Enligt länken är din ort { $place }. Bor du någon annanstans, så säg bara till.
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
kept-saved = • Sparat alternativ: { $name }
kept-watching = • Jag skriver till dig om något ändras i det du har sparat
location-near = Du är närmast { $place }.
location-far = Du är långt från de kommuner som jag känner till. Skriv vilken kommun du bor i.
share-location = Tryck på «📍 Dela min plats» nere vid tangentbordet, så ser jag vilken kommun som är närmast. Jag kommer bara ihåg kommunen, inte var du är. Det är frivilligt: du kan lika gärna skriva din ort.
share-location-here = Här kan jag inte få din plats. Skriv din ort eller välj den i listan.
share-phone = Tryck på «📞 Dela mitt telefonnummer» nere vid tangentbordet, så tar jag med ditt nummer i meddelandet. Bara den handledare som svarar dig ser det. Det är frivilligt: svaret kommer också hit i chatten.
share-phone-here = Jag fick inget nummer. Om du vill kan du skriva det här, så tar jag med det i meddelandet.
contact-added = Tack! Jag tog med ditt nummer { $phone } i meddelandet.
contact-not-kept = Tack, men jag behöver inte ditt nummer nu och har inte sparat det.
answer-unconfirmed = (Kontrollerat { $date }, men en handledare har inte bekräftat det än.)
## Kommandon i menyn

command-start = Börja, eller fortsätt där du slutade
command-help = Hjälp: vad du kan skriva
command-change = Ändra dina svar
command-human = Be en människa om hjälp
command-dropin = När finns det vägledning utan tidsbokning
command-saved = Se alternativen du har sparat
command-language = Byt språk
command-mydata = Se vad som är sparat om dig
command-forget = Radera allt du har berättat
command-stop = Ta en paus

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
result-inventory = Det verkar som att du tycker om { $likes }. Det har du nytta av till exempel i de här branscherna: { $fields }.
result-inventory-many = Det verkar som att du tycker om många olika saker. Lite av varje får du göra till exempel i de här branscherna: { $fields }.
result-own = Jag tog också med det du berättade om dig själv: { $fields }.
result-own-only = Meningarna visade inte ännu vad som lockar dig mest. Därför börjar jag med det du berättade om dig själv: { $fields }.
result-open = Meningarna visade inte ännu vad som lockar dig mest. Det är helt vanligt, och du behöver inte veta det nu. En handledare funderar gärna tillsammans med dig: be om en människa eller kom till vägledningen.
result-hint = Det här är bara ett tips. Stämmer det inte, tryck på «Det här är inte jag» eller skriv med egna ord vad som lockar mer eller vad du inte vill.
# Fortsätter meningen «Det verkar som att du tycker om …»
like-r = att arbeta med händerna
like-i = att ta reda på hur saker fungerar
like-a = att skapa
like-s = att hjälpa andra
like-e = att få andra med dig
like-c = att hålla ordning
like-and = { $first } och { $last }
result-same = Tack! Ditt svar ändrade inte förslagen: de är fortfarande desamma.
ways-needed = Riktigt direkt går det inte än, men steg för steg kommer du dit:
ways-stages = Du kan gå fram i små steg: först en del av examen, sedan jobb eller hela examen.
ways-finish = Så får du studierna klara:
ways-direct = Så når du målet:
ways-wait = Mellan stegen kan det bli väntetid, så räkna med lite extra.
ways-human = Du behöver inte ta det första steget ensam: en handledare hjälper dig.
ways-none = Till det här målet kan jag ännu inte visa någon väg. Det betyder inte att det inte finns någon. Berätta för handledaren vart du vill: ni letar efter vägen tillsammans.
ways-unconfirmed = Alla uppgifter här är inte bekräftade än. Kontrollera dem med en handledare innan du bestämmer dig.
way-school = I skolan
way-work = Genom att jobba
way-recognition = Om du redan har ett yrke i branschen från ett annat land
way-total = Sammanlagt ungefär { $length }.
way-total-least = Sammanlagt minst { $length }.
way-other = { $way }: { $steps }. Ungefär { $length }.
way-other-least = { $way }: { $steps }. Minst { $length }.
gives-finnish = finska till ungefär nivå { $level }
length-months = { $low }–{ $high } månader
length-months-same =
    { $count ->
        [1] 1 månad
       *[other] { $count } månader
    }
length-years = { $low }–{ $high } år
length-years-same = { $years } år
week = Den här veckan: { $what }.
week-with = Den här veckan: { $what }. Kontakt: { $who }.
week-finish = be din gamla skola om ett studieutdrag. Sedan: { $what }
week-continuous = ring eller skriv till skolan och fråga när du kunde börja
week-joint = se i Studieinfo när nästa gemensamma ansökan är och skriv upp datumet
week-separate = se ansökningstiden i Studieinfo eller på skolans webbplats och skriv upp datumet
week-employer_first = tänk ut en arbetsplats där du gärna skulle lära dig och fråga där om läroavtal. Skolans läroavtalstjänst hjälper till
week-services = ring sysselsättningstjänsterna och fråga om den här utbildningen
week-workshop = ring eller gå dit och fråga om du får komma på besök
week-enrol = se när nästa kurs börjar och anmäl dig
week-provider = ring skolan och fråga hur och när du kunde börja
week-authority = se på myndighetens webbplats vilka papper du behöver och börja samla ihop dem
result-end = Jag bestämmer ingenting: det gör alltid skolan, arbetsgivaren eller myndigheten. Tryck på ett alternativ för att se mer, eller be en människa om hjälp.
no-routes = Just nu hittade jag ingen väg som passar direkt. Det betyder inte att det inte finns någon: handledaren vet mer.
misses-start = De här passar nästan:
more-start = De här kunde också passa:
more-none = Jag hittade inga fler som passar. Handledaren vet kanske mer.
refine = Jag kan göra förslagen träffsäkrare, om du orkar svara på lite till.
note-finish = Det du har läst förut går inte förlorat. Skolan räknar till godo det du redan kan, och du studerar bara det som fattas. Du får en egen plan för det (PUK).
note-foreign = Det du har läst och lärt dig utomlands räknas ofta: be skolan om att få det tillgodoräknat. Om erkännande av examen kan du fråga Utbildningsstyrelsen, och för yrken inom hälsovården Tillstånds- och tillsynsverket (tidigare Valvira).
note-benefit = Du kan kanske studera med arbetslöshetsförmån (frivilliga studier). Kom alltid överens om det med sysselsättningstjänsterna innan studierna börjar.
note-under-25 = Är du under 25 och inte har något yrke än, behöver du oftast söka till en utbildning på våren för att få arbetslöshetsförmån. Fråga om det hos sysselsättningstjänsterna eller Navigatorn.
note-support = Man kan få stöd i studierna, också särskilt stöd för att lära sig. Berätta för handledaren vad som skulle hjälpa dig. Du behöver inte motivera något.

place-anywhere = var som helst
reason-field = En bransch som intresserar dig: { $field }
reason-trade = Yrket som du nämnde
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
needs-first = Du behöver först det här: { $what }
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
apply-authority = Ansök hos myndigheten. På dess webbplats står det vilka papper du behöver.
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

## När någon frågar varför något inte visades, och vad som skulle ändra resultatet

unshown-listed = Det här finns redan bland mina förslag, som nummer { $number }.
unshown-behind = Det här kunde passa dig, men andra kom före.
unshown-nearer = Det här är längre bort från dig, så jag visade det inte. Något liknande finns närmare: { $other }.
unshown-employer = Du berättade att du är arbetsgivare, och det här är för den som själv vill lära sig. Därför visade jag det inte.
unshown-field = Just nu söker jag inom den här branschen åt dig: { $told }. Det här hör till en annan bransch: { $own }. Om det intresserar dig kan du byta bransch.
unshown-otherwise = I övrigt passar det ihop med det du har berättat.
unshown-unknown = Jag vet inte än om det här passar dig.
unshown-lacks = Det här passar just nu inte riktigt ihop med det du har berättat. Därför föreslog jag det inte. Det handlar om följande:
unshown-tell = Det här vet jag inte än om dig:
unshown-end = Jag bestämmer ingenting. Skolan, arbetsgivaren eller myndigheten bestämmer, och en handledare kan titta närmare på din situation tillsammans med dig.
unshown-not-there = Något sådant känner jag inte till här: { $places }. Jag berättar om det jag vet.
unshown-far = Det här är längre bort från dig: { $places }.
unshown-closest = Något med just det namnet känner jag inte till. Det närmaste jag vet är det här:
then-finnish = När du kan finska så här bra kan det här passa dig.
then-education = När du har någon av de här utbildningarna kan det här passa dig.
then-situation = Om din situation någon gång är sådan kan det här passa dig.
then-all = När det här är på plats kan det passa dig.
then-by = Det här tar dig dit: { $name }.
behind-nearer = Närmare dig finns till exempel { $other }. Det här finns på annat håll: { $places }.
behind-here = Alldeles nära dig finns till exempel { $other }. Det här ordnas inte på någon bestämd ort.
behind-anywhere = Det här är längre bort från dig. Utan resor går till exempel { $other }.
behind-interest = Du söker inom den här branschen: { $told }. Till den passar till exempel { $other } bättre.
behind-mode = Du skulle vilja studera så här: { $told }. Då passar till exempel { $other } bättre.
behind-support = Du vill ha stöd med det här: { $told }. Då passar till exempel { $other } bättre.
behind-told = Du svarade «{ $told }». Då passar oftast till exempel { $other } bättre.
behind-kind = Bland förslagen finns redan något liknande, { $other }. Jag visar hellre olika slags alternativ.
behind-even = Till exempel { $other } passar dina svar lika bra eller lite bättre.
button-read = Berätta mer om det här
button-tell = Berätta: { $slot }
button-correct = Ändra: { $slot }
button-also = Se också: { $name }
whatif-mode-workplace = Om du kunde studera på en arbetsplats skulle också det här passa: { $name }
whatif-mode-day = Om du kunde studera på dagarna skulle också det här passa: { $name }
whatif-mode-evening = Om du kunde studera på kvällarna skulle också det här passa: { $name }
whatif-mode-online = Om du kunde studera på nätet skulle också det här passa: { $name }
whatif-place = Om du kunde ta dig till en grannkommun ({ $place }) skulle också det här passa: { $name }
whatif-finnish = När din finska är på nivån «{ $level }» kan också det här passa: { $name }
whatif-situation = När du får en arbetsplats kan också det här passa: { $name }

## Sparade alternativ och jämförelse

route-over = Det här alternativet finns inte längre. Det går inte att börja på det.
card-ends = Erbjuds till och med { $date }
saved-one = Jag sparade: { $name }
saved-for-now = Utan ditt lov att spara minns jag listan bara en kort stund, högst ett dygn efter ditt senaste meddelande.
saved-away = Jag tog bort: { $name }
saved-full = Du har redan sparat { $count } alternativ och fler ryms inte. Öppna något som du inte behöver längre och tryck på «Ta bort från sparade».
saved-none = Du har inte sparat något ännu. När du öppnar ett alternativ kan du trycka på «☆ Spara».
saved-start = Det här har du sparat:
save-which = Öppna först det alternativ som du vill spara.
watch-on = Okej! Jag tittar på dem ungefär en gång i veckan, och när en ansökan börjar eller snart går ut. Jag skriver till dig bara om något har ändrats. Du kan säga nej till det när som helst.
watch-off = Jag skriver inte längre till dig om ändringar i det du har sparat.
watch-needs-consent = För det behöver jag ditt lov att spara dina svar. Utan lov glömmer jag alternativen inom ett dygn och kan inte skriva till dig senare. Om du vill ge lov, tryck här nedanför och sedan en gång till på «Berätta om något ändras».
watch-young = Jag sparar inte samtal med någon som är under 18, så jag kan inte skriva till dig senare om ändringar.
compare-alone = Det behövs två alternativ för att jämföra. Öppna eller spara ett till först.
compare-which = Vilka två alternativ väljer du mellan? Välj först det ena.
compare-with = Vad vill du jämföra det här med: { $name }?
compare-same = Lika för båda:
compare-no-difference = I de här uppgifterna hittade jag inga skillnader.
compare-end = Vilket känns mer som ditt? Du kan fundera på det med en handledare också.
trait-fit = Passar det dig
trait-speaks = Det som talar för
trait-months = Tar oftast
trait-places = Ort
trait-modes = Studiesätt
trait-cost = Kostnad
trait-income = Pengar under studietiden
trait-apply = Så söker du
trait-applying = Ansökningstid
trait-gives = Det du får
not-known = vet inte
fit-yes = ser ut att passa
fit-lacks = kanske inte ännu: { $what }
length-range = { $low }–{ $high } mån
length-same = { $months } mån
length-up-to = högst { $months } mån
applying-coming = Ansökan börjar { $date }
applying-open = Ansökan är öppen till och med { $date }
applying-closing =
    { $count ->
        [0] Sista ansökningsdagen är i dag.
        [1] Sista ansökningsdagen är i morgon.
       *[other] Ansökan går ut om { $count } dagar ({ $date }).
    }
applying-past = Ansökningstiden är slut.
applying-unknown = Ansökningstiden är inte känd just nu.
news-start = Det här har ändrats i det du har sparat:
news-hello = Hej! Jag lovade att berätta om något ändras i det du har sparat:
changed-over = Det här alternativet finns inte längre.
changed-back = Det här alternativet finns igen.
changed-name = Nytt namn: { $name }
changed = { $what }: nu { $now } (tidigare { $before })
changed-apply = Sättet att söka har ändrats. { $how }
changed-confirmed = Uppgifterna är nu bekräftade.
changed-unconfirmed = Uppgifterna är inte bekräftade just nu: kolla med skolan eller en handledare.

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

## Affischen (`opastin poster`)

poster-title = Opastin · { $place }
poster-headline = Vill du studera eller byta bransch?
poster-lead = Jag heter Opastin. Jag hjälper dig att hitta en utbildning eller en annan väg framåt. Berätta med egna ord vad du vill.
poster-how = Öppna kameran i telefonen och rikta den mot rutan. Vi pratar i appen Telegram.
poster-machine = Jag är en maskin, men bakom mig finns en människa: be om en handledare när du vill.
poster-free = Min hjälp är gratis.
poster-nameless = Du kan börja anonymt: jag frågar inte efter namn eller personbeteckning.
poster-qr = QR-kod som öppnar adressen { $address }
poster-dropin = Eller kom på besök
poster-nearest = Närmaste vägledning på plats
poster-talk = Vill du prata med en människa?
poster-no-dropin = Just nu finns det ingen vägledning i närheten dit man kan komma utan att boka tid.
poster-no-dates = Jag vet inte än när nästa vägledning är.
poster-human = Du når en handledare genom mig: skriv «människa» till mig, så skickar jag ditt ärende vidare.
poster-printed = Utskriven { $date }. De senaste tiderna får du av mig.

## Unga, arbetsgivare, intressen

school =
    Vad fint att du funderar på det här. När du är under 18 får du bäst hjälp av studiehandledaren i din egen skola. Hen känner till din situation och kan ordna ett byte om du redan studerar. Läroplikten fortsätter tills du fyller 18 eller får en examen, så du blir inte ensam.

    Om du inte har någon skola just nu hjälper din hemkommun dig att hitta en plats. Jag sparar ingenting om dig.
employer-start = Tack! Så här kan du få kunnigt folk:
employer-end = En företagskoordinator eller arbetslivskoordinator ({ $region }) hjälper dig att välja och sköter kontakten med skolorna. Ska jag skicka ett meddelande till koordinatorn?
inventory-start = Ingen fara. Jag visar en mening i taget, oftast sex eller sju stycken: säg om de låter som du. Det finns inga rätta svar. Du kan också skriva med egna ord vad du gör på jobbet, hemma eller på fritiden.
strength = Tack, det tar jag också med: «{ $words }». Sådant arbetar man med till exempel i den här branschen: { $fields }. Vi fortsätter med meningarna.

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
handoff-claimed = Ditt meddelande (ärende nummer { $number }) har nu blivit läst. Den som svarar dig här i chatten är { $who }.
handoff-passed-on = Ditt ärende { $number } går vidare till en annan handledare. Du får svar här i chatten senast { $when }.
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
staff-open-first = Jag kan inte skriva till dig. Öppna chatten med mig och ta bort blockeringen, så kan du ta ärendet.
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
staff-more-leads = … och { $count } till.
staff-lead-line = { $number } · { $region } · { $role } · { $need } · { $status } · har väntat { $waited }
staff-help =
    /leads visar öppna ärenden, /lead NUMMER visar ett.
    Ett nytt ärende tar du med knappen «Jag tar det här». Du svarar personen genom att svara (reply) på hens meddelande eller på sammanfattningen.
    /note NUMMER TEXT är en anteckning. /away DAGAR och /back berättar när du är borta.
    /name NAMN ändrar namnet som människor ser. /invite bjuder in till regionen (serviceansvarig).
staff-not-yours = Du har inte det här ärendet. Om det är ledigt, ta det först.
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

# När en människa är med i samtalet
talk-begins =
    { $who } är nu med i samtalet. Skriv till hen här precis som vanligt. Jag är tyst så länge.

    När du vill prata med mig igen, tryck på knappen eller skriv /sluta.
talk-says =
    { $who }:
    { $text }
talk-edited =
    { $who } ändrade sitt meddelande:
    { $text }
talk-ended = { $who } avslutade samtalet. Nu fortsätter du med mig igen. Säg bara till om du vill ha med en människa på nytt.
talk-ended-by-you = Okej, jag avslutade samtalet. Nu fortsätter vi, du och jag.
talk-timed-out = Det har varit tyst i samtalet en stund, så jag är tillbaka. Handledaren har dina meddelanden och kan fortfarande svara dig här. Ska vi två fortsätta så länge?
talk-cut = { $who } kan inte längre nås här, så samtalet bröts. Dina senaste meddelanden kanske inte kom fram.
talk-alarm-person = Ditt meddelande gick också till handledaren, som kanske inte ser det genast. Vänta inte på svar: ring nu.
talk-silent = Du pratar nu med en människa. När du vill prata med mig igen, skriv /sluta.
talk-only-text = Här går bara text fram. Skriv ditt ärende med ord, så når det fram.
button-talk-end = Tillbaka till Opastin
button-dropin = När finns det vägledning?
turn-failed = Förlåt, något gick fel hos mig och jag kunde inte ta hand om det där. Försök med andra ord, eller be om en människa.
turn-failed-staff = Förlåt, något gick fel hos mig och det där gick inte fram. Försök igen. Om det inte hjälper, berätta det för driften.
late =
    Jag lovade att du skulle ha fått svar i ärende { $number } vid det här laget. Så blev det inte, och det är jag ledsen för. Ditt ärende är inte glömt: du får svar senast { $when }.

    Om du inte vill vänta kan du också komma till vägledningen utan tidsbokning.
late-for-good =
    Du har fortfarande inte fått svar i ärende { $number }, och det är jag ledsen för. Jag lovar ingen ny tid, eftersom jag inte vet om den skulle hålla. Ärendet är öppet ({ $region }), och handledarna vet att du väntar.

    Snabbast får du tag på en människa på vägledningen. Dit kan du komma utan tidsbokning.

# För personalen
staff-talk = Prata här
staff-handback = Lämna till Opastin
staff-contacted = Jag tog kontakt
staff-booked = Tid bokad
staff-note = Anteckning
staff-close = Avsluta ärendet
staff-release = Lämna till gruppen
staff-back-to-case = Tillbaka till ärendet
staff-how-to-answer = Svara på det här meddelandet (reply), så går ditt svar till personen i ditt namn. Opastin är tyst tills du lämnar tillbaka samtalet.
staff-answer-how = Svara på personens meddelande eller på sammanfattningen (reply), så går svaret till rätt människa. Sammanfattningen får du med /lead NUMMER, ärendena med /leads.
staff-notes = Anteckningar:
staff-note-how = Skriv en anteckning till ärende { $number } genom att svara på det här meddelandet. Personen ser den inte.
staff-noted = Anteckningen är sparad i ärende { $number }.
staff-state = Ärende { $number }: { $status }.
staff-how-ended = Hur slutade ärende { $number }?
staff-closed = Ärende { $number } är avslutat: { $outcome }. Tack!
staff-closed-group = Ärende { $number } är skött ({ $who }).
staff-closed-already = Ärende { $number } är redan avslutat.
staff-released = Ärende { $number } gick tillbaka till gruppen.
staff-released-by = { $who } lämnade ärende { $number } till gruppen. Vem tar det?
staff-lost-released = { $who } har blockerat Opastin, så ärende { $number } är ledigt igen. Vem tar det?
staff-nudge = Påminnelse: ärende { $number } väntar ännu på svar. Svaret är utlovat senast { $when }.
staff-reassigned-you = Ärende { $number } har ännu inte fått svar, så jag lämnade det till gruppen. Ta det på nytt om du redan håller på med det.
staff-reassigned = Ärende { $number } har ännu inte fått svar. Det är ledigt igen: vem tar det?
staff-asked = Ingen har ännu tagit ärende { $number }. Hinner du?
staff-late = Ärende { $number } fick inget svar i utlovad tid. Jag berättade det för personen och lovade svar senast { $when }.
staff-late-for-good = Ärende { $number } har fortfarande inte fått svar. Jag lovar inte personen någon ny tid. Kom nu överens om vem som tar det.
staff-unreachable = Personen i ärende { $number } nås inte längre i Telegram: hen har blockerat Opastin eller raderat sitt konto. Ring, om hen gav ett telefonnummer.
staff-reachable = Personen i ärende { $number } nås igen i Telegram. Om du skrev under tiden kom det inte fram.
staff-not-staff = Den här knappen är för regionens handledare. Be regionens serviceansvariga om en inbjudan.
staff-not-found = Ärende { $number } finns inte i din region.
staff-until-back = tills du skriver /back
staff-until = till { $date }
staff-away-how = Skriv /away och hur många dagar du är borta, till exempel /away 3. Bara /away gäller tills du skriver /back.
staff-away =
    { $count ->
        [0] Okej, du är borta { $when }. Jag påminner dig inte under tiden.
        [one] Okej, du är borta { $when }. Ett obesvarat ärende gick tillbaka till gruppen.
       *[other] Okej, du är borta { $when }. { $count } obesvarade ärenden gick tillbaka till gruppen.
    }
staff-back = Välkommen tillbaka!
staff-nameless = Handledare
staff-welcome =
    Välkommen! Du är nu { $role }, { $region }.

    Så här ser människor ditt namn: { $name }. Ändra det med /name NYTT NAMN.
    Nya ärenden kommer till regionens grupp. Ta ett ärende med knappen, så får du sammanfattningen hit.
    /leads visar öppna ärenden, /help de andra kommandona.
staff-name-how = Människor ser nu ditt namn så här: { $name }. Ändra det: /name NYTT NAMN.
staff-named = Bra, du heter nu { $name }.
staff-group-linked = Det här är nu handledarnas grupp: { $region }. Nya ärenden kommer hit utan namn och utan människors egna ord.
staff-group-left = Det här är inte längre handledarnas grupp: { $region }. Nya ärenden kommer någon annanstans.
staff-group-lost = Jag har tagits bort ur handledarnas grupp: { $region }. Nya ärenden kommer inte dit nu, men med /leads ser du dem. En inbjudan till en ny grupp får man med /invite.
staff-command-leads = Öppna ärenden
staff-command-lead = Ett ärende: /lead NUMMER
staff-command-note = Anteckning: /note NUMMER TEXT
staff-command-away = Jag är borta: /away DAGAR
staff-command-back = Jag är tillbaka
staff-command-name = Namnet som människor ser
staff-command-invite = Bjud in till regionen (serviceansvarig)
staff-command-help = Hjälp
outcome-studying = Studerar
outcome-working = I arbete (även lönesubvention)
outcome-unemployed = Arbetslös
outcome-job_search = Söker arbete
outcome-outside = Utanför arbetslivet
outcome-advised = Fick råd
outcome-unreachable = Nåddes inte
outcome-duplicate = Samma ärende två gånger
talk-begun = Samtalet i ärende { $number } är nu ditt, och personen vet om det. Svara på det här eller på personens meddelanden (reply). Lämna samtalet till Opastin när du är klar.
talk-on = Samtalet i ärende { $number } är redan ditt. Svara på det här eller på personens meddelanden (reply).
talk-other = Personen i ärende { $number } pratar just nu med en annan handledare.
talk-not-on = Det pågår inget samtal i ärende { $number }.
talk-handed-back = Jag lämnade samtalet i ärende { $number } till Opastin, och personen vet om det.
talk-person =
    Ärende { $number }, personen:
    { $text }
talk-person-edited =
    Ärende { $number }, personen ändrade sitt meddelande:
    { $text }
talk-alarm = Ärende { $number }: personens meddelande låter som nöd. Jag gav hjälpnumren. Svara genast om du kan. Om det är fara för livet, ring 112.
talk-person-ended = Personen avslutade samtalet i ärende { $number }. Du har ärendet kvar.
talk-phone = Ärende { $number }, personens telefonnummer: { $phone }
talk-location = Ärende { $number }, personen delade sin plats:
talk-pin = Ärende { $number }
talk-timed-out-staff = Samtalet i ärende { $number } har varit tyst länge, så jag lämnade det till Opastin. Du har ärendet kvar och kan fortsätta genom att svara på sammanfattningen.
invite-bad = Den här inbjudan är använd eller för gammal. Be regionens serviceansvariga om en ny.
invite-how =
    Så här bjuder du in: /invite REGION ROLL, eller för en grupp /invite REGION group.
    Dina regioner: { $regions }
    Roller: { $roles }
invite-not-admin = Inbjudningar görs av regionens serviceansvariga.
invite-group = handledarnas grupp
invite-made =
    Inbjudan: { $what }, { $region }. Länken fungerar en gång och gäller i 7 dagar. Skicka den bara till den som den är avsedd för.
    { $link }
group-hello = Hej! Jag är Opastin. Jag pratar med människor bara på tu man hand: { $link }
