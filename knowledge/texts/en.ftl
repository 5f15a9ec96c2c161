# Opastin's words in English. One thing is one line: name = text. A continued line begins with spaces.
# A line that begins with # is a note. { $name } is a place where the program puts a value.

## The beginning, and languages

greeting =
    Hi! I'm Opastin. I'm a machine, not a person. I help you find training or another way forward. Write in your own words, and ask for a real person whenever you like.

    I can remember your answers if you let me. Then you can come back later and pick up where you left off. I don't ask for your name or personal identity code, and I'll forget everything when you ask me to. I'll help you just the same even if you'd rather I saved nothing.
greeting-short = Hi! I'm Opastin. I'm a machine, not a person.
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
consent-refused = All right, I won't save anything. Let's go on all the same.
language-changed = Let's go on in English.
language-which = Which language shall we use?
understood =
    Here's what I understood:
    { $said }
    If I got something wrong, just say so.
refused = All right, I won't suggest these: { $fields }.
between = What you wrote could mean more than one field: { $fields }.

## Questions

ask-consent = May I save your answers?
ask-goal = What's on your mind?
ask-interest = Which field or job interests you? Tell me in your own words or choose from the list. You can choose several.
ask-between = Which of these did you mean? You can choose several.
ask-finnish = How well do you know Finnish?
ask-place = Where do you live? Choose or write your town.
ask-situation = What's your situation right now?
ask-unemployed_for = How long have you been unemployed?
ask-education = Which school or course did you finish last?
ask-age = How old are you?
ask-mode = How would you like to study? You can choose several.
ask-support = What would you like support with? You can choose several, or skip this.
ask-dropin-place = Where do you live? I'll look for the nearest drop-in guidance.
ask-human-place = Where do you live? Then your message goes to the right counsellor.
ask-employer-field = Which field do you need skilled people for? Tell me in your own words or choose.
ask-employer-place = Where is the workplace?
ask-staff_count = How many employees is this about?
ask-staff_skill = Which skills do you need? You can choose several. You can tell more in your own words at the end.
ask-staff_when = When are they needed?
ask-staff_form = Which way would suit you?
left =
    { $count ->
        [1] This is the last question before my suggestions.
       *[other] At most { $count } questions left.
    }
left-named =
    { $count ->
        [1] If you name a field, this is the last question before my suggestions.
       *[other] If you name a field, at most { $count } questions left.
    }
left-refining =
    { $count ->
        [1] This is the last question to sharpen the suggestions.
       *[other] At most { $count } more questions to sharpen the suggestions.
    }

why-consent = Without your permission I don't save anything. If you allow it, you can come back later and pick up where you left off.
why-goal = Your answer decides what I ask next, and what you don't need to tell me.
why-interest = Which courses I show depends on the field.
why-finnish = Some training suits you right away and some a little later, depending on your Finnish. Most schools hope for about level B1.
why-place = Where you live decides which training and guidance is near you, and which counsellor can help.
why-situation = Some training is for people who are unemployed, some for people who work. Your situation also affects what you can live on while you study.
why-unemployed_for = If you've been unemployed for a long time, there are special routes where you learn by working.
why-education = What you've studied before affects what you can apply for directly, and what can be counted towards your studies.
why-age = Some services and benefits depend on age. There's no upper age limit for studying.
why-mode = You can study for the same job in different ways. I'd like to show you first what fits your daily life.
why-support = You can get support with many things. Your answer helps me find the right counsellor. I don't ask about your health.
why-staff_count = The number affects whether a group of your own or a single apprenticeship makes more sense.
why-staff_skill = The skills decide whether a whole qualification is needed, one unit, or something shorter.
why-staff_when = The timing decides which way is quick enough.
why-staff_form = The way decides what I show first and who helps you. If you don't know, the contact person helps you choose.
why-other = I only ask about things that can change what I suggest. You can always skip a question.
why-statement = Your answer helps me see what kind of work might suit you. No single answer decides anything.
why-decides = Your answer decides, for example, whether this could suit you: { $first }.
why-decides-two = Your answer decides, for example, whether one of these could suit you: { $first } or { $second }.
why-orders = Your answer decides what I show you first. It could be, for example, either of these: { $first } or { $second }.
why-helps = Your answer affects who can help you.

## What the answers are called

slot-consent = Permission to save
slot-goal = What you want
slot-interest = Field
slot-finnish = Finnish
slot-place = Place
slot-situation = Situation
slot-unemployed_for = Time unemployed
slot-education = Education
slot-age = Age
slot-mode = Way to study
slot-support = Support
slot-staff_count = Employees
slot-staff_skill = Skills
slot-staff_when = When
slot-staff_form = Form of training

option-consent-yes = Yes, save them
option-consent-no = No, don't save
option-goal-learn = I want to study
option-goal-change = I want to change fields
option-goal-update = New skills for my current job
option-goal-finish = I want to finish my studies
option-goal-unsure = I don't know yet
option-goal-dropin = When is drop-in guidance?
option-goal-human = I want to talk to a person
option-goal-employer = I'm an employer
option-finnish-native = Native, or close to it
option-finnish-b2 = Fluently (B2)
option-finnish-b1 = I get by in daily life and work (B1)
option-finnish-a2 = Some (A2)
option-finnish-a1 = A little (A1)
option-finnish-none = Not at all
option-situation-unemployed = Unemployed
option-situation-laid_off = Temporarily laid off
option-situation-employed = Working
option-situation-entrepreneur = Self-employed
option-situation-student = Student
option-situation-caring = Caring for a child or relative
option-situation-rehabilitation = In rehabilitation
option-situation-retired = Retired
option-situation-other = Something else
option-unemployed_for-under_6 = Under 6 months
option-unemployed_for-6_to_12 = 6–12 months
option-unemployed_for-over_12 = Over a year
option-education-none = Basic education not finished
option-education-basic = Basic education
option-education-upper_secondary = General upper secondary (lukio)
option-education-vocational = Vocational school
option-education-further = Further or specialist qualification
option-education-higher = Higher education
option-education-foreign = Education from another country
option-education-unknown = I'm not sure
option-age-under_18 = Under 18
option-age-18_24 = 18–24
option-age-25_29 = 25–29
option-age-30_59 = 30–59
option-age-60_plus = 60 or over
option-mode-workplace = At work, by doing
option-mode-day = In the daytime
option-mode-evening = In the evening
option-mode-online = Online
option-mode-any = Anything works
option-support-reading = Reading and writing
option-support-language = Finnish
option-support-digital = Computer and phone
option-support-coping = Coping and energy
option-support-money = Money
option-support-childcare = Childcare
option-support-nothing = I don't need support
option-staff_count-one = One
option-staff_count-two_to_five = 2–5
option-staff_count-over_five = More than five
option-staff_skill-trade = The whole trade
option-staff_skill-part = One skill or task
option-staff_skill-update = New equipment, software or rules
option-staff_skill-guiding = Guiding or leading others
option-staff_skill-language = Finnish at work
option-staff_skill-unsure = I can't say yet
option-staff_when-now = Right away
option-staff_when-half_year = Within six months
option-staff_when-later = Later
option-staff_form-apprenticeship = Apprenticeship
option-staff_form-recruitment = Recruitment training for new staff
option-staff_form-units = A unit alongside the job
option-staff_form-tailored = Tailored training for our own staff
option-staff_form-unsure = I don't know yet
answer-skipped = skipped

## Buttons

button-back = ‹ Back
button-skip = Skip
button-done = Done ›
button-other-field = Another field
button-own-field = I'll choose a field myself
button-not-me = That's not me
button-show = Show me something now
button-enough = That's enough, thanks
button-change = Change my answers
button-continue = Let's go on
button-change-yes = Yes, change it
button-change-no = No, leave it as it is
button-restart = Start over
button-results = Show routes
button-save = ☆ Save
button-unsave = Remove from saved
button-unsave-one = Remove: { $name }
button-saved = ★ Saved ({ $count })
button-compare = Compare
button-compare-others = Compare others
button-open = Open { $letter }
button-watch = Tell me if something changes
button-unwatch = Don't tell me about changes
button-consent = Change permission to save
button-more = Show more
button-first = First: { $name }
button-later = Later: { $name }
button-ways = The way, step by step
button-human = Talk to a person
button-coordinator = Message the coordinator
button-find-routes = Find training
button-older = Correct my age
button-send = Send the message
button-leave-out = Leave out: { $slot }
button-put-back = Put back: { $slot }
button-not-now = Don't send now
button-share-location = 📍 Share my location
button-share-phone = 📞 Share my phone number
phone-number = Phone number
button-forget-yes = Yes, forget everything
button-forget-no = No, don't forget
button-crisis-on = That's not it, let's go on
button-violence-on = That's not it, let's go on
button-soft-on = Let's go on
inventory-yes = Yes
inventory-maybe = Maybe
inventory-no = No

