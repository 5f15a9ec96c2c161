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
bridge-tr = Türkçeden yalnızca bazı kelimeleri anlıyorum. Fince, İsveççe veya İngilizce yazıyorum: dili aşağıdan seçin.
bridge-ku = Ji kurdî tenê hin peyvan fêm dikim. Ez bi fînlandî, swêdî an îngilîzî dinivîsim: zimên li jêr hilbijêre.
bridge-vi = Tôi chỉ hiểu được một vài từ tiếng Việt. Tôi viết bằng tiếng Phần Lan, tiếng Thụy Điển hoặc tiếng Anh: hãy chọn ngôn ngữ ở bên dưới.
bridge-other = I understand only a few words of your language. I write in Finnish, Swedish or English: choose the language below.
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
ask-staff_skill = Vilket kunnande behöver ni? Du kan välja flera. På slutet kan du berätta mer med egna ord.
ask-staff_when = När behövs de?
ask-staff_form = Vilket sätt skulle passa er?
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
why-staff_skill = Kunnandet avgör om det behövs en hel examen, en del eller något kortare.
why-staff_when = Tidtabellen avgör vilken väg som hinner bli klar.
why-staff_form = Sättet avgör vad jag visar först och vem som hjälper er. Om du inte vet hjälper kontaktpersonen dig att välja.
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
slot-staff_skill = Kunnande
slot-staff_when = När
slot-staff_form = Utbildningsform

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
option-staff_skill-trade = Hela yrket
option-staff_skill-part = En färdighet eller arbetsuppgift
option-staff_skill-update = Nya maskiner, program eller regler
option-staff_skill-guiding = Att handleda eller leda andra
option-staff_skill-language = Finska i arbetet
option-staff_skill-unsure = Jag vet inte än
option-staff_when-now = Genast
option-staff_when-half_year = Inom ett halvår
option-staff_when-later = Senare
option-staff_form-apprenticeship = Läroavtal
option-staff_form-recruitment = Rekryteringsutbildning för nya anställda
option-staff_form-units = Examensdel vid sidan av jobbet
option-staff_form-tailored = Skräddarsydd utbildning för egna anställda
option-staff_form-unsure = Jag vet inte än
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
    Jag är Opastin, en maskin som hjälper dig att hitta en utbildning. Min hjälp är gratis. Du kan skriva med egna ord vad du vill. Så här kommer du vidare när som helst:
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

result-start = De här kunde passa dig.
result-all = För alla gäller:
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
note-foreign = Det du har lärt dig i ett annat land räknas ofta: fråga skolan. Om erkännande av examen kan du fråga Utbildningsstyrelsen, inom hälsovården Tillstånds- och tillsynsverket (tidigare Valvira).
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
unknown-situation = Beror på din situation. Oftast när situationen är: { $wanted }
unknown-unemployed_for = Beror på hur länge du har varit arbetslös
unknown-education = Beror på din tidigare utbildning. Oftast duger: { $wanted }
unknown-finnish = Finska, oftast { $wanted }
unknown-age = Beror på din ålder
lacks-situation = oftast när situationen är: { $wanted }
lacks-unemployed_for = oftast för den som varit arbetslös så här länge: { $wanted }
lacks-education = tidigare utbildning oftast: { $wanted }
lacks-finnish = finska, oftast { $wanted }
lacks-age = oftast för den här åldern: { $wanted }
at-least = minst: { $option }
at-most = högst: { $option }
wanted-basic = grundskola eller vilken utbildning som helst efter den
wanted-after-basic = gymnasium, yrkesskola eller annan utbildning efter grundskolan, också i ett annat land
wanted-but = annan än «{ $option }»

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
card-months = Tar oftast { $length }
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
unshown-field = Just nu söker jag åt dig: { $told }. Det här är en annan bransch: { $own }. Om det intresserar dig kan du byta bransch.
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
behind-interest = Jag söker åt dig: { $told }. Till det passar till exempel { $other } bättre.
behind-trade = Du berättade vilket yrke du vill ha. Just för det finns till exempel { $other }.
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
length-up-to =
    { $months ->
        [1] högst en månad
       *[other] högst { $months } månader
    }
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
dropin-nearest = Där du bor finns det ingen vägledning varje vecka. Den närmaste är { $name } i { $place } { $day } { $time }. Du kan komma utan att boka tid.
dropin-unconfirmed = Tiden och platsen är inte bekräftade än: kontrollera dem med en handledare innan du går.
dropin-none = Där du bor ({ $region }) finns det ingen vägledning varje vecka. En handledare hjälper dig ändå: tryck på «Prata med en människa».
dropin-none-coming = Jag vet inte när det blir nästa gång. En handledare hjälper dig: tryck på «Prata med en människa».
dropin-human-instead = Jag kan skicka ditt ärende till en handledare, som sedan kontaktar dig.
dropin-go-on = Vill du att jag letar efter utbildningar som passar dig?
dropin-hosts = På plats brukar vara: { $hosts }
dropin-there = På plats den dagen: { $hosts }
dropin-bring = { $what }
dropin-no-booking = Du behöver inte boka tid, och du behöver inte kunna något på förhand.
dropin-on = { $name } i { $place } { $day } { $time }.
dropin-moved = Observera att dagen har ändrats: det skulle ha varit { $day }.
dropin-cancelled = { $name } { $day } är inställd.
dropin-events = Det här är också på gång:
dropin-languages = Språk: { $languages }
dropin-access = Tillgänglighet: { $what }
dropin-online = Du kan också delta på nätet. { $how }
dropin-phone = Du kan också delta per telefon. { $how }
calendar-name = Öppen vägledning
calendar-cancelled = Inställt: { $name }
spoken-fi = finska
spoken-sv = svenska
spoken-en = engelska
spoken-ru = ryska
spoken-uk = ukrainska
spoken-et = estniska
spoken-ar = arabiska
spoken-fa = persiska och dari
spoken-ku = kurdiska
spoken-so = somaliska

