"""The texts that the program asks for by name, with what it puts into them.

Texts that the data calls for (`ask-STEP`, `option-SLOT-OPTION`, …) are in `textcheck.needed_texts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_PLAIN = """
greeting greeting-short bridge-ru bridge-uk bridge-et bridge-ar bridge-fa bridge-so consent-refused language-changed
language-which why-other answer-skipped button-back button-skip button-done button-show button-enough button-change
button-continue button-change-yes button-change-no button-restart button-results button-more button-human button-coordinator
button-find-routes button-older button-send button-not-now button-forget-yes button-forget-no button-crisis-on
button-violence-on button-soft-on inventory-yes inventory-maybe inventory-no miss-1 miss-2 miss-3 menu help thanks
thanks-go-on hello-again old-button route-gone back-at-start enough restarted stopped change-which change-nothing forget-sure
forget-kept forgotten kept-start kept-nothing location-far contact-not-kept id-code soft halt-crisis halt-violence halt-soft
halt-again halt-end result-start result-far result-same result-end no-routes misses-start more-start more-none refine
note-finish note-foreign note-benefit note-under-25 note-support place-anywhere reason-stepping reason-same reason-anywhere
reason-age reason-support unknown-unemployed_for unknown-age check-unconfirmed dropin-unconfirmed dropin-none-coming
dropin-human-instead dropin-go-on dropin-no-booking time-morning time-afternoon weekday-mo weekday-tu weekday-we weekday-th
weekday-fr weekday-sa weekday-su weekday-mo-short weekday-tu-short weekday-we-short weekday-th-short weekday-fr-short
weekday-sa-short weekday-su-short school employer-start inventory-start handoff-empty handoff-how handoff-not-now
handoff-go-on handoff-place staff-claim staff-answers staff-nothing staff-leads staff-no-leads staff-help staff-not-yours
need-unknown status-waiting status-claimed status-contacted status-booked status-closed status-withdrawn
"""

_FILLED: Mapping[str, str] = {
    "understood": "said",
    "refused": "fields",
    "button-first": "name",
    "button-later": "name",
    "button-leave-out": "slot",
    "button-put-back": "slot",
    "knowledge-changed": "slots",
    "edit-confirm": "drops slot value",
    "kept-lead": "number status",
    "location-near": "place",
    "answer-unconfirmed": "date",
    "result-inventory": "fields",
    "result-path": "steps",
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
    "handoff-claimed": "number role",
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
    "minutes": "count",
    "hours": "count",
    "days": "count",
}

TEXTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {**{name: frozenset() for name in _PLAIN.split()}, **{name: frozenset(values.split()) for name, values in _FILLED.items()}}
)
"""Text -> the names of what is put in."""
