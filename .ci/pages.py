#!/usr/bin/env python3
"""Opens the pages that gapcheck writes in a real browser, without a screen.

usage: pages.py GAPCHECK [FOLDER]

Each page, of the examples and of people whose every word is hostile, has to fit on a phone and a
desk, in light and in dark, and on A4 and Letter paper; cut off no text, load nothing, run into no
error, and give the axe accessibility engine nothing to object to. What the script of a cohort's
page adds has to work by keyboard. The browser is driven through a pipe in the DevTools protocol;
axe comes from PyPI into a folder that is removed. Where either cannot be had, that is told. With a
FOLDER, pictures of the pages are left in it.
"""

import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time

DATA = pathlib.Path(__file__).resolve().parent.parent / "Data" / "examples"
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
# Columns of pixels on a phone, on a desk, and between the margins of A4 and of Letter.
SCREENS = [(360, "light"), (360, "dark"), (1440, "light"), (1440, "dark")]
PAPERS = [("A4", 8.27, 11.69, 680), ("Letter", 8.5, 11, 702)]
HOSTILE = [
    "<script>window.broken = 1</script>", "<img src=x onerror=window.broken=1>", "\"'><svg onload=window.broken=1>",
    "javascript:window.broken=1", "[a](javascript:window.broken=1)", "\u001b[31mred\u001b]0;t\u0007",
    "right\u202eto left\u2066", "\u200f\u05d0\u05d1 \u0627\u0644", "x" * 10_000, "long " * 2_000, "a|b||c", "`code` ```fence",
    "=1+1", "+1", "-1", "@SUM(1)", "::error::workflow", "</style></title></script>", "\u6771\u4eac" * 200, "e\u0301\u0301\u0301",
]
FAULTS = []

PROBE = r"""
(() => {
  const width = Math.min(WIDTH, document.documentElement.clientWidth);
  const within = (node) => node.closest(".scroll");
  const faults = [];
  const name = (node) => `<${node.tagName}> ${node.textContent.trim().slice(0, 60)}`;
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!text.data.trim() || ["SCRIPT", "STYLE"].includes(parent.tagName)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (!box.width) continue;
      texts += 1;
      if (!within(parent) && (box.left < -1 || box.right > width + 1))
        faults.push(`text leaves the window: ${name(parent)}`);
    }
  }
  if (!texts) faults.push("the page shows no text");
  for (const node of document.querySelectorAll("main *")) {
    const style = getComputedStyle(node);
    if (style.textOverflow === "ellipsis") faults.push(`text is cut: ${name(node)}`);
    if (["hidden", "clip"].includes(style.overflowX) && node.scrollWidth > node.clientWidth + 1
      && !(node instanceof SVGElement)) faults.push(`text is clipped: ${name(node)}`);
  }
  for (const box of document.querySelectorAll(".scroll")) {
    if (box.scrollWidth <= box.clientWidth) continue;
    if (PAPER) faults.push(`a table is wider than the paper: ${name(box)}`);
    box.focus();
    if (document.activeElement !== box) faults.push(`no key scrolls ${name(box)}`);
  }
  for (const drawing of document.querySelectorAll("svg")) {
    const words = [...drawing.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
    words.forEach((one, place) => words.slice(place + 1).forEach((other) => {
      if (one.left < other.right && other.left < one.right && !HOSTILE)
        faults.push(`words of a drawing overlap: ${name(drawing)}`);
    }));
  }
  for (const node of document.querySelectorAll("a, button, input")) {
    if (!node.checkVisibility()) continue;
    node.focus();
    if (document.activeElement !== node) faults.push(`no key reaches ${name(node)}`);
  }
  if (window.broken) faults.push("a text became a script");
  return [...new Set(faults)].slice(0, 10);
})()
"""

HANDLING = r"""
(() => {
  const faults = [];
  const tables = [...document.querySelectorAll("table.sortable")];
  if (!tables.length) return ["no table can be sorted"];
  for (const table of tables) {
    const before = table.textContent;
    const rows = [...table.tBodies[0].rows];
    const place = table.tHead.rows[0].cells.length - 1;
    const head = table.tHead.rows[0].cells[place];
    const button = head.querySelector("button");
    if (!button) { faults.push("a head has no button"); continue; }
    for (const order of ["descending", "ascending"]) {
      button.click();
      if (head.getAttribute("aria-sort") !== order) faults.push(`not sorted ${order}`);
      const values = [...table.tBodies[0].rows].map((row) => Number.parseFloat(row.cells[place].textContent));
      const sorted = values.filter((value) => !Number.isNaN(value));
      const wanted = [...sorted].sort((one, other) => order === "ascending" ? one - other : other - one);
      if (sorted.join() !== wanted.join()) faults.push(`wrong order, ${order}: ${sorted.slice(0, 9)}`);
    }
    if (table.tBodies[0].rows.length !== rows.length) faults.push("a row is lost");
    if (!table.classList.contains("searchable")) continue;
    const field = (table.closest(".scroll") || table).previousElementSibling.querySelector("input");
    const word = rows[0].cells[0].textContent.trim();
    field.value = word;
    field.dispatchEvent(new Event("input"));
    const shown = rows.filter((row) => !row.hidden);
    if (!shown.length || shown.some((row) => !row.textContent.includes(word))) faults.push("wrong rows are left");
    field.value = "";
    field.dispatchEvent(new Event("input"));
    if (rows.some((row) => row.hidden)) faults.push("rows stay hidden");
  }
  return faults;
})()
"""