# Jag tänker komma
button-come = Jag kommer
button-come-day = Jag kommer { $day }
button-coming = Jag kommer
button-notcome = Jag kan inte komma
button-remind-off = Påminn mig inte
button-remind-on = Påminn mig
button-brief = Berätta mitt ärende på förhand
button-brief-yes = Visa för handledarna
button-brief-no = Visa inte
button-came-yes = Ja, jag var där
button-came-no = Nej
button-helped-yes = Ja
button-helped-some = Lite
button-helped-no = Nej
come-yes = Fint, välkommen! { $name } i { $place } hålls { $day } { $time }.
come-remind = Jag påminner dig { $day } kl. { $clock }. Jag berättar också genast om tiden ändras. Om du inte kan komma, tryck på «Jag kan inte komma».
come-changes = Jag berättar genast om tiden ändras. Om du inte kan komma, tryck på «Jag kan inte komma».
come-unreminded = Jag skickar ingen påminnelse, men berättar genast om tiden ändras.
come-seen = Handledarna ser på förhand hur många som kommer, vad de är intresserade av och vilka språk de talar. Ditt namn ser de inte.
come-needs-consent = Jag skickar tiden som en fil som du kan lägga till i din kalender. En påminnelse kan jag skicka bara om jag får spara dina svar. Utan lov kan jag inte heller berätta om det blir inställt. Du kan ge lov här nedanför.
come-young = Jag skickar tiden som en fil som du kan lägga till i din kalender. Jag sparar inte samtal med någon som är under 18, så jag kan inte påminna dig.
come-noted = Jag har antecknat att du tänker komma. { $name } hålls { $day } { $time }.
come-again = Fint, vi ses { $day } { $time }!
come-past = Den gången är redan förbi.
come-off = Den gången hålls inte.
come-next = Nästa gång är { $day } { $time }.
notcome = Okej, tack för att du berättade!
remind-off = Okej, jag påminner dig inte. Jag berättar ändå om den vägledning som du tänker komma till flyttas eller ställs in.
remind-on = Okej! Jag påminner dig före den vägledning som du tänker komma till.
brief-what = Om du ger lov kan handledarna som är på plats { $day } läsa det här på förhand:
brief-who = Ingen annan ser det, och ditt namn finns inte med. Du kan ta tillbaka lovet när du vill.
brief-yes = Tack! Handledarna kan läsa om ditt ärende på förhand, så ni slipper börja från början.
brief-no = Okej, jag visar inte ditt ärende för handledarna.
reminder = Hej! Du har sagt att du kommer. { $name } i { $place } hålls { $day } { $time }.
reminder-signed =
    { $count ->
        [one] Jag är på plats och väntar på dig. Välkommen!
       *[other] Vi är på plats och väntar på dig. Välkommen!
    }
    – { $who }
reminder-unsigned =
    Du är välkommen!
    – { $who }
ask-hello = Hej! { $name } hölls { $day } { $time }. Roligt att du kom!
ask-came = Hej! { $name } hölls { $day } { $time }. Var du där?
ask-helped = Hade du hjälp av besöket?
came-no = Det gör inget. Du kan komma en annan gång.
helped-yes = Vad bra! Vad vill du göra härnäst?
helped-some = Tack för att du berättade. Vad vill du göra härnäst?
helped-no = Det var tråkigt att höra, och tack för att du berättade. Du kan fortsätta med en handledare: tryck på «Prata med en människa».
told-cancelled = Hej! Tyvärr är { $name } { $day } inställd.
told-session = vägledningen
told-reason = Orsak: { $reason }
told-moved = Hej! { $name } flyttas till en annan dag. Den är inte { $was } utan { $day } { $time } i { $place }.
told-still = Passar den nya dagen? Om inte, tryck på «Jag kan inte komma».
told-held = Hej! { $name } hålls ändå: { $day } { $time } i { $place }.
kept-attendance = • { $name } { $day }: { $status }
kept-brief = Handledarna kan läsa om ditt ärende på förhand.
attendance-meant = du tänker komma
attendance-withdrawn = du har sagt att du inte kan komma
attendance-cancelled = inställd
attendance-came = du var där
attendance-missed = du var inte där

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
employer-tailored = Skräddarsydd utbildning: en läroanstalt eller sysselsättningstjänsterna kan vanligen planera en utbildning för just ert behov. Kontaktpersonen utreder det med dig.
employer-end = En företagskoordinator eller arbetslivskoordinator ({ $region }) hjälper dig att välja och sköter kontakten med skolorna. Ska jag skicka ett meddelande till koordinatorn?
inventory-start = Ingen fara. Jag visar en mening i taget, oftast sex eller sju stycken: säg om de låter som du. Det finns inga rätta svar. Du kan också skriva med egna ord vad du gör på jobbet, hemma eller på fritiden.
strength = Tack, det tar jag också med: «{ $words }». Sådant kan man också ha som yrke: { $fields }. Vi fortsätter med meningarna.

