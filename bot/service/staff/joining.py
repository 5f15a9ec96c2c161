"""How an account becomes staff, and a group the staff group of a region: by an invitation that works once."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Mapping

from bot.service.batch import GROUP, Batch
from bot.service.cases import post_again
from bot.service.messages import GROUP_INVITATION, INVITATION, Menu
from bot.service.staff import talking
from bot.storage import Invite, StaffMember, Work

VALID = dt.timedelta(days=7)
"""How long an invitation is good for."""

PREFIXES = {INVITATION: "start", GROUP_INVITATION: "startgroup"}
"""How the secret of an invitation begins (for a person, for a group) and what Telegram calls such a link."""

MAX_NAME = 40
STAFF_COMMANDS = (
    "leads",
    "lead",
    "find",
    "note",
    "plan",
    "valo",
    "capacity",
    "languages",
    "fields",
    "sessions",
    "duty",
    "cancel",
    "move",
    "away",
    "back",
    "name",
    "invite",
    "help",
)
GROUP_COMMANDS = ("leads", "sessions")


def digest(secret: str) -> str:
    """What is kept of an invitation's secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def link(username: str, secret: str) -> str:
    """The link that uses an invitation."""
    return f"https://t.me/{username}?{PREFIXES[secret[:2]]}={secret}"


async def invite(work: Work, region: str, role: str | None, made_by: str, now: dt.datetime) -> str:
    """Make an invitation to be staff of a region in a role, or (without role) for the region's group; gives its secret."""
    secret = (INVITATION if role else GROUP_INVITATION) + secrets.token_urlsafe(24)
    await work.people.invite(digest(secret), Invite(region, role, made_by, now + VALID, None), now)
    return secret


def secret_in(text: str) -> str | None:
    """The secret of an invitation in «/start SECRET», if there is one."""
    parts = text.split()
    if len(parts) != 2 or parts[0].partition("@")[0] not in {"/start", "/startgroup"} or parts[1][:2] not in PREFIXES:
        return None
    return parts[1]


async def join(batch: Batch, account: str, chat: str, name: str | None, secret: str) -> None:
    """Use an invitation: whoever opens it first becomes staff of its region. `account` is `staff:42`, `chat` where they are now."""
    offered = await batch.work.people.has_invite(digest(secret))
    used = await batch.work.people.use_invite(digest(secret), account, batch.now) if offered and offered.role else None
    if used is None or used.role is None:
        await batch.say(chat, batch.words("invite-bad"))
        return
    before = (await batch.work.people.staff([account])).get(account)
    called = before.name if before else (_shown(name or "").split() or [batch.words("staff-nameless")])[0]
    talk = await batch.talk(chat)
    if talk is not None:
        await talking.person_ends(batch, talk)  # From now on what they write here is the staff's.
    await batch.work.people.employ(account, called, used.region, used.role, batch.now)
    values = {"role": batch.words(f"role-{used.role}"), "region": batch.region_name(used.region), "name": called}
    await batch.say(account, batch.words("staff-welcome", **values))
    await batch.show(Menu(account, tuple((command, batch.words(f"staff-command-{command}")) for command in STAFF_COMMANDS)))


async def link_group(batch: Batch, account: str, chat: str, secret: str) -> None:
    """Use an invitation for a group: this chat is the staff group of its region from now on."""
    offered = await batch.work.people.has_invite(digest(secret))
    used = await batch.work.people.use_invite(digest(secret), account, batch.now) if offered and not offered.role else None
    if used is None:
        await batch.say(chat, batch.words("invite-bad"))
        return
    group, linked = f"{GROUP}{used.region}", await batch.work.people.groups()
    await _leave(batch, linked, used.region, chat)
    await batch.work.people.link_group(used.region, chat)
    await batch.work.people.find_again([group])
    await batch.say(group, batch.words("staff-group-linked", region=batch.region_name(used.region)))
    await batch.show(Menu(group, tuple((command, batch.words(f"staff-command-{command}")) for command in GROUP_COMMANDS)))
    await post_again(batch, used.region, elsewhere=linked.get(used.region) != chat)


async def _leave(batch: Batch, linked: Mapping[str, str], region: str, chat: str) -> None:
    """What the new link ends: the region's group was another chat, or this chat was another region's group. Both are told."""
    before = linked.get(region, chat)
    if before != chat:
        await batch.say(before, batch.words("staff-group-left", region=batch.region_name(region)))
    for other in [other for other, where in linked.items() if where == chat and other != region]:
        await batch.work.outbox.lose_remotes(f"{GROUP}{other}")
        await batch.say(chat, batch.words("staff-group-left", region=batch.region_name(other)))


def _shown(name: str) -> str:
    """A name as it may stand before an answer: what can be seen of it, on one line, and no more than fits."""
    return " ".join("".join(letter for letter in name if letter.isprintable()).split())[:MAX_NAME].strip()


async def rename(batch: Batch, member: StaffMember, words: list[str]) -> None:
    """What people see them called, as they choose."""
    called = _shown(" ".join(words))
    if not called:
        await batch.say(member.id, batch.words("staff-name-how", name=member.name))
        return
    await batch.work.people.call(member.id, called)
    await batch.say(member.id, batch.words("staff-named", name=called))


async def invite_from_chat(batch: Batch, member: StaffMember, arguments: list[str]) -> None:
    """An admin invites to their region: `/invite REGION ROLE`, or `/invite REGION group`."""
    region, role = ([*arguments, "", ""])[:2]
    mine = sorted(where for where in member.regions if member.is_admin_of(where) and where in batch.knowledge.regions)
    if region not in mine or role not in {*_roles(batch, region), "group"}:
        roles = dict.fromkeys(role for where in mine for role in _roles(batch, where))
        how = batch.words("invite-how", regions=", ".join(mine), roles=", ".join(roles)) if mine else batch.words("invite-not-admin")
        await batch.say(member.id, how)
        return
    secret = await invite(batch.work, region, None if role == "group" else role, member.id, batch.now)
    shown = link(batch.username, secret) if batch.username else f"/start {secret}"
    what = batch.words("invite-group") if role == "group" else batch.words(f"role-{role}")
    await batch.say(member.id, batch.words("invite-made", what=what, region=batch.region_name(region), link=shown))


def _roles(batch: Batch, region: str) -> tuple[str, ...]:
    """As what one can be invited there."""
    return (*batch.knowledge.regions[region].roles, "admin")
