"""The texts that the program asks for by name, with what it puts into them.

Texts that the data calls for (`ask-STEP`, `option-SLOT-OPTION`, …) are in `textcheck.needed_texts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_PLAIN = """
ask-between greeting greeting-short bridge-ru bridge-uk bridge-et bridge-ar bridge-fa bridge-so consent-refused language-changed
language-which why-other why-statement why-helps answer-skipped button-back button-skip button-done button-other-field button-show
button-enough button-change button-continue button-change-yes button-change-no button-restart button-results button-more button-human
button-coordinator button-find-routes button-older button-send button-not-now button-forget-yes button-forget-no button-crisis-on
button-violence-on button-soft-on inventory-yes inventory-maybe inventory-no miss-1 miss-2 miss-3 menu help thanks
thanks-go-on hello-again old-button route-gone back-at-start enough restarted stopped change-which change-nothing forget-sure
forget-kept forgotten kept-start kept-nothing location-far contact-not-kept id-code soft halt-crisis halt-violence halt-soft
halt-again halt-end result-start result-far result-same result-end no-routes misses-start more-start more-none refine
ways-needed ways-stages ways-finish ways-direct ways-wait ways-human ways-none ways-unconfirmed way-school way-work way-recognition
button-ways note-finish note-foreign note-benefit note-under-25 note-support place-anywhere reason-stepping reason-trade reason-same
reason-anywhere reason-age reason-support unknown-unemployed_for unknown-age check-unconfirmed dropin-unconfirmed dropin-none-coming
dropin-human-instead dropin-go-on dropin-no-booking time-morning time-afternoon weekday-mo weekday-tu weekday-we weekday-th
weekday-fr weekday-sa weekday-su weekday-mo-short weekday-tu-short weekday-we-short weekday-th-short weekday-fr-short
weekday-sa-short weekday-su-short school employer-start inventory-start result-open result-hint like-r like-i like-a like-s like-e like-c
button-own-field button-not-me handoff-empty handoff-how handoff-not-now
handoff-go-on handoff-place staff-claim staff-answers staff-nothing staff-leads staff-no-leads staff-help staff-not-yours
need-unknown status-waiting status-claimed status-contacted status-booked status-closed status-withdrawn
poster-headline poster-lead poster-how poster-machine poster-free poster-nameless poster-dropin poster-nearest poster-talk
poster-no-dropin poster-no-dates poster-human
edited-read unreadable-voice unreadable-photo unreadable-video
unreadable-sticker unreadable-document unreadable-forwarded unreadable-other button-share-location button-share-phone
phone-number share-location share-location-here share-phone share-phone-here command-start command-help
command-change command-human command-dropin command-language command-mydata command-forget command-stop
unshown-behind unshown-employer unshown-unknown unshown-lacks unshown-tell unshown-end
unshown-closest unshown-otherwise then-finnish then-education then-situation then-all button-read
talk-ended-by-you talk-timed-out talk-silent talk-only-text button-talk-end button-dropin turn-failed turn-failed-staff staff-talk
staff-handback staff-contacted staff-booked staff-note staff-close staff-release staff-back-to-case staff-how-to-answer
staff-answer-how staff-notes staff-not-staff staff-until-back staff-back staff-nameless staff-command-leads
staff-command-lead staff-command-note staff-command-away staff-command-back staff-command-name staff-command-invite
staff-command-help outcome-studying outcome-working outcome-unemployed outcome-job_search outcome-outside outcome-advised
outcome-unreachable outcome-duplicate invite-bad invite-not-admin invite-group talk-alarm-person staff-away-how staff-open-first
button-save button-unsave button-compare button-compare-others button-watch button-unwatch button-consent command-saved kept-watching
route-over saved-for-now saved-none saved-start save-which watch-on watch-off watch-needs-consent watch-young compare-alone
compare-which compare-same compare-no-difference compare-end trait-fit trait-speaks trait-months trait-places trait-modes trait-cost
trait-income trait-apply trait-applying trait-gives not-known fit-yes applying-past applying-unknown news-start news-hello changed-over
changed-back changed-confirmed changed-unconfirmed
"""

_FILLED: Mapping[str, str] = {
    "needs-first": "what",
    "why-decides": "first",
    "why-decides-two": "first second",
    "why-orders": "first second",
    "understood": "said",
    "left": "count",
    "left-named": "count",
    "left-refining": "count",
    "link-place": "place",
    "contact-added": "phone",
    "refused": "fields",
    "between": "fields",
    "button-first": "name",
    "button-later": "name",
    "button-leave-out": "slot",
    "button-put-back": "slot",
    "knowledge-changed": "slots",
    "edit-confirm": "drops slot value",
    "kept-lead": "number status",
    "location-near": "place",
    "answer-unconfirmed": "date",
    "result-inventory": "fields likes",
    "result-inventory-many": "fields",
    "result-own": "fields",
    "result-own-only": "fields",
    "strength": "fields words",
    "like-and": "first last",
    "way-total": "length",
    "way-total-least": "length",
    "way-other": "length steps way",
    "way-other-least": "length steps way",
    "gives-finnish": "level",
    "length-months": "high low",
    "length-months-same": "count",
    "length-years": "high low",
    "length-years-same": "years",
    "week": "what",
    "week-with": "what who",
    "week-finish": "what",
    "unshown-listed": "number",
    "unshown-nearer": "other",
    "unshown-field": "own told",
    "unshown-not-there": "places",
    "unshown-far": "places",
    "then-by": "name",
    "behind-nearer": "other places",
    "behind-here": "other",
    "behind-anywhere": "other",
    "behind-interest": "other told",
    "behind-mode": "other told",
    "behind-support": "other told",
    "behind-told": "other told",
    "behind-kind": "other",
    "behind-even": "other",
    "button-tell": "slot",
    "button-correct": "slot",
    "button-also": "name",
    "whatif-mode-workplace": "name",
    "whatif-mode-day": "name",
    "whatif-mode-evening": "name",
    "whatif-mode-online": "name",
    "whatif-place": "name place",
    "whatif-finnish": "level name",
    "whatif-situation": "name",
    "reason-field": "field",
    "reason-region": "places",
    "reason-near": "places",
    "reason-situation": "told",
    "reason-unemployed_for": "told",
    "reason-education": "told",
    "reason-finnish": "told",
    "reason-mode": "modes",
    "unknown-situation": "wanted",
    "unknown-education": "wanted",
    "unknown-finnish": "wanted",
    "lacks-situation": "wanted",
    "lacks-unemployed_for": "wanted",
    "lacks-education": "wanted",
    "lacks-finnish": "wanted",
    "lacks-age": "wanted",
    "at-least": "option",
    "at-most": "option",
    "check-far": "places",
    "credits": "count",
    "card-provider": "name",
    "card-months": "high low",
    "card-months-same": "months",
    "card-modes": "modes",
    "card-units": "units",
    "card-money": "cost income",
    "card-cost": "cost",
    "card-apply": "how",
    "card-source": "date source",
    "card-checked": "date",
    "dropin-next": "day name place time",
    "dropin-nearest": "day name place time",
    "dropin-none": "region",
    "dropin-hosts": "hosts",
    "dropin-bring": "what",
    "time-clock": "from to",
    "day-today": "date",
    "day": "date weekday",
    "moment": "clock date weekday",
    "employer-end": "region",
    "handoff-start": "region role",
    "handoff-promise": "when",
    "handoff-skipped": "slots",
    "handoff-message": "message",
    "handoff-phone": "phone",
    "handoff-sent": "region when",
    "handoff-claimed": "number who",
    "handoff-passed-on": "number when",
    "staff-new": "need number region role waited when",
    "staff-leader": "name",
    "staff-claimed": "number region who",
    "staff-already": "number",
    "staff-gone": "number",
    "staff-summary": "language need number region role",
    "staff-skipped": "slots",
    "staff-shown": "routes",
    "staff-path": "routes",
    "staff-message": "message",
    "staff-phone": "phone",
    "staff-promise": "when",
    "staff-lead-line": "need number region role status waited",
    "poster-title": "place",
    "poster-qr": "address",
    "poster-printed": "date",
    "talk-begins": "who",
    "talk-says": "text who",
    "talk-edited": "text who",
    "talk-ended": "who",
    "talk-cut": "who",
    "talk-alarm": "number",
    "staff-reachable": "number",
    "staff-lost-released": "number who",
    "staff-until": "date",
    "staff-group-left": "region",
    "staff-group-lost": "region",
    "staff-more-leads": "count",
    "late": "number when",
    "late-for-good": "number region",
    "staff-note-how": "number",
    "staff-noted": "number",
    "staff-state": "number status",
    "staff-how-ended": "number",
    "staff-closed": "number outcome",
    "staff-closed-group": "number who",
    "staff-closed-already": "number",
    "staff-released": "number",
    "staff-released-by": "number who",
    "staff-nudge": "number when",
    "staff-reassigned-you": "number",
    "staff-reassigned": "number",
    "staff-asked": "number",
    "staff-late": "number when",
    "staff-late-for-good": "number",
    "staff-unreachable": "number",
    "staff-not-found": "number",
    "staff-away": "count when",
    "staff-welcome": "name region role",
    "staff-name-how": "name",
    "staff-named": "name",
    "staff-group-linked": "region",
    "talk-begun": "number",
    "talk-on": "number",
    "talk-other": "number",
    "talk-not-on": "number",
    "talk-handed-back": "number",
    "talk-person": "number text",
    "talk-person-edited": "number text",
    "talk-person-ended": "number",
    "talk-phone": "number phone",
    "talk-location": "number",
    "talk-pin": "number",
    "talk-timed-out-staff": "number",
    "invite-how": "regions roles",
    "invite-made": "link region what",
    "group-hello": "link",
    "button-saved": "count",
    "button-unsave-one": "name",
    "button-open": "letter",
    "kept-saved": "name",
    "card-ends": "date",
    "saved-one": "name",
    "saved-away": "name",
    "saved-full": "count",
    "compare-with": "name",
    "fit-lacks": "what",
    "length-range": "high low",
    "length-same": "months",
    "length-up-to": "months",
    "applying-coming": "date",
    "applying-open": "date",
    "applying-closing": "count date",
    "changed": "before now what",
    "changed-name": "name",
    "changed-apply": "how",
    "minutes": "count",
    "hours": "count",
    "days": "count",
}

TEXTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {**{name: frozenset() for name in _PLAIN.split()}, **{name: frozenset(values.split()) for name, values in _FILLED.items()}}
)
"""Text -> the names of what is put in."""