## Till handledaren

button-interview = Berätta om dig för coachen
interview-start = Jag ställer { $count } frågor för coachens räkning. Svara med egna ord, välj en knapp eller hoppa över. Jag bedömer inte dina svar: coachen ser tillsammans med dig om coachningen passar. Om hälsan behöver du inte berätta. Du ser meddelandet innan något skickas.
interview-why = Av ditt svar ser coachen vad ni kan prata om först. Det finns inga fel svar, och du kan hoppa över frågan.
interview-stopped = Okej, vi lämnar frågorna här. Ingenting skickades.
interview-answers = svaren till coachen
button-period = Min period
period-none = Du har ingen VALO-period just nu. I VALO-coachningen lär du dig genom att arbeta och får delar av en examen. Coachen ser tillsammans med dig om det passar.
period = Din VALO-period: { $first }–{ $last }
period-phase = { $name }: { $first }–{ $last }
period-where = Plats: { $place }
period-units = Examensdelar som du övar på:
period-no-units = Examensdelarna väljer du tillsammans med coachen.
period-how = Öppna en examensdel med knappen och bocka av vad du redan kan.
period-unit = • { $name }: du bockade av { $ticked }/{ $all }, coachen bekräftade { $confirmed }/{ $all }
period-shown-on = yrkesprov { $day }
period-passed = godkänd
period-skills = Tryck på en punkt när du kan den. Coachen går igenom den med dig och bekräftar.
period-no-skills = Coachen skriver här vad du ska kunna i den här delen.
period-unconfirmed = Listan är inte kontrollerad. Coachen berättar vad som exakt står i examensgrunderna.
period-confirmed = ✓ bekräftad:
period-accepted = Välkommen till perioden! Din coach är { $who }. Du hittar alltid perioden med kommandot /valo.
period-show-set = Dagen för yrkesprovet är bestämd: { $name }, { $day }. Jag påminner dig en vecka före och dagen före.
period-show-soon = Påminnelse: { $name }, yrkesprov { $day }. Titta gärna på listan över vad du redan har övat. Fråga coachen om du undrar över något.
period-unit-passed = Grattis! Du har klarat examensdelen: { $name }.
period-phase-begins = En ny fas i din period börjar: { $name }. { $what } Fasen pågår till { $last }.
period-ending = Din period slutar { $last }. Fundera med coachen på vad du vill göra sedan: studera vidare, börja jobba eller något annat.
period-over = Din period är slut nu. Tack för ditt arbete! Du kan skriva till mig också i fortsättningen om du vill prata om nästa steg.
period-after =
    { $months ->
        [1] Din VALO-period slutade för en månad sedan. Hur går det för dig? Jag hjälper gärna också efteråt: fråga om studier eller jobb, eller be att få prata med en människa.
       *[other] Din VALO-period slutade för { $months } månader sedan. Hur går det för dig? Jag hjälper gärna också efteråt: fråga om studier eller jobb, eller be att få prata med en människa.
    }