## When something isn't understood, and other steering

miss-1 = I didn't quite get that. No worries: try other words, or choose from below.
miss-2 = I still didn't get it. The easiest way is to press one of the buttons below.
miss-3 = I'm only a machine, and I'm not getting this. A person will understand you better: I can ask a counsellor to join in. You can also press a button, or skip this.
edited-read = I've read your edit.
unreadable-voice = I can't listen to voice messages. Please write the same thing in your own words; a few are enough. If writing is difficult, press a button or just write «human».
unreadable-photo = I can't look at pictures. Tell me in your own words what you wanted to show.
unreadable-video = I can't watch videos. Tell me in your own words what you wanted to say.
unreadable-sticker = I can't read stickers. Tell me in words what's on your mind, or press a button.
unreadable-document = I can't read files, and I haven't saved that one. There's no need to send me certificates or applications: just tell me in your own words.
unreadable-forwarded = Someone else wrote that, so I haven't read it. Tell me in your own words what you would like.
unreadable-other = I can't read a message like that. Write in your own words or press a button.
menu = What shall we do next?
help =
    I'm Opastin, a machine that helps you find training. My help is free. You can write what you want in your own words. These help you along at any time:
    • «back»: the previous question
    • «skip»: the next question
    • «show»: what I've found so far
    • «change»: correct your answers
    • «human»: bring in a counsellor
    • «start over»: begin again
    • «stop»: take a break
    • «saved»: the routes you've saved
    • «my data»: what is saved about you
    • «forget me»: I delete everything
