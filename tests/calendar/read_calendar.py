#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar object from standard input with python-icalendar and prints what a calendar makes of it, as JSON.

Usage: read_calendar.py COUNT    (of occurrences to print; they are worked out by dateutil, with the object's own time zone)
"""
import json
import sys

import icalendar
from dateutil.rrule import rrulestr


def seconds(shown, zone):
    """What clocks show in a zone as seconds since 1970."""
    if hasattr(zone, "localize"):  # of pytz, which python-icalendar uses up to version 5
        return int(zone.localize(shown).timestamp())
    return int(shown.replace(tzinfo=zone).timestamp())


def starts(event, zone, count):
    """When its occurrences begin."""
    first = event["DTSTART"].dt
    if "RRULE" not in event:
        return [int(first.timestamp())]
    rule = dict(event["RRULE"])
    until = rule.pop("UNTIL", [None])[0]
    text = icalendar.vRecur(rule).to_ical().decode()
    times = []
    for moment in rrulestr(text, dtstart=first.replace(tzinfo=None)):
        time = seconds(moment, zone)
        if len(times) == count or (until is not None and time > until.timestamp()):
            break
        times.append(time)
    return times


def person(value):
    """A mail address and what is said of it."""
    return None if value is None else {"address": str(value), **{name: str(text) for name, text in value.params.items()}}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: read_calendar.py COUNT")
    calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
    events, zones = calendar.walk("VEVENT"), calendar.walk("VTIMEZONE")
    assert len(events) == 1 and len(zones) <= 1, (events, zones)
    event = events[0]
    zone = zones[0].to_tz() if zones else None
    names = ("UID", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS")
    print(json.dumps({
        "method": calendar.get("METHOD"),
        "properties": sorted(event.keys()),
        "components": [each.name for each in calendar.walk()],
        **{name.lower(): None if event.get(name) is None else str(event[name]) for name in names},
        "organizer": person(event.get("ORGANIZER")),
        "attendee": person(event.get("ATTENDEE")),
        "starts": starts(event, zone, int(sys.argv[1])),
        "length": int((event["DTEND"].dt - event["DTSTART"].dt).total_seconds()),
    }))


main()