kept-period = • VALO-period från { $first }: { $units }, och anteckningar om vad du kan
handoff-start = Det här meddelandet skulle jag skicka till: { $role }, { $region }. Läs i lugn och ro. Du kan ta bort det du vill.
handoff-empty = (Inga uppgifter: handledaren ser bara att du vill prata.)
handoff-how = Jag skickar inte ditt namn. Svaret kommer hit i chatten. Du kan också skriva en hälsning, så tar jag med den i meddelandet.
handoff-how-employer = Jag skickar inte ditt namn. Svaret kommer hit i chatten. Berätta gärna med egna ord vilket kunnande som saknas och i vilket arbete, så tar jag med det.
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
handoff-handed-over = Ditt ärende { $number } har gått vidare till någon som kan hjälpa dig bättre: { $role }, { $region }. Du får svar här senast { $when }.
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
staff-interview = Intervju före perioden (egna svar, coachen bedömer):
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
    /leads visar öppna ärenden (du kan avgränsa: /leads mine), /lead NUMMER visar ett, /find ORD söker.
    Ett nytt ärende tar du med knappen «Jag tar det här». Du svarar personen genom att svara (reply) på hens meddelande eller på sammanfattningen.
    /note NUMMER TEXT är en anteckning. /away DAGAR och /back berättar när du är borta.
    /sessions visar kommande rådgivningstillfällen. /duty berättar att du är på plats. /cancel ställer in ett tillfälle, /move flyttar det.
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
staff-valo = VALO-period
staff-command-valo = VALO-perioder (coach)
valo-list = VALO-perioder:
valo-list-none = Du har inga VALO-perioder att leda. Coachen börjar en period med ärendets knapp VALO-period.
valo-line = { $number } · { $phase } · { $units }
valo-none = Du har ingen VALO-period { $number }.
valo-over = VALO-perioden i ärende { $number } är slut.
valo-start-which = När börjar perioden i ärende { $number }? Välj en dag, eller skriv den som svar på det här meddelandet, till exempel 3.2.2027. Personen får veta det genast.
valo-day-how = Skriv dagen så här: 3.2.2027. Den ska vara inom ett år.
valo-head = VALO-period, ärende { $number }: { $first }–{ $last }
valo-unset = inte valt
valo-where = Lärmiljö: { $place }
valo-unit = • { $name }: avbockat { $ticked }/{ $all }, bekräftat { $confirmed }/{ $all }
valo-units = Examensdelar:
valo-onward = Fortsättning: { $onward }
valo-whole-done = Hela examen avlagd
valo-button-units = Välj delar
valo-button-place = Lärmiljö
valo-button-onward = Fortsättning
valo-button-whole = Hela examen
valo-button-start = Ändra startdag
valo-button-close = Avsluta perioden
valo-button-skill = Lägg till kunnande
valo-button-date = Dag för yrkesprov
valo-button-passed = Delen godkänd
valo-button-open = Tillbaka till perioden
valo-units-which = Vilka examensdelar övas? Tryck på en del för att ta med den eller ta bort den. Anteckningarna för en del som tas bort försvinner. Delarna är samlade från skolors sidor: kontrollera dem i ePerusteet.
valo-formerly = { $name }, tidigare: { $before }
valo-skills = ○ = deltagaren har bockat av, ✓ = du har bekräftat. Tryck på en punkt för att bekräfta den eller ta bort bekräftelsen.
valo-no-skills = För den här delen finns inga krav antecknade. Kopiera dem från ePerusteet med knappen Lägg till kunnande, ett i taget.
valo-unconfirmed = Listan är inte kontrollerad. Källa: { $source }
valo-skill-how = Skriv ett kunnande som svar på det här meddelandet. Deltagaren ser det, så skriv tydligt. { $name }
valo-date-how = När är yrkesprovet? Skriv dagen som svar på det här meddelandet, till exempel 3.2.2027. Deltagaren får veta det genast. { $name }
valo-place-which = Var lär sig deltagaren?
valo-no-places = Inga lärmiljöer finns i filen valo.yaml.
valo-gives-none = inga av de valda delarna
valo-gives-unknown = okänt vilka delar man kan göra här: fråga
valo-onward-which = Vad kommer efter perioden?
valo-onward-studies = Studier
valo-onward-work = Arbete
valo-onward-subsidised = Arbete med lönesubvention
valo-onward-service = En annan tjänst
valo-due-phase = VALO-period, ärende { $number }: fasen { $name } börjar.
valo-due-show = VALO-period, ärende { $number }: { $name }, yrkesprov { $day }.
valo-due-shown = VALO-period, ärende { $number }: { $name }. Yrkesprovet skulle vara i går. Anteckna om delen är godkänd, eller kom överens om en ny dag.
valo-due-ending = VALO-period, ärende { $number }: perioden slutar { $last }. Är fortsättningen överenskommen?
valo-due-over = VALO-perioden i ärende { $number } är slut. Anteckna fortsättningen och avsluta perioden: hur gick det?
valo-due-nobody = VALO-period, ärende { $number }: coachen nås inte. Vem tar ärendet?
staff-command-help = Hjälp

## Kön, överföringar och en andra åsikt