AXE = r"""
axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
  "best-practice"]}).then((result) => result.violations.map((violation) =>
  `${violation.id}: ${violation.nodes.length} of ${violation.nodes[0].html.slice(0, 120)}`))
"""


def expect(is_so, what):
    if not is_so:
        FAULTS.append(what)


class Browser:
    """A browser without a window, spoken to over a pair of pipes."""

    def __init__(self, program, folder):
        commands, self.output = os.pipe()
        self.input, replies = os.pipe()

        def hand_over():
            # Through copies: one of the ends may itself be number 3 or 4.
            ends = [os.dup(commands), os.dup(replies)]
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"],
            preexec_fn=hand_over, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(replies)
        self.buffer, self.number, self.events = b"", 0, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = None
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(f"{domain}.enable")

    def message(self, seconds):
        end = time.monotonic() + seconds
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.input], [], [], max(0, end - time.monotonic()))
            part = os.read(self.input, 1 << 20) if ready else b""
            if not part:
                raise TimeoutError("the browser does not answer")
            self.buffer += part
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if getattr(self, "session", None):
            command["sessionId"] = self.session
        os.write(self.output, json.dumps(command).encode() + b"\0")
        while True:
            message = self.message(120)
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            if "method" in message:
                self.events.append(message)

    def evaluate(self, source):
        result = self.call("Runtime.evaluate", expression=source, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description", "a probe fails"))
        return result["result"].get("value")

    def open(self, page):
        """Opens a page and returns what it asked for and what went wrong in it."""
        self.events.clear()
        self.call("Page.navigate", url=page.as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.message(60))
        return self.troubles(page)

    def troubles(self, page):
        """What the open page asked for and what went wrong in it since it was asked last."""
        faults = []
        for event in self.events:
            details = event.get("params", {})
            if event["method"] == "Network.requestWillBeSent" and details["request"]["url"] != page.as_uri():
                faults.append(f"asks for {details['request']['url'][:100]}")
            elif event["method"] == "Runtime.exceptionThrown":
                faults.append(f"a script fails: {details['exceptionDetails']['text']}")
            elif event["method"] == "Log.entryAdded" and details["entry"]["level"] in ("warning", "error"):
                faults.append(f"the browser complains: {details['entry']['text'][:200]}")
            elif event["method"] == "Page.javascriptDialogOpening":
                faults.append("a dialog opens")
        self.events.clear()
        return faults

    def press(self, key, code, text):
        for kind in ["keyDown", "keyUp"]:
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                      **({"text": text} if kind == "keyDown" else {}))

    def look(self, width, scheme="light", media="screen"):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self.process.terminate()
        self.process.wait()