thanks = You're welcome! I'm here if you think of anything else.
thanks-go-on = You're welcome!
hello-again = Hello again! Let's pick up where we left off.
link-place = According to the link, you live in { $place }. If you live somewhere else, just say so.
old-button = That button is an old one, but no worries. Let's go on from here.
route-gone = That route isn't there any more.
back-at-start = We're already at the beginning.
knowledge-changed = My information has changed, so I've dropped these answers: { $slots }. I'll ask again if I need them.
enough = All right! The suggestions are above. Come back any time.
restarted = Let's start from the beginning.
stopped = Let's take a break. Come back any time, or write «forget me» if you want me to delete everything.
change-which = This is what you've told me. What shall we change?
change-nothing = You haven't told me anything yet that could be changed.
edit-confirm = If «{ $slot }» is now «{ $value }», I no longer need these answers and I'll forget them: { $drops }. Shall we change it?
forget-sure = I'll delete everything you've told me, and also what was sent to a counsellor. It can't be brought back. Shall I delete it?
forget-kept = Good, nothing was deleted.
forgotten = I've deleted everything that was saved about you. You're welcome back any time.
kept-start = This is what is saved about you:
kept-nothing = Nothing is saved about you.
kept-lead = Sent to a counsellor, case number { $number }: { $status }
kept-saved = • Saved route: { $name }
kept-watching = • I write to you if something changes in your saved routes
location-near = You're nearest to { $place }.
location-far = You're a long way from the towns I know. Write which municipality you live in.
share-location = Press «📍 Share my location» down by the keyboard, and I'll see which municipality is nearest. I only remember the municipality, not where you are. It's up to you: you can just as well write your town.
share-location-here = I can't get your location here. Write your town or choose it from the list.
share-phone = Press «📞 Share my phone number» down by the keyboard, and I'll add your number to the message. Only the counsellor who answers you sees it. It's up to you: the answer comes to this chat, too.
share-phone-here = I didn't get a number. If you like, write it here and I'll add it to the message.
contact-added = Thank you! I've added your number { $phone } to the message.
contact-not-kept = Thank you, but I don't need your number now, and I didn't save it.
answer-unconfirmed = (Checked { $date }, but a counsellor hasn't confirmed this yet.)
## Commands in the menu

command-start = Start, or pick up where you left off
command-help = Help: what you can write
command-change = Change your answers
command-human = Ask for a real person
command-dropin = When drop-in guidance is
command-saved = See the routes you have saved
command-language = Change the language
command-mydata = See what is saved about you
command-forget = Erase everything you have told me
command-stop = Take a break

## Safety

id-code = There was a personal identity code in your message. I don't need it, and I didn't save it. Please don't send it to me; you can also delete your message.
soft = That sounds hard. If you're worn out, you can talk to a person about it today:
halt-crisis =
    It sounds like things are really hard for you. I'm glad you said so. I'm a machine, and a machine can't help with this. A person can, so please contact someone right now.
halt-violence =
    It sounds like someone is hurting or frightening you. It's not your fault. I'm a machine, and a machine can't help with this, but a person can.
halt-soft = That sounds hard.
halt-again = You matter. Please call now: a person will answer.
halt-end = I won't ask you anything now, and I didn't save your message. If you like, a counsellor can get in touch with you too.

## Routes

result-start = These could suit you.
result-all = All of these:
result-far = I don't know of anything suitable near you, but there is something elsewhere:
result-inventory = You seem to like { $likes }. That comes in handy in fields such as these: { $fields }.
result-inventory-many = You seem to like many different things. You could do a bit of everything in fields such as these: { $fields }.
result-own = I've also counted what you told me about yourself: { $fields }.
result-own-only = The sentences don't show yet what appeals to you most. So I'll start from what you told me about yourself: { $fields }.
result-open = The sentences don't show yet what appeals to you most. That's quite common, and you don't have to know it now. A counsellor will gladly think it over with you: ask a person for help, or come to a drop-in.
result-hint = It's only a hint. If it doesn't sound like you, press «That's not me», or tell me in your own words what you'd rather do, or what you don't want.
# Goes on from «You seem to like …»
like-r = working with your hands
like-i = finding out how things work
like-a = being creative
like-s = helping others
like-e = getting others on board
like-c = keeping things in order
like-and = { $first } and { $last }
result-same = Thank you! Your answer didn't change my suggestions: they're still the same.
ways-needed = You can't start on this directly just yet, but you can get there step by step:
ways-stages = You can go in small steps: first a part of the qualification, then a job or the whole of it.
ways-finish = This is how you can finish your studies:
ways-direct = This is how you get there:
ways-wait = You may have to wait between the steps, so allow some extra time.
ways-human = You don't have to take the first step alone: a counsellor helps you.
ways-none = I can't show you a way to this goal yet. That doesn't mean there isn't one. Tell a counsellor where you want to get, and you'll look for the way together.
ways-unconfirmed = Not everything here has been confirmed yet. Check it with a counsellor before you decide.
way-school = At school
way-work = By working
way-recognition = If you already have this profession from another country
way-total = In all, about { $length }.
way-total-least = In all, at least { $length }.
way-other = { $way }: { $steps }. About { $length }.
way-other-least = { $way }: { $steps }. At least { $length }.
gives-finnish = Finnish to about level { $level }
length-months = { $low }–{ $high } months
length-months-same =
    { $count ->
        [1] 1 month
       *[other] { $count } months
    }
length-years =
    { $high ->
        [1] { $low }–1 year
       *[other] { $low }–{ $high } years
    }
length-years-same =
    { $years ->
        [1] 1 year
       *[other] { $years } years
    }
week = This week: { $what }.
week-with = This week: { $what }. Contact: { $who }.
week-finish = ask your old school for a transcript of what you completed. Then { $what }
week-continuous = call or write to the school and ask when you could start
week-joint = look up in Studyinfo when the next joint application is, and put the date in your calendar
week-separate = look up the application dates in Studyinfo or on the school's website, and put them in your calendar
week-employer_first = think of one workplace where you'd like to learn, and ask there about an apprenticeship. The school's apprenticeship office helps
week-services = call the employment services and ask about this training
week-workshop = call or drop by and ask if you could come and have a look
week-enrol = see when the next course starts and sign up
week-provider = call the school and ask how and when you could start
week-authority = look up on the authority's website which papers you need, and start gathering them
result-end = I don't decide anything: that's always up to the school, the employer or the authority. Press a route to see more, or ask a person for help.
no-routes = I didn't find a route that fits right away. That doesn't mean there isn't one: a counsellor knows more.
misses-start = These almost fit:
more-start = These could suit you too:
more-none = I didn't find any others that fit. A counsellor may know more.
refine = I can make the suggestions more precise, if you're up for one more question.
note-finish = Your earlier studies aren't wasted. The school counts what you already know, and you only study the rest. You get a personal plan for it (HOKS).
note-foreign = What you have learnt in another country often counts: ask the school. To have a degree recognised, ask the Finnish National Agency for Education; in health care, the Finnish Supervisory Agency (formerly Valvira).
note-benefit = You may be able to study while on unemployment benefit (studies on your own initiative). Always agree on it with the employment services before the studies start.
note-under-25 = If you're under 25 and haven't trained for an occupation yet, you usually need to apply for training in the spring to get unemployment benefit. Ask the employment services or Ohjaamo about this.
note-support = You can get support for your studies, also special support for learning. Tell a counsellor what would help you. You don't have to explain why.

place-anywhere = anywhere
reason-field = A field that interests you: { $field }
reason-trade = The job you mentioned
reason-stepping = Takes you towards your goal
reason-same = Right where you live
reason-region = Near you: { $places }
reason-near = In a neighbouring municipality: { $places }
reason-anywhere = Works wherever you live
reason-situation = Fits your situation: { $told }
reason-unemployed_for = Fits your situation. Time unemployed: { $told }
reason-education = Your education is usually enough: { $told }
reason-finnish = Your Finnish is usually enough: { $told }
reason-age = Fits your age
reason-mode = As you wished: { $modes }
reason-support = You can get the support you wished for here
unknown-situation = Depends on your situation. Usually for this one: { $wanted }
unknown-unemployed_for = Depends on how long you've been unemployed
unknown-education = Depends on your education so far. Usually enough: { $wanted }
unknown-finnish = Finnish, usually { $wanted }
unknown-age = Depends on your age
lacks-situation = usually for this situation: { $wanted }
lacks-unemployed_for = usually for people unemployed for this long: { $wanted }
lacks-education = earlier education, usually: { $wanted }
lacks-finnish = Finnish, usually { $wanted }
lacks-age = usually for this age: { $wanted }
at-least = at least: { $option }
at-most = at most: { $option }
wanted-basic = basic education, or anything after it
wanted-after-basic = upper secondary school, vocational school or other education after basic education, also in another country
wanted-but = any other than «{ $option }»

check-far = This is elsewhere: { $places }. Ask what you can study from home.
needs-first = You first need this: { $what }
check-unconfirmed = This hasn't been confirmed yet: check with the school or a counsellor.
check-school_selects = The school chooses its students.
check-finnish_test = The school may ask you to take a language test.
check-health = This field may have requirements about health.
check-needs_workplace = You need a workplace. A counsellor can help you look for one.
check-fee = Ask the school about the price.
check-agree_before_start = Agree on it with the employment services before you start.
check-integration_plan = Usually part of an integration plan.
check-services_decide = The employment services decide who gets a place.
check-coach_decides = You and the coach think over together whether this suits you.
check-recognition = What you already know may be counted. Ask the school.
check-credits = You usually need open studies first.
check-degree = You usually need an earlier qualification.
check-card = The work often requires a card or a permit.
check-dates = Check when the next start is.
check-own_costs = You may have small costs of your own, such as clothes or tools.
check-tuition_fee = If you came from outside the EU on a residence permit for studies, ask about the tuition fee.

apply-continuous = You can apply all year round, usually in Studyinfo (continuous application).
apply-joint = Through the joint application. You'll find the dates in Studyinfo.
apply-separate = Through the school's own application. You'll find the dates in Studyinfo or on the school's website.
apply-employer_first = Find an employer first, then contact the school's apprenticeship office.
apply-services = Ask the employment services.
apply-workshop = Contact the workshop or the employment services. A counsellor can help.
apply-enrol = Sign up for the course directly.
apply-provider = Contact the school directly.
apply-authority = Apply to the authority. Its website says which papers you need.
cost-free = free
cost-small_fee = a small fee
cost-fee = a fee, ask the school
cost-varies = the price varies, ask the school
income-study_grant = student financial aid
income-unemployment_benefit = unemployment benefit
income-travel_allowance = expense allowance
income-wage = wages
income-wage_subsidy = pay subsidy for the employer
income-integration_benefit = benefit during integration
income-study_leave = study leave
income-none = no support
mode-workplace = at work
mode-day = in the daytime
mode-evening = in the evening
mode-online = online
credits = { $count } points
card-provider = Run by: { $name }
card-months = Usually takes { $length }
card-modes = How you study: { $modes }
card-units = Parts of the qualification: { $units }
card-money = Cost: { $cost }. Money while you study, usually: { $income }
card-cost = Cost: { $cost }
card-apply = How to apply: { $how }
card-source = More information: { $source } (checked { $date })
card-checked = Information checked { $date }

## When somebody asks why something wasn't shown, and what would change the result

unshown-listed = This is already among my suggestions, as number { $number }.
unshown-behind = This could suit you, but others came first.
unshown-nearer = This is farther away from you, so I didn't show it. There's one like it nearer you: { $other }.
unshown-employer = You told me you're an employer, and this is for someone who wants to learn themselves. That's why I didn't show it.
unshown-field = Right now I'm looking for this: { $told }. This one is another field: { $own }. If it interests you, you can change the field.
unshown-otherwise = Otherwise it matches what you've told me.
unshown-unknown = I don't know yet whether this suits you.
unshown-lacks = This doesn't quite match what you've told me right now. That's why I didn't suggest it. It's about this:
unshown-tell = I don't know this about you yet:
unshown-end = I don't decide anything. That's up to the school, the employer or the authority, and a counsellor can take a closer look at your situation with you.
unshown-not-there = I don't know of one here: { $places }. I'll tell you about the one I know.
unshown-far = This is farther away from you: { $places }.
unshown-closest = I don't know one by that name. The closest one I know is this:
then-finnish = Once you know Finnish this well, it may suit you.
then-education = Once you have one of these, it may suit you.
then-situation = If your situation is like this some day, it may suit you.
then-all = Once these are in place, it may suit you.
then-by = This takes you there: { $name }.
behind-nearer = Nearer you there is, for example, { $other }. This one is elsewhere: { $places }.
behind-here = Close to you there is, for example, { $other }. This one isn't held in any particular place.
behind-anywhere = This is farther away from you. One that needs no travelling is, for example, { $other }.
behind-interest = I'm looking for this: { $told }. A closer match is, for example, { $other }.
behind-trade = You told me which job you want. One that is meant for just that is, for example, { $other }.
behind-mode = You'd like to study like this: { $told }. A better fit for that is, for example, { $other }.
behind-support = You'd like support with this: { $told }. A better fit for that is, for example, { $other }.
behind-told = Your answer was «{ $told }». What usually suits that better is, for example, { $other }.
behind-kind = There's already one much like it among my suggestions: { $other }. I'd rather show you different kinds of options.
behind-even = Something that fits your answers just as well, or a little better, is, for example, { $other }.
button-read = Tell me more about this
button-tell = Tell me: { $slot }
button-correct = Change: { $slot }
button-also = See also: { $name }
whatif-mode-workplace = If you could study at a workplace, this would suit you too: { $name }
whatif-mode-day = If you could study in the daytime, this would suit you too: { $name }
whatif-mode-evening = If you could study in the evening, this would suit you too: { $name }
whatif-mode-online = If you could study online, this would suit you too: { $name }
whatif-place = If you could travel to a neighbouring municipality ({ $place }), this would suit you too: { $name }
whatif-finnish = Once your Finnish is at the level «{ $level }», this may suit you too: { $name }
whatif-situation = Once you get a job, this may suit you too: { $name }

## Saved routes and comparison

route-over = This route has ended. It can't be started any more.
card-ends = On offer until { $date }
saved-one = Saved: { $name }
saved-for-now = Without your permission to save, I'll remember your saved routes only for a short while, a day at most after your last message.
saved-away = Removed: { $name }
saved-full = You've already saved { $count } routes, and there's no room for more. Open one you no longer need and press «Remove from saved».
saved-none = You haven't saved anything yet. When you open a route, you can press «☆ Save».
saved-start = Your saved routes:
save-which = First open the route you want to save.
watch-on = All right! I'll look at these about once a week, and also when applications open or are about to close. I'll write to you only if something has changed. You can stop this at any time.
watch-off = I won't write to you about changes in your saved routes any more.
watch-needs-consent = For this I need your permission to save your answers. Without it I forget the routes within a day and can't write to you later. If you'd like to give permission, press below, and then press «Tell me if something changes» again.
watch-young = I don't save conversations with anyone under 18, so I can't write to you about changes later.
compare-alone = It takes two routes to compare. Open or save another one first.
compare-which = Which two are you choosing between? Pick the first one.
compare-with = What shall I compare this with: { $name }?
compare-same = The same for both:
compare-no-difference = I found no differences in these facts.
compare-end = Which one feels more like yours? You can also think it over with a counsellor.
trait-fit = Does it fit you
trait-speaks = In its favour
trait-months = Usually takes
trait-places = Where
trait-modes = How you study
trait-cost = Cost
trait-income = Money while you study
trait-apply = How to apply
trait-applying = When to apply
trait-gives = What you get
not-known = not known
fit-yes = looks like it does
fit-lacks = perhaps not yet: { $what }
length-up-to =
    { $months ->
        [1] up to a month
       *[other] up to { $months } months
    }
applying-coming = Applications open on { $date }
applying-open = You can apply now, until { $date }
applying-closing =
    { $count ->
        [0] Today is the last day to apply.
        [1] Tomorrow is the last day to apply.
       *[other] { $count } days left to apply (until { $date }).
    }
applying-past = Applications have closed.
applying-unknown = When to apply isn't known right now.
news-start = Something has changed in your saved routes:
news-hello = Hello! I promised to tell you if something changes in your saved routes:
changed-over = This route isn't on offer any more.
changed-back = This route is on offer again.
changed-name = New name: { $name }
changed = { $what }: now { $now } (before: { $before })
changed-apply = How to apply has changed. { $how }
changed-confirmed = This information has now been confirmed.
changed-unconfirmed = This information isn't confirmed right now: check with the school or a counsellor.

## Guidance

dropin-next = The next { $name } is in { $place }: { $day } { $time }. You can come without an appointment.
dropin-nearest = There's no weekly guidance in your area. The nearest is { $name } in { $place }: { $day } { $time }. You can come without an appointment.
dropin-unconfirmed = The time and place haven't been confirmed yet: check with a counsellor before you go.
dropin-none = There's no weekly guidance in your area ({ $region }). A counsellor can still help you: press «Talk to a person».
dropin-none-coming = I don't know of any coming dates. A counsellor can help: press «Talk to a person».
dropin-human-instead = I can pass your question on to a counsellor, who'll then get in touch with you.
dropin-go-on = Would you like me to look for training that suits you?
dropin-hosts = Usually there: { $hosts }
dropin-there = There on that day: { $hosts }
dropin-bring = { $what }
dropin-no-booking = You don't need to book, and you don't need to know anything beforehand.
dropin-on = { $name } in { $place }: { $day } { $time }.
dropin-moved = Please note that the day has changed: it was going to be { $day }.
dropin-cancelled = { $name } { $day } has been cancelled.
dropin-events = Also coming up:
dropin-languages = Languages: { $languages }
dropin-access = Accessibility: { $what }
dropin-online = You can also take part online. { $how }
dropin-phone = You can also take part by phone. { $how }
calendar-name = Drop-in guidance
calendar-cancelled = Cancelled: { $name }
spoken-fi = Finnish
spoken-sv = Swedish
spoken-en = English
spoken-ru = Russian
spoken-uk = Ukrainian
spoken-et = Estonian
spoken-ar = Arabic
spoken-fa = Persian and Dari
spoken-ku = Kurdish
spoken-so = Somali

# I mean to come
button-come = I'll come
button-come-day = I'll come on { $day }
button-coming = I'm coming
button-notcome = I can't make it
button-remind-off = Don't remind me
button-remind-on = Remind me
button-brief = Tell them about me beforehand
button-brief-yes = Show it to them
button-brief-no = Don't show it
button-came-yes = Yes, I went
button-came-no = No
button-helped-yes = Yes
button-helped-some = A little
button-helped-no = No
come-yes = Great, glad you're coming! { $name } in { $place }: { $day } { $time }.
come-remind = I'll remind you on { $day } at { $clock }, and I'll tell you right away if the time changes. If you can't come after all, press «I can't make it».
come-changes = I'll tell you right away if the time changes. If you can't come after all, press «I can't make it».
come-unreminded = I won't send a reminder, but I'll tell you right away if the time changes.
come-seen = The counsellors can see beforehand how many people are coming, what they are interested in and which languages they speak. They can't see your name.
come-needs-consent = I'll send you the time as a file that you can add to your calendar. I can only send a reminder if I may save your answers. Without your permission I can't tell you if it's cancelled, either. You can give permission below.
come-young = I'll send you the time as a file that you can add to your calendar. I don't save conversations with anyone under 18, so I can't remind you.
come-noted = I've noted that you mean to come: { $name }, { $day } { $time }.
come-again = Great, see you on { $day } { $time }!
come-past = That one is over already.
come-off = That one won't take place.
come-next = The next one is on { $day } { $time }.
notcome = OK, thanks for telling me!
remind-off = OK, no reminders. I'll still tell you if the guidance you mean to come to is moved or cancelled.
remind-on = OK! I'll remind you before the guidance you mean to come to.
brief-what = If you give permission, the counsellors who are there on { $day } can read this beforehand:
brief-who = Nobody else sees it, and your name isn't in it. You can take the permission back at any time.
brief-yes = Thank you! The counsellors can read about you beforehand, so you don't have to start from the beginning.
brief-no = OK, I won't show it to the counsellors.
reminder = Hello! You said that you're coming. { $name } in { $place } is on { $day } { $time }.
reminder-signed =
    { $count ->
        [one] I'll be there, and I look forward to seeing you. Welcome!
       *[other] We'll be there, and we look forward to seeing you. Welcome!
    }
    – { $who }
reminder-unsigned =
    You're welcome to come!
    – { $who }
ask-hello = Hello! { $name } was on { $day } { $time }. Thank you for coming!
ask-came = Hello! { $name } was on { $day } { $time }. Did you go?
ask-helped = Was it any help to you?
came-no = That's all right. You can come another time.
helped-yes = Good to hear! What would you like to do next?
helped-some = Thank you for telling me. What would you like to do next?
helped-no = I'm sorry to hear that, and thank you for telling me. A counsellor can help you further: press «Talk to a person».
told-cancelled = Hello! I'm sorry: { $name } on { $day } has been cancelled.
told-session = the guidance
told-reason = Reason: { $reason }
told-moved = Hello! { $name } has been moved to another day. It isn't on { $was } but on { $day } { $time } in { $place }.
told-still = Does the new day suit you? If not, press «I can't make it».
told-held = Hello! { $name } will take place after all: on { $day } { $time } in { $place }.
kept-attendance = • { $name } on { $day }: { $status }
kept-brief = The counsellors can read about you beforehand.
attendance-meant = you mean to come
attendance-withdrawn = you said you can't make it
attendance-cancelled = cancelled
attendance-came = you went
attendance-missed = you didn't go

time-clock = { $from }–{ $to }
time-morning = in the morning
time-afternoon = in the afternoon
day-today = today { $date }
day = { $weekday } { $date }
moment = { $weekday } { $date } at { $clock }
weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday
weekday-mo-short = Mon
weekday-tu-short = Tue
weekday-we-short = Wed
weekday-th-short = Thu
weekday-fr-short = Fri
weekday-sa-short = Sat
weekday-su-short = Sun

## The poster (`opastin poster`)

poster-title = Opastin · { $place }
poster-headline = Thinking of studying or a new trade?
poster-lead = I'm Opastin. I help you find training or another way forward. Tell me in your own words what you have in mind.
poster-how = Open your phone's camera and point it at this code. We'll talk in the Telegram app.
poster-machine = I'm a machine, but there's a person behind me: ask for a counsellor whenever you like.
poster-free = My help is free.
poster-nameless = You can start anonymously: I don't ask for your name or personal identity code.
poster-qr = QR code that opens the address { $address }
poster-dropin = Or drop in
poster-nearest = The nearest place to drop in
poster-talk = Would you like to talk to a person?
poster-no-dropin = There's no guidance nearby just now that you can drop in to.
poster-no-dates = I don't know yet when the next guidance session is.
poster-human = You can reach a counsellor through me: write «human» to me, and I'll pass your question on.
poster-printed = Printed { $date }. Ask me for the latest dates.

## Young people, employers, interests

school =
    It's great that you're thinking about this. While you're under 18, the best help is the guidance counsellor (opo) at your own school. They know your situation and can arrange a change if you're already studying. Compulsory education goes on until you turn 18 or get a qualification, so you won't be left alone.

    If you don't have a school right now, your home municipality will help you find a place. I don't save anything about you.
employer-start = Thank you! Here's how you can get skilled people:
employer-tailored = Tailored training: a school or the employment services can usually plan training for exactly what you need. The contact person looks into it with you.
employer-end = A business coordinator or working-life coordinator ({ $region }) helps you choose and deals with the schools for you. Shall I send them a message?
inventory-start = No worries. I'll show you one sentence at a time, usually six or seven in all: tell me if they sound like you. There are no right answers. You can also tell me in your own words what you do at work, at home or in your free time.
strength = Thanks, I'll count that too: «{ $words }». People do that for a living, too: { $fields }. Let's go on with the sentences.

## To the counsellor

button-interview = Tell the coach about yourself
interview-start = I'll ask { $count } things for the coach. Answer in your own words, choose a button, or skip. I don't judge your answers: the coach looks with you at whether the coaching suits you. You needn't tell about your health. You'll see the message before anything is sent.
interview-why = Your answer shows the coach what you could talk about first. There are no wrong answers, and you can skip.
interview-stopped = All right, we'll leave the questions here. Nothing was sent.
interview-answers = answers for the coach
button-period = My period
period-none = You have no VALO period at the moment. In VALO coaching you learn by working and earn units of a qualification. The coach looks with you at whether it suits you.
period = Your VALO period: { $first }–{ $last }
period-phase = { $name }: { $first }–{ $last }
period-where = Place: { $place }
period-units = Units you are practising:
period-no-units = You choose the units together with your coach.
period-how = Open a unit with its button and tick what you can already do.
period-unit = • { $name }: you ticked { $ticked }/{ $all }, your coach confirmed { $confirmed }/{ $all }
period-shown-on = demonstration { $day }
period-passed = passed
period-skills = Tap an item when you can do it. Your coach looks at it with you and confirms it.
period-no-skills = Your coach writes here what this unit asks for.
period-unconfirmed = This list has not been checked. Your coach can tell exactly what the requirements of the qualification say.
period-confirmed = ✓ confirmed:
period-accepted = Welcome! Your coach is { $who }. You can always see your period with the command /valo.
period-show-set = The day of the demonstration is set: { $name }, { $day }. I'll remind you a week before and the day before.
period-show-soon = Reminder: { $name }, demonstration { $day }. Have a look at the list of what you've practised. If something worries you, ask your coach.
period-unit-passed = Congratulations! You've passed the unit: { $name }.
period-phase-begins = A new phase of your period begins: { $name }. { $what } It lasts until { $last }.
period-ending = Your period ends on { $last }. Think with your coach about what you want next: further studies, work, or something else.
period-over = Your period is over now. Thank you for your work! You can write to me any time if you'd like to talk about the next step.
period-after =
    { $months ->
        [1] Your VALO period ended a month ago. How are you getting on? I'm glad to help afterwards too: ask about studies or work, or ask to talk with a human.
       *[other] Your VALO period ended { $months } months ago. How are you getting on? I'm glad to help afterwards too: ask about studies or work, or ask to talk with a human.
    }
kept-period = • VALO period from { $first }: { $units }, and notes on what you can do
handoff-start = This is the message I'd send to: { $role }, { $region }. Take your time. You can leave out anything you want.
handoff-empty = (No details: the counsellor only sees that you'd like to talk.)
handoff-how = I don't send your name. The answer comes here in this chat. You can also write something yourself, and I'll add it to the message.
handoff-how-employer = I don't send your name. The answer comes here in this chat. Do tell in your own words which skills are missing and for what work, and I'll add it to the message.
handoff-promise = If you send it now, you'll get an answer by { $when }.
handoff-skipped = • You skipped: { $slots }
handoff-message = • Your own words: { $message }
handoff-phone = • Your phone number: { $phone }
handoff-sent = Your message has been sent ({ $region }). You'll get an answer in this chat by { $when }.
handoff-not-now = All right, I didn't send anything. You can ask for a person any time.
handoff-go-on = Meanwhile, we can go on from here.
handoff-place = I only need your town, so that the message goes to the right counsellor.
handoff-claimed = Your message (case number { $number }) has now been read. The person who will answer you in this chat: { $who }.
handoff-passed-on = Your case { $number } goes on to another counsellor. You'll get an answer in this chat by { $when }.
handoff-handed-over = Your case { $number } has gone to someone who can help you better: { $role }, { $region }. The answer will come here by { $when } at the latest.
role-counsellor = counsellor for adults
role-coach = coach
role-coordinator = working-life coordinator
role-business = business coordinator
role-special = special support counsellor
role-youth = youth counsellor
role-admin = service manager

## To the staff

staff-new =
    New case { $number } · { $region }
    For: { $role }
    Need: { $need }
    Waiting for { $waited }
    Answer promised by { $when }
staff-leader = Leading the network now: { $name }
staff-claim = I'll take this
staff-claimed = Case { $number } · { $region }: { $who } took this.
staff-already = Case { $number } has already been taken.
staff-open-first = I can't write to you. Open the chat with me and unblock me, and you can take the case.
staff-gone = Case { $number } isn't there any more: it was withdrawn or deleted.
staff-summary =
    Case { $number } · { $region } · { $role }
    Language: { $language }
    Need: { $need }
staff-answers = Told:
staff-interview = Interview before the period (own answers, the coach judges):
staff-skipped = Didn't want to say: { $slots }
staff-shown = Was shown: { $routes }
staff-path = Path: { $routes }
staff-message = In their own words: { $message }
staff-phone = Phone: { $phone }
staff-promise = Answer promised by { $when }
staff-nothing = (Gave no details.)
staff-leads = Open cases:
staff-no-leads = There are no open cases.
staff-more-leads = … and { $count } more.
staff-lead-line = { $number } · { $region } · { $role } · { $need } · { $status } · has waited { $waited }
staff-help =
    /leads shows the open cases (narrow them down: /leads mine), /lead NUMBER shows one, /find WORD searches.
    You claim a new case with its button. You answer the person by replying to their message or to the summary.
    /note NUMBER TEXT is a note. /away DAYS and /back tell when you are away.
    /sessions shows the coming drop-in sessions. /duty says that you will be there. /cancel cancels a session, /move moves it.
    /name NAME changes the name people see. /invite invites to the region (service manager).
staff-not-yours = You don't have this case. If it is free, take it first.
need-unknown = wants to talk
status-waiting = waiting
status-claimed = taken
status-contacted = contacted
status-booked = time booked
status-closed = closed
status-withdrawn = withdrawn
minutes = { $count } min
hours = { $count } h
days = { $count } d

# While a human is in the conversation
talk-begins =
    { $who } has joined this chat. Just write here as usual and they'll read it. I'll keep quiet meanwhile.

    When you want to talk with me again, press the button or write /stop.
talk-says =
    { $who }:
    { $text }
talk-edited =
    { $who } corrected their message:
    { $text }
talk-ended = { $who } has ended the conversation. You're back with me now. If something new comes up, just say so and I'll ask a human to join.
talk-ended-by-you = All right, I've ended that conversation. You're back with me.
talk-timed-out = It's been quiet for a while, so I'm back. The counsellor has your messages and can still answer you here. Shall we carry on meanwhile?
talk-cut = { $who } can't be reached here any more, so the conversation was cut off. Your last messages may not have arrived.
talk-alarm-person = Your message also went to the counsellor, who may not see it at once. Don't wait for an answer: call now.
talk-silent = You're talking with a human now. When you want to talk with me again, write /stop.
talk-only-text = Only text gets through here. Write it in words and it will arrive.
button-talk-end = Back to Opastin
button-dropin = When can I drop in?
turn-failed = Sorry, something went wrong on my side and I couldn't handle that. Try other words, or ask for a human.
turn-failed-staff = Sorry, something went wrong on my side and that did not get through. Try again. If that does not help, tell whoever runs me.
late =
    I promised that case { $number } would be answered by now. It hasn't been, and I'm sorry. You haven't been forgotten: the answer will come by { $when }.

    If you'd rather not wait, you can also drop in for guidance without an appointment.
late-for-good =
    Your case { $number } still has no answer, and I'm sorry. I won't promise another time, because I can't be sure it would be kept. Your case is still open ({ $region }), and the counsellors know that you are waiting.

    The quickest way to meet a human is drop-in guidance. You need no appointment.

# For staff
staff-talk = Talk here
staff-handback = Hand back to Opastin
staff-contacted = I got in touch
staff-booked = Time agreed
staff-note = Note
staff-close = Close the case
staff-release = Give back to the group
staff-back-to-case = Back to the case
staff-how-to-answer = Reply to this message and your answer goes to the person under your name. Opastin stays quiet until you hand the conversation back.
staff-answer-how = Reply to the person's message or to the summary, so that the answer goes to the right person. /lead NUMBER gives the summary, /leads the cases.
staff-notes = Notes:
staff-note-how = Write a note on case { $number } by replying to this message. The person does not see it.
staff-noted = The note is kept in case { $number }.
staff-state = Case { $number }: { $status }.
staff-how-ended = How did case { $number } end?
staff-closed = Case { $number } is closed: { $outcome }. Thank you!
staff-closed-group = Case { $number } is taken care of ({ $who }).
staff-closed-already = Case { $number } is closed already.
staff-released = Case { $number } went back to the group.
staff-released-by = { $who } gave case { $number } back to the group. Who takes it?
staff-lost-released = { $who } has blocked Opastin, so case { $number } is free again. Who takes it?
staff-nudge = A reminder: case { $number } still waits for an answer. The answer is promised by { $when }.
staff-reassigned-you = Case { $number } has had no answer yet, so I gave it back to the group. Claim it again if you are already on it.
staff-reassigned = Case { $number } has had no answer yet. It is free again: who takes it?
staff-asked = Nobody has claimed case { $number } yet. Could you?
staff-late = Case { $number } was not answered in the promised time. I told the person, and promised an answer by { $when }.
staff-late-for-good = Case { $number } still has no answer. I promise the person no more times. Agree now who takes it.
staff-unreachable = The person in case { $number } cannot be reached on Telegram any more: they blocked Opastin or deleted their account. Call them, if they left a number.
staff-reachable = The person in case { $number } can be reached on Telegram again. What you wrote meanwhile did not arrive.
staff-not-staff = This button is for the region's staff. Ask the service manager of your region for an invitation.
staff-not-found = There is no case { $number } in your region.
staff-until-back = until you write /back
staff-until = until { $date }
staff-away-how = Write /away and how many days you are away, for example /away 3. Plain /away lasts until you write /back.
staff-away =
    { $count ->
        [0] All right, you are away { $when }. I will not remind you meanwhile.
        [one] All right, you are away { $when }. One unanswered case went back to the group.
       *[other] All right, you are away { $when }. { $count } unanswered cases went back to the group.
    }
staff-back = Welcome back!
staff-nameless = Counsellor
staff-welcome =
    Welcome! You are now { $role }, { $region }.

    People see your name like this: { $name }. Change it with /name NEW NAME.
    New cases come to the region's group. Claim one with its button and you get the summary here.
    /leads shows the open cases, /help the other commands.
staff-name-how = People see your name like this now: { $name }. Change it: /name NEW NAME.
staff-named = Good, you are now called { $name }.
staff-group-linked = This is now the staff group: { $region }. New cases come here without names and without people's own words.
staff-group-left = This is no longer the staff group: { $region }. New cases go elsewhere.
staff-group-lost = I was removed from the staff group: { $region }. New cases do not come there now, but /leads shows them. /invite gives a link for a new group.
staff-command-leads = Open cases
staff-command-lead = One case: /lead NUMBER
staff-command-note = A note: /note NUMBER TEXT
staff-command-away = I am away: /away DAYS
staff-command-back = I am back
staff-command-name = The name people see
staff-command-invite = Invite to the region (service manager)
staff-valo = VALO period
staff-command-valo = VALO periods (coach)
valo-list = VALO periods:
valo-list-none = You have no VALO periods to lead. A coach begins one with the button VALO period of a case.
valo-line = { $number } · { $phase } · { $units }
valo-none = You have no VALO period { $number }.
valo-over = The VALO period of case { $number } is over.
valo-start-which = When does the period of case { $number } begin? Choose a day, or write it as an answer to this message, for example 3.2.2027. The person is told at once.
valo-day-how = Write the day like this: 3.2.2027. It must be within a year.
valo-head = VALO period, case { $number }: { $first }–{ $last }
valo-unset = not chosen
valo-where = Learning environment: { $place }
valo-unit = • { $name }: ticked { $ticked }/{ $all }, confirmed { $confirmed }/{ $all }
valo-units = Units:
valo-onward = Onward: { $onward }
valo-whole-done = Whole qualification finished
valo-button-units = Choose units
valo-button-place = Learning environment
valo-button-onward = Onward path
valo-button-whole = Whole qualification
valo-button-start = Change the first day
valo-button-close = End the period
valo-button-skill = Add a skill
valo-button-date = Demonstration day
valo-button-passed = Unit passed
valo-button-open = Back to the period
valo-units-which = Which units are practised? Tap a unit to take it in or out. What was noted of a unit that is taken out goes. The units were gathered from schools' pages: check them in ePerusteet.
valo-formerly = { $name }, formerly: { $before }
valo-skills = ○ = the trainee has ticked it, ✓ = you have confirmed it. Tap an item to confirm it, or to take the confirmation back.
valo-no-skills = No skills are noted for this unit. Copy them from ePerusteet with the button Add a skill, one at a time.
valo-unconfirmed = The list has not been checked. Source: { $source }
valo-skill-how = Write one skill as an answer to this message. The trainee sees it, so write plainly. { $name }
valo-date-how = When is the demonstration? Write the day as an answer to this message, for example 3.2.2027. The trainee is told at once. { $name }
valo-place-which = Where does the trainee learn?
valo-no-places = No learning environments are noted in the file valo.yaml.
valo-gives-none = none of the chosen units
valo-gives-unknown = not known which units can be done here: ask
valo-onward-which = What comes after the period?
valo-onward-studies = Studies
valo-onward-work = Work
valo-onward-subsidised = Work with a pay subsidy
valo-onward-service = Another service
valo-due-phase = VALO period, case { $number }: the phase { $name } begins.
valo-due-show = VALO period, case { $number }: { $name }, demonstration { $day }.
valo-due-shown = VALO period, case { $number }: { $name }. The demonstration was to be yesterday. Note it if the unit was passed, or agree on a new day.
valo-due-ending = VALO period, case { $number }: it ends on { $last }. Is the onward path agreed?
valo-due-over = The VALO period of case { $number } is over. Note what comes next and end the period: how did it go?
valo-due-nobody = VALO period, case { $number }: the coach can't be reached. Who takes the case?
staff-command-help = Help

## The queue, handing over and a second opinion

staff-why = Reasons (as the person sees them):
staff-why-line = • { $name }: { $reasons }
staff-unclear = Still unclear: { $slots }
staff-ask-first = Ask these first, they would change most:
staff-ask-changes = (If the answer is “{ $option }”, { $route } would come first.)
staff-suits = Would suit especially: { $names }
staff-replies = Canned replies
staff-more = More …
staff-more-which = What do you want to do with case { $number }?
staff-history = What has happened
staff-grade = Grade the suggestions
staff-hand = Hand over
staff-special = To special guidance
staff-opinion = Ask a colleague
staff-hand-where = To whom is case { $number } handed over? First the roles of this region, then other regions.
staff-hand-why = Case { $number } goes to: { $where }. Write the reason by replying to this message. Whoever takes the case sees it. The person is told who gets the case and when the answer comes, but not the reason.
staff-special-already = Case { $number } is with special guidance already.
staff-handed = Case { $number } was handed over to: { $where }. I have told the person.
staff-not-handed = Case { $number } could not be handed over. It takes a reason, and the case must be open.
staff-handed-group = Case { $number }: { $who } handed it over. Now: { $where }.
staff-handed-here = Case { $number } was handed over to you. Before: { $origin }. Who takes it?
note-handed = Why it was handed over ({ $who }): { $reason }
note-opinion = A colleague’s opinion ({ $who }): { $text }
queue-how = I don’t know the word “{ $word }”. Narrow it down like this: /leads mine, /leads late, /leads free, or by the Finnish name of a region, role or field, a language (ru) or a need. You can combine them: /leads free hoito ru.
queue-language = language { $language }
queue-promised = promised { $when }
queue-unpromised = no promise any more
find-how = Write /find and a word, for example /find hitsaus. I look in the cases of your region, and in your own also in what the person told and in the notes.
find-found = Found:
find-nothing = Nothing was found with that word.
opinion-question = Write your question about case { $number } by replying to this message. Your colleague does not see who the person is: place, language, own words and telephone number are left out. Don’t write names or places yourself either.
opinion-preview = This is what your colleague would see. Shall I send it?
opinion-asked = A colleague asks for your opinion: { $question }
opinion-about = About the case, without personal data. Need: { $need }
opinion-how = Reply to this message. Your answer goes to the one who asked, with your name.
opinion-send = Send
opinion-drop = Don’t send
opinion-pass = I have no time
opinion-sent = Your question about case { $number } went to a colleague. The answer comes here.
opinion-dropped = All right, I did not send the question.
opinion-not-asked = The question could not be asked. The case must be open, and yours.
opinion-nobody = Nobody has time for your question about case { $number } right now. You can ask again later.
opinion-let-off = All right, I will ask someone else.
opinion-answered = Case { $number }, { $who } answers: { $text }
opinion-thanks = Thank you! Your answer went to the one who asked.
opinion-gone = This question does not wait for an answer any more.
history-of = Case { $number }, what has happened:
history-person = the person
history-bot = Opastin
history-stranger = an outsider
event-opened = sent the case
event-claimed = took the case
event-read = read the summary
event-wrote = wrote to the person
event-talk = began the talk
event-handed-back = the talk went back to Opastin
event-contacted = got in touch
event-booked = made an appointment
event-note = wrote a note
event-closed = closed the case
event-released = gave the case back to the group
event-nudged = reminded of the promise
event-reassigned = asked others who has time
event-late = told the person that the answer is late
event-denied = tried to open it, and could not
event-handed-over = handed the case over
event-asked = asked a colleague’s opinion
event-opinion = answered the question
event-graded = graded suggestions
grade-how = How well did the suggestions suit in case { $number }?
grade-good = good
grade-passable = passable
grade-wrong = wrong
grade-better = Better would have been …
grade-better-which = What would have suited better in case { $number }? Choose, or write the name by replying to this message.
grade-better-unknown = I found no such route among those that were not shown. Try another name by replying to this message.
grade-noted = Thank you, I noted in case { $number } that this would have been better: { $route }.
grade-nothing = In case { $number } no suggestions were shown that could be graded.
replies-which = Which reply do you want in case { $number }? You see it before it is sent.
replies-preview = This is how the person reads it: { $text }
replies-in-finnish = In Finnish: { $text }
replies-send = Send
replies-other = Another reply
replies-sent = The reply in case { $number } was sent in your name.
capacity-off = All right: you have set no limit to how many cases you have at once.
capacity-noted =
    { $count ->
        [0] All right: I will suggest no new cases to you.
        [one] All right: you take one case at a time.
       *[other] All right: you take at most { $count } cases at once.
    }
capacity-held =
    { $count ->
        [0] You have no open cases.
        [one] You have one open case.
       *[other] You have { $count } open cases.
    }
capacity-none = You have set no limit.
capacity-is = You take at most { $count }.
capacity-how = Change it: /capacity 8. No limit: /capacity off. It decides whom I ask, and what time I promise people.
languages-how = Your languages: { $languages }. Write all languages in which you can guide people, two letters each: /languages fi en ru.
languages-noted = I noted your languages: { $languages }.
fields-how = Your fields: { $fields }. Write the fields that you know best: /fields hoito metalli. The fields are { $all }.
fields-noted = I noted your fields: { $fields }.
quality-title = How well the suggestions suited, { $from }–{ $until }
quality-none = No suggestions were graded in this time.
quality-graded = Cases graded { $leads }, suggestions { $routes }.
quality-precision = Precision at three: good { $strict }, with those that are passable { $lenient }.
quality-grades = Good { $good }, passable { $passable }, wrong { $wrong }.
quality-wrong = Graded as wrong:
quality-better = These would have been better:
digest-title = The week { $since }–{ $until }
digest-region = { $region }: new cases { $opened }, closed { $closed }, handed over { $handed }. The promise was late { $late } times. { $waiting } wait for an answer now.
digest-own = You have { $held } open. You closed { $closed } during the week.
staff-command-find = Find a case: /find WORD
staff-command-capacity = How many cases I take: /capacity N
staff-command-languages = Languages in which I guide people
staff-command-fields = Fields that I know best
# Drop-in sessions, for the staff
session-title = { $name } { $day } { $time }
session-line = • { $session } · { $count } coming · on duty { $names }
session-counts = { $coming } { $there }
session-coming =
    { $count ->
        [0] Nobody has said yet that they will come.
        [one] One person means to come.
       *[other] { $count } people mean to come.
    }
session-there = On duty: { $names }.
session-nobody = No counsellor has said yet that they will be there.
session-about = About: { $what }
session-languages = Languages: { $what }
session-first = For the first time: { $count }
session-cards =
    { $count ->
        [one] One of them wants you to read this beforehand:
       *[other] { $count } of them want you to read this beforehand:
    }
session-others = Others may come too, without having said so.
session-card = Visitor { $number } · { $language }
session-eve = Tomorrow: { $session }
session-hour = Starting soon: { $session }
session-over = { $session } is over. Will you note who came?
session-list-open = Coming drop-in sessions:
session-list-duty = At which session will you be there?
session-list-cancel = Which session is cancelled?
session-list-move = Which session is moved?
session-none = There are no drop-in sessions in your regions in the next four weeks.
session-gone = There is no such session any more: it was cancelled or moved. /sessions shows the coming ones.
session-past = { $session } is over already.
session-how =
    Write the id of the drop-in and a date or next, for example /duty ID next.
    Ids: { $dropins }
session-not-there = Only someone who is on duty there can do this: { $session }. If that is you, press the button first.
session-duty = I will be there
session-off = I can't be there after all
session-off-which = Which session can't you be at?
session-off-none = You have not said that you will be at any coming session. Say so first: /duty
session-taken = Thank you, you are on duty: { $session }. At 17 the evening before and an hour before I tell you how many are coming and what about. I remind people in your name.
session-taken-group = { $who } will be there: { $session }.
session-left = All right, you are not on duty: { $session }.
session-left-group = { $who } can't be there after all: { $session }. Who can?
session-cancel = Cancel the session
session-move = Move the session
session-cancel-sure = Cancel { $session }?
session-move-sure = Move { $session } to { $day }? The time of day stays the same.
session-will-tell =
    { $count ->
        [0] Nobody has said that they will come.
        [one] One person means to come. I tell them at once.
       *[other] { $count } people mean to come. I tell them at once.
    }
session-reason-is = The reason that people will see: { $reason }
session-cancel-yes = Yes, cancel it
session-move-yes = Yes, move it
session-why = I write a reason first
session-no = Leave it as it is
session-reason = Write the reason in a few words, as a reply to this message. People will see it, so write nothing about any person. { $session }
session-move-which = To which day is it moved? { $session }
session-cancelled =
    { $count ->
        [0] Cancelled: { $session }. Nobody had said that they would come.
        [one] Cancelled: { $session }. I told one person.
       *[other] Cancelled: { $session }. I told { $count } people.
    }
session-cancelled-group =
    { $count ->
        [0] { $who } cancelled: { $session }.
        [one] { $who } cancelled: { $session }. I told one person.
       *[other] { $who } cancelled: { $session }. I told { $count } people.
    }
session-moved =
    { $count ->
        [0] Moved: { $session }. The new day is { $day }
        [one] Moved: { $session }. The new day is { $day } I told one person.
       *[other] Moved: { $session }. The new day is { $day } I told { $count } people.
    }
session-moved-group =
    { $count ->
        [0] { $who } moved: { $session }. The new day is { $day }
        [one] { $who } moved: { $session }. The new day is { $day } I told one person.
       *[other] { $who } moved: { $session }. The new day is { $day } I told { $count } people.
    }
session-restore = It is held after all
session-restored = All right, it is held: { $session }. I tell those whom I told that it was cancelled.
session-restored-group = { $who } says that it is held after all: { $session }.
session-came = Who came
session-walkin = + Someone walked in
session-done = Done
session-again = Correct it
session-who-came = Who came? { $session }. Tap those who came, then Done. Walked in: { $walked }.
session-none-meant = { $session }: nobody had said that they would come. Walked in: { $walked }.
session-not-now = Who came can be noted from an hour before until a week after: { $session }.
session-noted = Noted: { $session }. Of those who had said so, { $came } / { $meant } came.
session-person-gone = This entry is no more.
session-walkin-first = For the first time
session-walkin-before = Has been here before
session-walkin-undo = That was a mistake
session-walked-in = Added. Walked in so far: { $count }.
session-walked-first = Noted: for the first time. Walked in so far: { $count }.
session-walked-before = Noted: has been here before. Walked in so far: { $count }.
session-walked-language = Language noted: { $language }.
session-walked-undo = I took one away. Walked in so far: { $count }.
session-no-answer = This message can't be answered: what you wrote went to nobody.
staff-command-sessions = Coming drop-in sessions
staff-command-duty = I will be at a session
staff-command-cancel = Cancel a session
staff-command-move = Move a session

# The figures of the drop-ins (opastin report dropins)
report-title = Drop-in guidance { $from }–{ $until }
report-meant = meant to come
report-came = came
report-walk-ins = Walked in: { $count }
report-regions = By region and month
report-places = Where people came from
report-first = Whether it was the first time
report-first-first = for the first time
report-first-before = had been before
report-first-unknown = not known
report-helped = Whether it helped
report-helped-yes = yes
report-helped-some = a little
report-helped-no = no
report-helped-unknown = no answer
report-all = in all
report-others = other municipalities
report-unknown = not known
report-hidden = • = not shown: groups of fewer than five people are not told, nor numbers from which they could be reckoned

# How a case ended
outcome-studying = Studying
outcome-working = Working (pay subsidy included)
outcome-unemployed = Unemployed
outcome-job_search = Looking for work
outcome-outside = Outside working life
outcome-advised = Was advised
outcome-unreachable = Could not be reached
outcome-duplicate = The same case twice
talk-begun = The conversation about case { $number } is yours now, and the person knows. Reply to this or to the person's messages. Hand the conversation back to Opastin when you are done.
talk-on = The conversation about case { $number } is yours already. Reply to this or to the person's messages.
talk-other = The person in case { $number } is talking with another counsellor just now.
talk-not-on = There is no conversation going on about case { $number }.
talk-handed-back = I handed the conversation about case { $number } back to Opastin, and the person knows.
talk-person =
    Case { $number }, the person:
    { $text }
talk-person-edited =
    Case { $number }, the person corrected their message:
    { $text }
talk-alarm = Case { $number }: the person's message sounds like distress. I gave them the help lines. Answer them at once if you can. If a life is in danger, call 112.
talk-person-ended = The person ended the conversation about case { $number }. The case is still yours.
talk-phone = Case { $number }, the person's telephone number: { $phone }
talk-location = Case { $number }, the person shared their location:
talk-pin = Case { $number }
talk-timed-out-staff = The conversation about case { $number } has been quiet for long, so I handed it back to Opastin. The case is still yours, and you can go on by replying to the summary.
invite-bad = This invitation has been used or is too old. Ask the service manager of your region for a new one.
invite-how =
    To invite: /invite REGION ROLE, or for a group /invite REGION group.
    Your regions: { $regions }
    Roles: { $roles }
invite-not-admin = Invitations are made by the service manager of the region.
invite-group = staff group
invite-made =
    Invitation: { $what }, { $region }. The link works once and is good for 7 days. Send it only to the one it is for.
    { $link }
group-hello = Hello! I am Opastin. I talk with people in private only: { $link }

## The plan

button-plan = Make a plan
button-plan-show = My plan
button-plan-route = Make a plan for this
button-plan-steps = Steps
button-plan-add = Add a step
button-plan-goal = Change the goal
button-plan-meeting = Change the meeting
button-plan-paper = Get it as PDF
button-plan-share = Show my counsellor
button-plan-unshare = Stop showing my counsellor
button-plan-share-yes = Yes, show it
button-plan-versions = Earlier versions
button-plan-away = Delete the plan
button-plan-away-yes = Yes, delete it
button-plan-accept = Fine by me
button-plan-decline = Not for me
button-plan-done = Done
button-plan-open = Not done after all
button-plan-later = A week later
button-plan-drop = Leave it out
button-plan-asks-off = Don't ask about this
button-plan-asks-on = You may ask how it's going
command-plan = My plan
plan-title = My plan
plan-goal = Goal
plan-start = Where I am now
plan-path = The route
plan-steps = Steps
plan-meeting = Next meeting
plan-sources = What this is based on
plan-no-goal = No goal chosen yet.
plan-done = done
plan-by-me = you
plan-by-person = the person
plan-by-counsellor = your counsellor
plan-by-both = you and your counsellor together
plan-about = around { $month }
plan-by-day = by { $date }
plan-on-day = { $date }
plan-benefit = Before you start studying, ask the employment services: will it affect your unemployment benefit?
plan-visit = Go to the drop-in: { $name }
plan-step-apply = Apply: { $name }
plan-step-then = Once the step before is done, go on to: { $name }
plan-begin = { $name }: { $what }.
plan-begin-with = { $name }: { $what }. Contact: { $who }.
plan-meeting-on = { $name } { $day }, { $place }
plan-source = { $name }: { $source } (checked { $date })
plan-checked = { $name }: facts checked { $date }
plan-version = Version { $number }, { $date }.
plan-agreed = Agreed together: { $who }, { $date }.
plan-first = I'd be glad to make a plan. First let's find a route that suits you.
plan-nothing = I don't have a route to make a plan for yet. A counsellor can help you on.
plan-which = Which route should the plan be for?
plan-made = I've made you a plan. Change anything you like.
plan-made-anew = I've made a new plan. The old one is among the earlier versions, if you let me keep things.
plan-for-now = I'm not keeping the plan, because you haven't said I may. Get it as a PDF and it's yours.
plan-paper = Here is your plan. You can save it, print it or show it to a counsellor.
plan-add = Write what you're going to do. You can add a date too, for example: call the school 15.12.
plan-goal-ask = Write your goal in your own words.
plan-meeting-ask = Write when and where the next meeting is.
plan-changed = I've changed the plan.
plan-full = The plan already has { $count } steps. Leave one out to make room for another.
plan-added = Added: { $name }
plan-step-gone = That step isn't in the plan any more.
plan-noted-done = Well done! Marked as done: { $name }
plan-noted-open = Marked as not done again: { $name }
plan-noted-later = Moved on by a week: { $name }
plan-noted-drop = Left out: { $name }
plan-all-done = All the steps are done now. Great work!
plan-steps-which = Choose a step to mark it done, move it or leave it out.
plan-no-steps = There are no steps in the plan.
plan-away-sure = Shall I delete the plan and all its earlier versions?
plan-away = I've deleted the plan.
plan-asks-on = All right, I'll ask when a step's day comes.
plan-asks-off = All right, I won't ask about the plan any more. It's still here.
plan-share-consent = For your counsellor to see the plan, I need to be allowed to keep it. May I keep your answers?
plan-share-first = Let's send a message to a counsellor first. Then you can show them your plan.
plan-share-sure = Shall I show the plan to the counsellor who has your case (number { $number })? They will see all of it, where you are now included, and can suggest changes. You decide about them.
plan-shared = Your counsellor can now see your plan. You can take this back at any time.
plan-share-end = The plan is yours: change it whenever you like.
plan-share-closed = Your case is already closed, so you have no counsellor just now. Send a new message and you can show them the plan.
plan-unshared = Your counsellor can't see your plan any more.
plan-proposed = { $who } suggests changes to your plan:
plan-proposed-add = New step: { $what } ({ $who })
plan-proposed-goal = New goal: { $what }
plan-proposed-meeting = Next meeting: { $what }
plan-proposed-drop = Leave out: { $name }
plan-proposed-move = New date { $date }: { $name }
plan-proposed-done = Done: { $name }
plan-proposed-end = Is that all right? You can also answer your counsellor in your own words.
plan-accepted = Agreed! This is the plan now:
plan-declined = All right, the plan stays as it was. I'll tell your counsellor.
plan-nothing-proposed = That suggestion is no longer there. This is your plan now:
plan-asked-for = { $who } would like to make a plan together with you. It holds your goal and the next steps. Your counsellor sees it only when you say so.
plan-agreed-told = { $who } has read your plan and is happy with it.
plan-versions = The versions of your plan:
plan-versions-none = No earlier versions of the plan are kept.
plan-version-line = • Version { $number }, { $date }: { $who }
plan-version-now = The current one is version { $number }.
plan-version-you = you
plan-ask =
    { $count ->
        [1] Hi! The day has come for a step in your plan:
       *[other] Hi! The day has come for these steps in your plan:
    }
plan-ask-end = How did it go? It doesn't matter if you haven't got round to it yet.
plan-went =
    { $months ->
        [1] Hi! We made a plan a month ago. Your goal was: { $goal }. Where are you now?
       *[other] Hi! We made a plan { $months } months ago. Your goal was: { $goal }. Where are you now?
    }
went-studying = I'm studying
went-working = I'm working
went-job_search = I'm applying for jobs
went-unemployed = I'm unemployed
went-outside = Something else: at home, retired or otherwise out of work life
went-skip = I'd rather not say
went-thanks = Thank you. I'm here if you want to go on.
went-well = Great to hear, thanks for telling me! If you'd like to go further, let's carry on from here.
went-on = Thank you for telling me. There's still help: you can change the plan, come to a drop-in or talk to a counsellor.
kept-plan =
    { $count ->
        [1] • Plan: { $goal } (version { $number }, 1 step)
       *[other] • Plan: { $goal } (version { $number }, { $count } steps)
    }
kept-plan-shared = • The plan is shown to the counsellor who has case { $number }

# For the staff

staff-plan = Plan
staff-command-plan = The plan: /plan NUMBER
staff-plan-none = Case { $number }: the person has no plan, or has not let you see it. You can ask for it.
staff-plan-ask = Ask for the plan
staff-plan-asked = Case { $number }: the request has been sent. You will hear when they show the plan.
staff-plan-shared = Case { $number }: the person is showing you their plan.
staff-plan-unshared = Case { $number }: the person no longer shows their plan.
staff-plan-lead = Case { $number }: the plan
staff-plan-agree = Agreed as it is
staff-plan-agreed = Case { $number }: the plan is marked as agreed, and the person has been told.
staff-plan-propose = Suggest changes
staff-plan-how =
    Case { $number }: write the changes as a reply to this message, one on each line.
    + 15.12. Call the school
    + 15.12. I'll send the details (counsellor)
    + A visit (together)
    2 20.12. (moves step 2)
    2 done
    - 3 (leaves out step 3)
    goal: Qualification for hospital cleaners
    meeting: Thu 3.12. at 13, Forssa library
    The person accepts the changes, or not.
staff-plan-unread = I did not understand these lines: { $lines }
staff-plan-no-change = The suggestion changes nothing.
staff-plan-too-many = A plan can have at most { $count } steps.
staff-plan-proposed = Case { $number }: the suggestion has been sent. You will hear when they answer.
staff-plan-accepted = Case { $number }: the person accepted your suggestion. The plan is agreed.
staff-plan-declined = Case { $number }: the suggestion did not suit the person. The plan is as it was.