staff-why = Motiveringar (som personen ser dem):
staff-why-line = • { $name }: { $reasons }
staff-unclear = Ännu oklart: { $slots }
staff-ask-first = Fråga först det här, det skulle ändra mest:
staff-ask-changes = (Om svaret är «{ $option }» skulle { $route } komma först.)
staff-suits = Skulle passa särskilt: { $names }
staff-replies = Färdiga svar
staff-more = Mer …
staff-more-which = Vad vill du göra med ärende { $number }?
staff-history = Vad som har hänt
staff-grade = Bedöm förslagen
staff-hand = Överför till någon annan
staff-special = Till specialhandledning
staff-opinion = Fråga en kollega
staff-hand-where = Till vem ska ärende { $number } överföras? Först rollerna i den här regionen, sedan andra regioner.
staff-hand-why = Ärende { $number } överförs till: { $where }. Skriv orsaken genom att svara på det här meddelandet (reply). Den som tar ärendet ser den. Personen får veta till vem ärendet går och när svaret kommer, men inte orsaken.
staff-special-already = Ärende { $number } är redan hos specialhandledningen.
staff-handed = Ärende { $number } är överfört till: { $where }. Jag har berättat det för personen.
staff-not-handed = Ärende { $number } kunde inte överföras. Det behövs en orsak, och ärendet måste vara öppet.
staff-handed-group = Ärende { $number }: { $who } överförde det. Nu: { $where }.
staff-handed-here = Ärende { $number } överfördes hit. Tidigare: { $origin }. Vem tar det?
note-handed = Orsak till överföringen ({ $who }): { $reason }
note-opinion = En kollegas åsikt ({ $who }): { $text }
queue-how = Jag känner inte till ordet «{ $word }». Avgränsa så här: /leads mine, /leads late, /leads free, eller med regionens, rollens eller branschens namn på finska, ett språk (ru) eller ett behov. Du kan kombinera: /leads free hoito ru.
queue-language = språk { $language }
queue-promised = utlovat { $when }
queue-unpromised = inget löfte längre
find-how = Skriv /find och ett ord, till exempel /find hitsaus. Jag söker i regionens ärenden, och i dina egna även i det som personen har berättat och i anteckningarna.
find-found = Hittade:
find-nothing = Ordet gav inga träffar.
opinion-question = Skriv din fråga om ärende { $number } genom att svara på det här meddelandet (reply). Kollegan ser inte vem det gäller: ort, språk, egna ord och telefonnummer lämnas bort. Skriv inte heller själv namn eller orter.
opinion-preview = Det här skulle din kollega se. Ska jag skicka det?
opinion-asked = Din kollega frågar efter din åsikt: { $question }
opinion-about = Om ärendet, utan personuppgifter. Behov: { $need }
opinion-how = Svara på det här meddelandet (reply). Ditt svar går till den som frågade, med ditt namn.
opinion-send = Skicka
opinion-drop = Skicka inte
opinion-pass = Jag hinner inte
opinion-sent = Frågan om ärende { $number } gick till en kollega. Svaret kommer hit.
opinion-dropped = Okej, jag skickade inte frågan.
opinion-not-asked = Frågan kunde inte ställas. Ärendet måste vara öppet och ditt.
opinion-nobody = Ingen hinner svara på din fråga om ärende { $number } just nu. Du kan fråga igen senare.
opinion-let-off = Okej, jag frågar någon annan.
opinion-answered = Ärende { $number }, { $who } svarar: { $text }
opinion-thanks = Tack! Ditt svar gick till den som frågade.
opinion-gone = Den här frågan väntar inte längre på svar.
history-of = Ärende { $number }, vad som har hänt:
history-person = personen
history-bot = Opastin
history-stranger = en utomstående
event-opened = skickade ärendet
event-claimed = tog ärendet
event-read = läste sammanfattningen
event-wrote = skrev till personen
event-talk = började samtalet
event-handed-back = samtalet gick tillbaka till Opastin
event-contacted = tog kontakt
event-booked = kom överens om en tid
event-note = skrev en anteckning
event-closed = avslutade ärendet
event-released = lämnade tillbaka ärendet till gruppen
event-nudged = påminde om löftet
event-reassigned = frågade andra vem som hinner
event-late = berättade för personen att svaret dröjer
event-denied = försökte öppna, fick inte
event-handed-over = överförde ärendet
event-asked = frågade en kollega
event-opinion = svarade på frågan
event-graded = bedömde förslagen
grade-how = Hur väl passade förslagen i ärende { $number }?
grade-good = bra
grade-passable = duger
grade-wrong = fel
grade-better = Bättre hade varit …
grade-better-which = Vad hade passat bättre i ärende { $number }? Välj, eller skriv namnet genom att svara på det här meddelandet (reply).
grade-better-unknown = Jag hittade ingen sådan väg bland dem som inte visades. Pröva ett annat namn genom att svara på det här meddelandet (reply).
grade-noted = Tack, jag antecknade i ärende { $number } att det här hade varit bättre: { $route }.
grade-nothing = I ärende { $number } visades inga förslag att bedöma.
replies-which = Vilket svar vill du ge i ärende { $number }? Du ser det innan det skickas.
replies-preview = Så här läser personen det: { $text }
replies-in-finnish = På finska: { $text }
replies-send = Skicka
replies-other = Ett annat svar
replies-sent = Svaret i ärende { $number } gick i väg i ditt namn.
capacity-off = Okej: du har ingen gräns för hur många ärenden du har på en gång.
capacity-noted =
    { $count ->
        [0] Okej: jag föreslår inga nya ärenden för dig.
        [one] Okej: du tar ett ärende i taget.
       *[other] Okej: du tar högst { $count } ärenden på en gång.
    }
capacity-held =
    { $count ->
        [0] Du har inga öppna ärenden.
        [one] Du har ett öppet ärende.
       *[other] Du har { $count } öppna ärenden.
    }
capacity-none = Du har inte satt någon gräns.
capacity-is = Du tar högst { $count }.
capacity-how = Ändra: /capacity 8. Ta bort gränsen: /capacity off. Den påverkar vem jag frågar och vilken tid jag lovar personerna.
languages-how = Dina språk: { $languages }. Skriv alla språk som du kan handleda på, med två bokstäver var: /languages fi en ru.
languages-noted = Jag antecknade dina språk: { $languages }.
fields-how = Dina branscher: { $fields }. Skriv de branscher som du känner bäst: /fields hoito metalli. Branscherna är { $all }.
fields-noted = Jag antecknade dina branscher: { $fields }.
quality-title = Hur förslagen träffade { $from }–{ $until }
quality-none = Inga förslag har bedömts under tiden.
quality-graded = Bedömda ärenden { $leads }, förslag { $routes }.
quality-precision = Träffar bland de tre första: bra { $strict }, tillsammans med dem som duger { $lenient }.
quality-grades = Bra { $good }, duger { $passable }, fel { $wrong }.
quality-wrong = Bedömda som fel:
quality-better = De här hade varit bättre:
digest-title = Veckan { $since }–{ $until }
digest-region = { $region }: nya ärenden { $opened }, avslutade { $closed }, överförda { $handed }. Löftet hölls inte { $late } gånger. Nu väntar { $waiting } på svar.
digest-own = Du har { $held } öppna. Du avslutade { $closed } under veckan.
staff-command-find = Sök ett ärende: /find ORD
staff-command-capacity = Hur många ärenden jag tar: /capacity N
staff-command-languages = Språk som jag handleder på
staff-command-fields = Branscher som jag känner bäst
# Rådgivningstillfällen, för handledarna
session-title = { $name } { $day } { $time }
session-line = • { $session } · { $count } kommer · på plats { $names }
session-counts = { $coming } { $there }
session-coming =
    { $count ->
        [0] Ingen har ännu sagt att de kommer.
        [one] En tänker komma.
       *[other] { $count } tänker komma.
    }
