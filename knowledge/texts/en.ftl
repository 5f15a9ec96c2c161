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
ask-staff_when = When are they needed?
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
why-staff_when = The timing decides which way is quick enough.
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
slot-staff_when = When

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
option-staff_when-now = Right away
option-staff_when-half_year = Within six months
option-staff_when-later = Later
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
    You can write what you want in your own words. These help you along at any time:
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

result-start = These could suit you. The more you tell me, the better I can suggest.
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
note-foreign = What you have studied and learnt abroad often counts: ask the school to recognise it. About recognition of a degree you can ask the Finnish National Agency for Education, and for health care professions the Finnish Supervisory Agency (formerly Valvira).
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
unknown-situation = Depends on your situation. Usually meant for: { $wanted }
unknown-unemployed_for = Depends on how long you've been unemployed
unknown-education = Depends on your education so far. Usually enough: { $wanted }
unknown-finnish = Finnish, usually { $wanted }
unknown-age = Depends on your age
lacks-situation = usually meant for: { $wanted }
lacks-unemployed_for = usually for people unemployed for this long: { $wanted }
lacks-education = earlier education usually needed: { $wanted }
lacks-finnish = Finnish, usually { $wanted }
lacks-age = usually for this age: { $wanted }
at-least = at least: { $option }
at-most = at most: { $option }

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
card-months = Usually takes { $low }–{ $high } months
card-months-same = Usual length: { $months } mo
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
unshown-field = Right now I'm looking in this field for you: { $told }. This one belongs to another: { $own }. If it interests you, you can change the field.
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
behind-interest = You're looking in this field: { $told }. A closer match is, for example, { $other }.
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
length-range = { $low }–{ $high } months
length-same =
    { $months ->
        [1] 1 month
       *[other] { $months } months
    }
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
dropin-nearest = There's no weekly guidance in your area. The nearest is { $name } in { $place }: { $day } { $time }. You can come without an appointment. A person can also help you here.
dropin-unconfirmed = The time and place haven't been confirmed yet: check with a counsellor before you go.
dropin-none = There's no weekly guidance in your area ({ $region }). A counsellor can still help you: press «Talk to a person».
dropin-none-coming = I don't know of any coming dates. A counsellor can help: press «Talk to a person».
dropin-human-instead = I can pass your question on to a counsellor, who'll then get in touch with you.
dropin-go-on = Would you like me to look for training that suits you?
dropin-hosts = Usually there: { $hosts }
dropin-bring = { $what }
dropin-no-booking = You don't need to book, and you don't need to know anything beforehand.
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
employer-end = A business coordinator or working-life coordinator ({ $region }) helps you choose and deals with the schools for you. Shall I send them a message?
inventory-start = No worries. I'll show you one sentence at a time, usually six or seven in all: tell me if they sound like you. There are no right answers. You can also tell me in your own words what you do at work, at home or in your free time.
strength = Thanks, I'll count that too: «{ $words }». People do that for a living in this field, for example: { $fields }. Let's go on with the sentences.

## To the counsellor

handoff-start = This is the message I'd send to: { $role }, { $region }. Take your time. You can leave out anything you want.
handoff-empty = (No details: the counsellor only sees that you'd like to talk.)
handoff-how = I don't send your name. The answer comes here in this chat. You can also write something yourself, and I'll add it to the message.
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
    /leads shows the open cases, /lead NUMBER shows one.
    You claim a new case with its button. You answer the person by replying to their message or to the summary.
    /note NUMBER TEXT is a note. /away DAYS and /back tell when you are away.
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
staff-command-help = Help
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