def axe_source(folder):
    """The accessibility engine's script, or None."""
    install = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
    try:
        subprocess.run(install + ["--target", folder, "axe-core-python"], check=True, timeout=600,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        return None
    found = sorted(pathlib.Path(folder).rglob("axe.min.js"))
    return found[0].read_text(encoding="utf-8") if found else None


def hostile_people(folder):
    """A profile of hostile words, and a cohort of people with such names who can be grouped."""
    evidence = [{"title": word, "url": "https://example.com/" + word, "skills": ["RAG"]} for word in HOSTILE]
    # A name may have 20,000 bytes.
    name = " ".join(word for word in HOSTILE if not word.startswith("long"))
    profile = {"name": name, "skills": ["Python: advanced", "Kubernetes: advanced", *HOSTILE], "hoursPerWeek": 10,
               "tasks": [{"task": word} for word in ["CRUD", "code review", *HOSTILE]], "artifacts": evidence,
               "resume": {"headline": HOSTILE[0], "bullets": [f"Built ML because {word}" for word in HOSTILE]}}
    person = folder / "hostile.json"
    person.write_text(json.dumps(profile), encoding="utf-8")
    cohort = folder / "hostile.ndjson"
    known = json.loads((DATA / "feature-developer.json").read_text(encoding="utf-8"))
    people = [known | {"name": word} for word in HOSTILE]
    cohort.write_text("\n".join(json.dumps(p) for p in [*people, {"name": HOSTILE[0], "skills": 1}]), encoding="utf-8")
    return person, cohort


def pages(program, folder):
    """Writes the pages, each with whether it is a cohort's and whether its words are hostile."""
    person, cohort = hostile_people(folder)
    made = []

    def write(name, *arguments, is_cohort=False, statuses=(0,)):
        page = folder / f"{name}.html"
        option = "--summary" if is_cohort else "-o"
        form = [] if is_cohort else ["-f", "html"]
        run = subprocess.run([program, *map(str, arguments), "-q", "--as-of", "2026-11-21", *form, option, str(page)],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        expect(run.returncode in statuses, f"{name}: status {run.returncode}")
        made.append((page, is_cohort, "hostile" in name))

    for path in sorted(DATA.glob("*.json")):
        write(f"audit-{path.stem}", "audit", path)
    example = DATA / "feature-developer.json"
    write("brief", "audit", example, "--brief")
    write("explained", "audit", DATA / "dba.json", "--explain", "--section", "exposure,explanation")
    write("plan", "plan", example)
    write("plan-long", "plan", example, "--hours", "3")
    write("comparison", "compare", DATA / "minimal.json", example)
    write("cohort", "batch", DATA / "cohort.csv", is_cohort=True)
    write("hostile-audit", "audit", person)
    write("hostile-plan", "plan", person)
    write("hostile-comparison", "compare", example, person)
    write("hostile-cohort", "batch", cohort, is_cohort=True, statuses=(65,))
    return made


def by_keyboard(browser):
    """Sorts a table and filters it with keys alone."""
    faults = []
    browser.evaluate("document.querySelector('table.sortable thead button').focus()")
    browser.press("Enter", 13, "\r")
    head = "document.querySelector('table.sortable thead th').getAttribute('aria-sort')"
    if browser.evaluate(head) != "ascending":
        faults.append("Enter does not sort by names")
    browser.evaluate("document.querySelector('input[type=search]').focus()")
    browser.press("z", 90, "z")
    if browser.evaluate("document.querySelector('input[type=search]').value") != "z":
        faults.append("no key gets into the filter")
    if "of" not in (browser.evaluate("document.querySelector('[role=status]').textContent") or ""):
        faults.append("the filter does not say what is left")
    return faults


def check(browser, page, is_cohort, is_hostile, axe, judged, pictures):
    """Checks one page; axe, which takes longest, judges it on one of the screens."""
    name = page.stem
    probe = PROBE.replace("HOSTILE", str(is_hostile).lower())
    for width, scheme in SCREENS:
        browser.look(width, scheme)
        faults = browser.open(page)
        if pictures:
            browser.picture(pictures / f"{name}-{width}-{scheme}.png")
        faults += browser.evaluate(probe.replace("PAPER", "false").replace("WIDTH", str(width)))
        if axe and (width, scheme) == judged:
            browser.evaluate(axe)
            faults += browser.evaluate(AXE)
        for fault in faults:
            FAULTS.append(f"{name}, {width} wide, {scheme}: {fault}")
    if is_cohort and not is_hostile:
        browser.open(page)
        for fault in [*browser.evaluate(HANDLING), *by_keyboard(browser), *browser.troubles(page)]:
            FAULTS.append(f"{name}: {fault}")
    for paper, wide, high, pixels in PAPERS:
        browser.look(pixels, media="print")
        faults = browser.open(page)
        faults += browser.evaluate(probe.replace("PAPER", "true").replace("WIDTH", str(pixels)))
        for fault in faults:
            FAULTS.append(f"{name}, on {paper}: {fault}")
        printed = browser.call("Page.printToPDF", paperWidth=wide, paperHeight=high, preferCSSPageSize=False)
        document = base64.b64decode(printed["data"])
        expect(document.startswith(b"%PDF"), f"{name}: does not print on {paper}")
        if pictures:
            (pictures / f"{name}-{paper}.pdf").write_bytes(document)


def main(program, pictures=None):
    browser_program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser_program is None:
        print("skipped: no Chromium to open the pages with")
        return
    if pictures:
        pictures = pathlib.Path(pictures)
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        axe = axe_source(str(folder / "axe"))
        if axe is None:
            print("skipped: no axe to look for what keeps people out")
        made = pages(program, folder)
        browser = Browser(browser_program, str(folder / "browser"))
        try:
            for place, (page, is_cohort, is_hostile) in enumerate(made):
                # Dark on a phone and light on a desk, in turn.
                check(browser, page, is_cohort, is_hostile, axe, SCREENS[1 + place % 2], pictures)
        finally:
            browser.close()
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    if FAULTS:
        sys.exit(1)
    print(f"{len(made)} pages hold in {pathlib.Path(browser_program).name}, {len(SCREENS)} ways on a screen and"
          f" {len(PAPERS)} on paper")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