session-there = På plats: { $names }.
session-nobody = Ingen handledare har ännu sagt att hen är på plats.
session-about = Ämnen: { $what }
session-languages = Språk: { $what }
session-first = För första gången: { $count }
session-cards =
    { $count ->
        [one] En av dem vill att du läser det här på förhand:
       *[other] { $count } av dem vill att du läser det här på förhand:
    }
session-others = Det kan också komma andra, som inte har sagt något.
session-card = Besökare { $number } · { $language }
session-eve = I morgon: { $session }
session-hour = Börjar snart: { $session }
session-over = { $session } är över. Vill du anteckna vilka som kom?
session-list-open = Kommande rådgivningstillfällen:
session-list-duty = Vid vilket tillfälle är du på plats?
session-list-cancel = Vilket tillfälle ställs in?
session-list-move = Vilket tillfälle flyttas?
session-none = Inga rådgivningstillfällen i dina regioner under de närmaste fyra veckorna.
session-gone = Det här tillfället finns inte längre: det är inställt eller flyttat. Kommande tillfällen ser du med /sessions.
session-past = { $session } är redan över.
session-how =
    Skriv rådgivningens id och datum eller next, till exempel /duty ID next.
    Id: { $dropins }
session-not-there = Det här kan bara den göra som är på plats: { $session }. Om det är du, tryck först på knappen.
session-duty = Jag är på plats
session-off = Jag är inte på plats
session-off-which = Från vilket tillfälle är du borta?
session-off-none = Du har inte sagt att du är på plats vid något kommande tillfälle. Säg det först: /duty
session-taken = Tack, du är på plats: { $session }. Kvällen innan kl. 17 och en timme före berättar jag hur många som kommer och i vilka ärenden. Jag påminner besökarna i ditt namn.
session-taken-group = { $who } är på plats: { $session }.
session-left = Okej, du är inte på plats: { $session }.
session-left-group = { $who } kan inte komma: { $session }. Vem kan?
session-cancel = Ställ in
session-move = Flytta
session-cancel-sure = Ska { $session } ställas in?
session-move-sure = Ska { $session } flyttas till { $day }? Klockslaget är detsamma.
session-will-tell =
    { $count ->
        [0] Ingen har sagt att de kommer.
        [one] En person tänker komma. Jag berättar det genast.
       *[other] { $count } personer tänker komma. Jag berättar det genast.
    }
session-reason-is = Orsaken som besökarna ser: { $reason }
session-cancel-yes = Ja, ställ in
session-move-yes = Ja, flytta
session-why = Jag skriver först en orsak
session-no = Ändra inte
session-reason = Skriv orsaken kort genom att svara på det här meddelandet (reply). Besökarna ser den, så skriv inget om någon person. { $session }
session-move-which = Till vilken dag flyttas det? { $session }
session-cancelled =
    { $count ->
        [0] Inställt: { $session }. Ingen hade sagt att de kommer.
        [one] Inställt: { $session }. Jag berättade det för en person.
       *[other] Inställt: { $session }. Jag berättade det för { $count } personer.
    }
session-cancelled-group =
    { $count ->
        [0] { $who } ställde in: { $session }.
        [one] { $who } ställde in: { $session }. Jag berättade det för en person.
       *[other] { $who } ställde in: { $session }. Jag berättade det för { $count } personer.
    }
session-moved =
    { $count ->
        [0] Flyttat: { $session }. Ny dag är { $day }
        [one] Flyttat: { $session }. Ny dag är { $day } Jag berättade det för en person.
       *[other] Flyttat: { $session }. Ny dag är { $day } Jag berättade det för { $count } personer.
    }
session-moved-group =
    { $count ->
        [0] { $who } flyttade: { $session }. Ny dag är { $day }
        [one] { $who } flyttade: { $session }. Ny dag är { $day } Jag berättade det för en person.
       *[other] { $who } flyttade: { $session }. Ny dag är { $day } Jag berättade det för { $count } personer.
    }
session-restore = Tillfället hålls ändå
session-restored = Okej, tillfället hålls: { $session }. Jag berättar det för dem som fick veta att det var inställt.
session-restored-group = { $who } berättar att tillfället hålls ändå: { $session }.
session-came = Vilka kom
session-walkin = + Kom oanmäld
session-done = Klart
session-again = Rätta
session-who-came = Vilka kom? { $session }. Tryck på dem som kom och till sist på Klart. Oanmälda: { $walked }.
session-none-meant = { $session }: ingen hade sagt att de kommer. Oanmälda: { $walked }.
session-not-now = Besökare kan antecknas från en timme före till en vecka efter: { $session }.
session-noted = Antecknat: { $session }. Av dem som anmält sig kom { $came } / { $meant }.
session-person-gone = Den här anteckningen finns inte längre.
session-walkin-first = För första gången
session-walkin-before = Har varit här förut
session-walkin-undo = Det var ett misstag
session-walked-in = Tillagt. Oanmälda är nu { $count }.
session-walked-first = Antecknat: för första gången. Oanmälda: { $count }.
session-walked-before = Antecknat: har varit här förut. Oanmälda: { $count }.
session-walked-language = Antecknat språk: { $language }.
session-walked-undo = Jag tog bort en. Oanmälda: { $count }.
session-no-answer = Det här meddelandet går inte att svara på: ditt svar gick inte till någon.
staff-command-sessions = Kommande rådgivningstillfällen
staff-command-duty = Jag är på plats
staff-command-cancel = Ställ in ett tillfälle
staff-command-move = Flytta ett tillfälle

