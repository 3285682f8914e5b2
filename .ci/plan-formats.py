#!/usr/bin/env python3
"""Reads what `gapcheck plan` writes with parsers that know nothing of gapcheck.

usage: plan-formats.py GAPCHECK

The JSON of a plan says what its CSV, calendar and Markdown have to hold. The parsers come from
PyPI into a folder that is removed; one that cannot be had is told as skipped.
"""

import csv
import datetime
import html.parser
import importlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import zoneinfo

PROFILES = pathlib.Path(__file__).resolve().parent.parent / "Data" / "examples"
ZONES = ["Pacific/Auckland", "Europe/Berlin", "America/Los_Angeles"]
HOSTILE = "<script>x</script> | - [ ] `a` [b](javascript:c) *d*; e, f\\n \U0001F469\u200D\U0001F680 =1+1"
FAULTS = []


def expect(is_so, what):
    if not is_so:
        FAULTS.append(what)


def module(name, use, folder):
    """A module from the machine or from PyPI, or None with a word on what is left out.

    Without a folder to install it into, only the machine's own is taken.
    """
    try:
        return importlib.import_module(name)
    except ImportError:
        if folder is None:
            print(f"skipped: no {name} on this machine to {use}")
            return None
    install = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    try:
        subprocess.run(install + ["--target", folder, name], check=True, timeout=600,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        importlib.invalidate_caches()
        return importlib.import_module(name)
    except (OSError, subprocess.SubprocessError, ImportError):
        print(f"skipped: no {name} to {use}")
        return None


class Plan:
    """One person's plan in every format."""

    def __init__(self, program, profile, *options):
        self.name = " ".join([profile.stem, *options])
        self.written = {}
        for form in ["json", "csv", "ics", "markdown"]:
            run = subprocess.run(
                [program, "plan", str(profile), "-q", "--as-of", "2026-11-21", "-f", form, *options],
                stdout=subprocess.PIPE, check=True)
            self.written[form] = run.stdout
        self.json = json.loads(self.written["json"])
        self.items = self.json["items"]

    def expect(self, is_so, what):
        expect(is_so, f"{self.name}: {what}")


def details(item):
    """The lines of an item that calendars and issues show."""
    why = " ".join(filter(None, [item["why"], item.get("note")]))
    sources = []
    for resource in item["resources"]:
        label = ", ".join(filter(None, [resource["title"], resource["author"]]))
        sources.append(label + (f" <{resource['url']}>" if "url" in resource else ""))
    lines = [("Why", why), ("Ship", item["ship"])]
    lines += [("Done when", check) for check in item["checks"]] + [("From", s) for s in sources]
    return "\n".join(f"{label}: {text}" for label, text in lines if text)


def expected_row(plan, item):
    return {
        "id": item["id"], "title": item["title"], "description": details(item),
        "kind": item["kind"], "phase": item["phase"], "week": str(item["week"]),
        "start_date": item["from"], "due_date": item["to"], "hours": f"{item['hours']:.1f}",
        "gain": f"{item['gain']:.2f}", "skills": ";".join(s["id"] for s in item["skills"]),
        "status": "done" if item["done"] else "todo", "track": plan.json["track"],
    }


def check_table(plan, pandas):
    text = plan.written["csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    expected = [expected_row(plan, item) for item in plan.items]
    plan.expect(rows == expected, "csv: Python's reader finds other cells than the JSON")
    if pandas is None:
        return
    bytes_read = io.BytesIO(plan.written["csv"])
    frame = pandas.read_csv(bytes_read, dtype=str, keep_default_na=False)
    plan.expect(frame.to_dict("records") == expected, "csv: pandas finds other cells")
    numbers = pandas.read_csv(io.BytesIO(plan.written["csv"]), parse_dates=["start_date", "due_date"])
    plan.expect(list(numbers["hours"]) == [i["hours"] for i in plan.items], "csv: hours are no numbers")
    plan.expect([d.date().isoformat() for d in numbers["due_date"]] == [i["to"] for i in plan.items],
                "csv: due dates are no dates")


def shown_days(event, zone):
    """The first and the last day that a calendar in a time zone shows the event on."""
    def local(value):
        if isinstance(value, datetime.datetime):
            return value.astimezone(zone).date()
        return value
    last = local(event["DTEND"].dt) - datetime.timedelta(days=1)
    return local(event["DTSTART"].dt).isoformat(), last.isoformat()


def check_calendar(plan, icalendar):
    open_items = [item for item in plan.items if not item["done"]]
    days = {item["id"]: (item["from"], item["to"]) for item in open_items}
    days |= {f"phase-{phase['id']}": (phase["to"],) * 2 for phase in plan.json["phases"]}
    for line in plan.written["ics"].split(b"\r\n"):
        plan.expect(len(line) <= 75, f"ics: a line of {len(line)} octets")
        line.decode("utf-8")
    for name in ZONES:
        os.environ["TZ"] = name
        time.tzset()
        calendar = icalendar.Calendar.from_ical(plan.written["ics"])
        plan.expect(not calendar.errors, f"ics: {calendar.errors}")
        events = list(calendar.walk("VEVENT"))
        plan.expect(all(not event.errors for event in events), "ics: an event has errors")
        found = {str(e["UID"]).rsplit("-", 1)[0]: shown_days(e, zoneinfo.ZoneInfo(name)) for e in events}
        plan.expect(found == days, f"ics: other days than the JSON in {name}")
        plan.expect(len(found) == len(events), "ics: two events of one identity")
        described = {str(event["UID"]).rsplit("-", 1)[0]: event for event in events}
        for item in open_items:
            event = described.get(item["id"])
            plan.expect(event is not None and str(event["DESCRIPTION"]) == details(item),
                        f"ics: {item['id']} is described otherwise")
    # The parser leaves this property, newer than RFC 5545, as it is written; it is text like any.
    as_text = f"BEGIN:VEVENT\r\nSUMMARY:{calendar['NAME']}\r\nEND:VEVENT\r\n"
    title = str(icalendar.Event.from_ical(as_text)["SUMMARY"])
    plan.expect(title.endswith(f" for {plan.json['name']}") if "name" in plan.json else " " in title,
                f"ics: it is called {title!r}")


class Tags(html.parser.HTMLParser):
    """The tags, boxes, comments, links and tables (cells of each row) of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.boxes, self.links, self.tables, self.heading = set(), [], [], [], ""
        self.comments, self.stack, self.ends_box = 0, [], False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        if tag == "input":
            in_list = self.stack[-1:] == ["li"] or self.stack[-2:] == ["li", "p"]
            self.boxes.append([None, "checked" in attributes, in_list])
            return
        self.stack.append(tag)
        if tag == "a":
            self.links.append(attributes.get("href"))
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append(0)
        elif tag in ("td", "th"):
            self.tables[-1][-1] += 1

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            pass

    def handle_data(self, text):
        if self.stack[:1] == ["h1"]:
            self.heading += text

    def handle_comment(self, text):
        self.comments += 1
        if text.startswith(" id:") and self.boxes:
            self.boxes[-1][0] = text[4:].split()[0]


PAGE_TAGS = set("h1 h2 h3 h4 p strong em ul ol li input a blockquote code table thead tbody tr th td".split())


def check_page(plan, cmarkgfm):
    """Renders the Markdown with GitHub's own renderer, letting raw HTML through."""
    text = plan.written["markdown"].decode("utf-8")
    options = importlib.import_module("cmarkgfm.cmark").Options
    page = Tags(cmarkgfm.github_flavored_markdown_to_html(text, options=options.CMARK_OPT_UNSAFE))
    safe = cmarkgfm.github_flavored_markdown_to_html(text)
    plan.expect(page.tags <= PAGE_TAGS, f"markdown: tags of its own: {page.tags - PAGE_TAGS}")
    plan.expect(safe.count("<!-- raw HTML omitted -->") == page.comments,
                "markdown: raw HTML that is no comment")
    boxes = sorted((i["id"], i["done"], True) for i in plan.items)
    plan.expect(sorted(map(tuple, page.boxes), key=str) == sorted(boxes, key=str),
                "markdown: the boxes are not the items of the JSON")
    urls = {r["url"] for i in plan.items for r in i["resources"] if "url" in r}
    plan.expect(set(page.links) <= urls, f"markdown: links of its own: {set(page.links) - urls}")
    plan.expect(all(len(set(table)) == 1 for table in page.tables), "markdown: a table has gaps")
    rows = len(plan.json["deferred"])
    plan.expect(len(page.tables) == (2 if rows else 1) and len(page.tables[-1]) > rows,
                "markdown: the weeks and what did not fit are not a table each")
    if "name" in plan.json:
        plan.expect(page.heading.endswith(f" for {plan.json['name']}"),
                    f"markdown: the page is called {page.heading!r}")


def check_identity(plans, icalendar):
    """An item keeps its UID when one person plans again, and shares it with nobody else."""
    uids = [{str(e["UID"]) for e in icalendar.Calendar.from_ical(p.written["ics"]).walk("VEVENT")}
            for p in plans]
    expect(len(uids[0] & uids[1]) > 5, "a new plan of one person shares no UID with the old one")
    expect(not uids[0] & uids[2], "two people's events share a UID")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, folder)
        icalendar = module("icalendar", "read calendars with", folder)
        cmarkgfm = module("cmarkgfm", "render Markdown as GitHub does", folder)
        pandas = module("pandas", "read tables a second time with", None)
        hostile = pathlib.Path(folder) / "hostile.json"
        hostile.write_text(json.dumps({"name": HOSTILE, "hoursPerWeek": 30, "skills": ["Go: advanced"]}))
        halfway = PROFILES / "halfway-ai-infra.json"
        plans = [
            Plan(program, halfway),
            Plan(program, halfway, "--hours", "7", "--start", "2027-02-20"),
            Plan(program, hostile), Plan(program, PROFILES / "minimal.json"),
        ]
        for plan in plans:
            check_table(plan, pandas)
            if icalendar:
                check_calendar(plan, icalendar)
            if cmarkgfm:
                check_page(plan, cmarkgfm)
        if icalendar:
            check_identity(plans, icalendar)
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    if FAULTS:
        sys.exit(1)
    print(f"{len(plans)} plans hold the same in every format")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