# Rådgivningen i siffror (opastin report dropins)
report-title = Rådgivning utan tidsbokning { $from }–{ $until }
report-meant = tänkte komma
report-came = kom
report-walk-ins = Kom oanmälda: { $count }
report-regions = Per region och månad
report-places = Varifrån man kom
report-first = Var besökaren här för första gången
report-first-first = för första gången
report-first-before = har varit här förut
report-first-unknown = vet inte
report-helped = Hjälpte besöket
report-helped-yes = ja
report-helped-some = lite
report-helped-no = nej
report-helped-unknown = svarade inte
report-all = sammanlagt
report-others = andra kommuner
report-unknown = vet inte
report-hidden = • = visas inte: grupper på färre än fem personer berättas inte, inte heller tal som de kunde räknas ut av

# Hur ärendet slutade
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

## Planen

button-plan = Gör en plan
button-plan-show = Min plan
button-plan-route = Gör en plan för det här
button-plan-steps = Stegen
button-plan-add = Lägg till ett steg
button-plan-goal = Byt mål
button-plan-meeting = Byt möte
button-plan-paper = Hämta PDF
button-plan-share = Visa för handledaren
button-plan-unshare = Visa inte för handledaren
button-plan-share-yes = Ja, visa
button-plan-versions = Tidigare versioner
button-plan-away = Ta bort planen
button-plan-away-yes = Ja, ta bort
button-plan-accept = Passar mig
button-plan-decline = Passar inte
button-plan-done = Klart
button-plan-open = Inte klart ändå
button-plan-later = Skjut upp en vecka
button-plan-drop = Lämna bort
button-plan-asks-off = Fråga inte om det här
button-plan-asks-on = Du får fråga hur det går
command-plan = Min plan
plan-title = Min plan
plan-goal = Mål
plan-start = Här börjar jag
plan-path = Vägen
plan-steps = Steg
plan-meeting = Nästa möte
plan-sources = Vad uppgifterna bygger på
plan-no-goal = Inget mål är valt ännu.
plan-done = klart
plan-by-me = du själv
plan-by-person = personen själv
plan-by-counsellor = handledaren
plan-by-both = du och handledaren tillsammans
plan-about = ungefär { $month }
plan-by-day = senast { $date }
plan-on-day = { $date }
plan-benefit = Fråga sysselsättningstjänsterna innan du börjar studera: påverkar studierna ditt utkomstskydd för arbetslösa?
plan-visit = Besök vägledningen: { $name }
plan-step-apply = Sök till utbildningen: { $name }
plan-step-then = När det förra är klart, gå vidare till: { $name }
plan-begin = { $name }: { $what }.
plan-begin-with = { $name }: { $what }. Ta kontakt: { $who }.
plan-meeting-on = { $name } { $day }, { $place }
plan-source = { $name }: { $source } (kontrollerat { $date })
plan-checked = { $name }: uppgifterna kontrollerade { $date }
plan-version = Version { $number }, { $date }.
plan-agreed = Överenskommet tillsammans: { $who }, { $date }.
plan-first = Jag gör gärna en plan. Först letar vi efter en väg som passar dig.
plan-nothing = Jag har ännu ingen väg att göra en plan för. En handledare kan hjälpa dig vidare.
plan-which = Vilken väg ska planen gälla?
plan-made = Jag gjorde en plan åt dig. Du kan ändra den precis som du vill.
plan-made-anew = Jag gjorde en ny plan. Den förra finns kvar bland de tidigare versionerna, om du har gett lov att spara.
plan-for-now = Jag sparar inte planen, eftersom du inte har gett lov till det. Hämta den som PDF, så har du den kvar.
plan-paper = Här är din plan. Du kan spara den, skriva ut den eller visa den för en handledare.
plan-add = Skriv vad du tänker göra. Du kan också skriva en dag, till exempel: ringer skolan 15.12.
plan-goal-ask = Skriv ditt mål med egna ord.
plan-meeting-ask = Skriv när och var nästa möte är.
plan-changed = Jag ändrade planen.
plan-full = Planen har redan { $count } steg. Lämna bort något, så får ett nytt plats.
plan-added = Jag lade till steget: { $name }
plan-step-gone = Det steget finns inte längre i planen.
plan-noted-done = Fint, nu är det här klart: { $name }
plan-noted-open = Nu står det här som inte klart igen: { $name }
plan-noted-later = Jag sköt upp det här en vecka: { $name }
plan-noted-drop = Jag lämnade bort: { $name }
plan-all-done = Nu är alla steg klara. Bra jobbat!
plan-steps-which = Välj ett steg, så kan du märka det som klart, skjuta upp det eller lämna bort det.
plan-no-steps = Det finns inga steg i planen.
plan-away-sure = Ska jag ta bort planen och alla tidigare versioner?
plan-away = Jag tog bort planen.
plan-asks-on = Okej, jag frågar när dagen för ett steg kommer.
plan-asks-off = Okej, jag frågar inte mer om planen. Den finns ändå kvar.
plan-share-consent = För att handledaren ska kunna se planen måste jag få spara den. Ger du lov att spara dina svar?
plan-share-first = Vi skickar först ett meddelande till en handledare. Sedan kan du visa din plan.
plan-share-sure = Ska jag visa planen för handledaren som sköter ditt ärende (nummer { $number })? Hen ser allt i den, också din utgångspunkt, och kan föreslå ändringar. Du bestämmer om dem.
plan-shared = Handledaren ser nu din plan. Du kan ångra det när som helst.
plan-share-end = Planen är din: du kan ändra den när du vill.
plan-share-closed = Ditt ärende är redan avslutat, så du har ingen handledare just nu. Skicka ett nytt meddelande, så kan du visa planen.
plan-unshared = Handledaren ser inte längre din plan.
plan-proposed = { $who } föreslår ändringar i din plan:
plan-proposed-add = Nytt steg: { $what } ({ $who })
plan-proposed-goal = Nytt mål: { $what }
plan-proposed-meeting = Nästa möte: { $what }
plan-proposed-drop = Bort: { $name }
plan-proposed-move = Ny dag { $date }: { $name }
plan-proposed-done = Klart: { $name }
plan-proposed-end = Passar det så? Du kan också svara handledaren med egna ord.
plan-accepted = Överenskommet! Så här ser planen ut nu:
plan-declined = Okej, planen förblir som den är. Jag berättar det för handledaren.
plan-nothing-proposed = Det förslaget finns inte längre. Så här ser din plan ut nu:
plan-asked-for = { $who } gör gärna en plan tillsammans med dig. I planen står ditt mål och de närmaste stegen. Handledaren ser den först när du ger lov.
plan-agreed-told = { $who } har läst din plan, och den passar så här.
plan-versions = Versionerna av din plan:
plan-versions-none = Inga tidigare versioner av planen är sparade.
plan-version-line = • Version { $number }, { $date }: { $who }
plan-version-now = Nu gäller version { $number }.
plan-version-you = du
plan-ask =
    { $count ->
        [1] Hej! I din plan finns ett steg vars dag är inne:
       *[other] Hej! I din plan finns steg vars dag är inne:
    }
plan-ask-end = Hur gick det? Det gör inget om du inte har hunnit ännu.
plan-went =
    { $months ->
        [1] Hej! Vi gjorde planen för en månad sedan. Ditt mål var: { $goal }. Var är du nu?
       *[other] Hej! Vi gjorde planen för { $months } månader sedan. Ditt mål var: { $goal }. Var är du nu?
    }
went-studying = Jag studerar
went-working = Jag jobbar
went-job_search = Jag söker jobb
went-unemployed = Jag är arbetslös
went-outside = Annat: hemma, pensionerad eller på annat sätt borta från arbetslivet
went-skip = Vill inte säga
went-thanks = Tack. Jag finns här om du vill fortsätta.
went-well = Roligt att höra, tack för att du berättade! Vill du vidare fortsätter vi härifrån.
went-on = Tack för att du berättade. Det finns fortfarande hjälp: du kan ändra planen, komma till vägledningen eller prata med en handledare.
kept-plan =
    { $count ->
        [1] • Plan: { $goal } (version { $number }, 1 steg)
       *[other] • Plan: { $goal } (version { $number }, { $count } steg)
    }
kept-plan-shared = • Planen syns för handledaren som sköter ärende { $number }

# För personalen

staff-plan = Plan
staff-command-plan = Planen: /plan NUMMER
staff-plan-none = Ärende { $number }: personen har ingen plan, eller har inte gett dig lov att se den. Du kan be om den.
staff-plan-ask = Be om planen
staff-plan-asked = Ärende { $number }: begäran har skickats. Du får veta när personen visar planen.
staff-plan-shared = Ärende { $number }: personen visar sin plan för dig.
staff-plan-unshared = Ärende { $number }: personen visar inte längre sin plan.
staff-plan-lead = Ärende { $number }: planen
staff-plan-agree = Passar så här
staff-plan-agreed = Ärende { $number }: planen är märkt som överenskommen, och personen har fått veta det.
staff-plan-propose = Föreslå ändringar
staff-plan-how =
    Ärende { $number }: skriv ändringarna som svar på det här meddelandet, en på varje rad.
    + 15.12. Ring skolan
    + 15.12. Jag skickar uppgifterna (handledare)
    + Studiebesök (tillsammans)
    2 20.12. (flyttar steg 2)
    2 klart
    - 3 (lämnar bort steg 3)
    mål: Examen för anstaltsvårdare
    möte: to 3.12. kl. 13 Forssa bibliotek
    Personen godkänner ändringarna eller inte.
staff-plan-unread = De här raderna förstod jag inte: { $lines }
staff-plan-no-change = Förslaget ändrar ingenting.
staff-plan-too-many = Planen kan ha högst { $count } steg.
staff-plan-proposed = Ärende { $number }: förslaget har skickats. Du får veta när personen svarar.
staff-plan-accepted = Ärende { $number }: personen godkände ditt förslag. Planen är överenskommen.
staff-plan-declined = Ärende { $number }: förslaget passade inte personen. Planen är som förut.
