#!/usr/bin/env python3
"""Checks the JSON Schemas with a validator that knows nothing of gapcheck.

usage: schemas.py GAPCHECK

The schemas have to take every example and what the program writes of it, and refuse some slips,
read as the draft-07 that they are written in and as the 2020-12 that many programs know. The
validator comes from PyPI into a folder that is removed; where it cannot be had, that is told.
"""

import importlib
import json
import pathlib
import subprocess
import sys
import tempfile

DATA = pathlib.Path(__file__).resolve().parent.parent / "Data"
FAULTS = []


def validators(folder):
    """The module of validators from the machine or from PyPI, or None."""
    try:
        return importlib.import_module("jsonschema")
    except ImportError:
        pass
    install = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    try:
        subprocess.run(install + ["--target", folder, "jsonschema"], check=True, timeout=600,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        importlib.invalidate_caches()
        return importlib.import_module("jsonschema")
    except (OSError, subprocess.SubprocessError, ImportError):
        return None


def written(program, *arguments):
    run = subprocess.run([program, *map(str, arguments)], stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


def expect(readings, value, what, fits=True):
    """Notes where a reading of a schema takes a value that it should refuse, or the other way."""
    for reading in readings:
        error = next(reading.iter_errors(value), None)
        if (error is None) != fits:
            words = f"{error.json_path}: {error.message[:200]}" if error else "nothing is found wrong"
            FAULTS.append(f"{what}, as {type(reading).__name__}: {words}")


def check_people(program, schemas):
    profiles = []
    for path in sorted((DATA / "examples").glob("*.json")):
        profile = json.loads(path.read_text(encoding="utf-8"))
        profiles.append(profile)
        name = path.name
        expect(schemas["profile"], profile, f"profile {name}")
        expect(schemas["profile"], profile | {"skils": []}, f"profile {name} with a slip", fits=False)
        day = ["-q", "--as-of", "2026-11-21", "-f", "json"]
        report = written(program, "audit", path, *day)
        expect(schemas["report"], report, f"report of {name}")
        expect(schemas["report"], written(program, "audit", path, "--explain", *day),
               f"explained report of {name}")
        expect(schemas["report"], {k: v for k, v in report.items() if k != "gaps"},
               f"report of {name} without its gaps", fits=False)
        plan = written(program, "plan", path, *day)
        expect(schemas["plan"], plan, f"plan of {name}")
        expect(schemas["plan"], plan | {"items": None}, f"plan of {name} without items", fits=False)
    expect(schemas["cohort"], profiles, "a cohort of all profiles")
    expect(schemas["cohort"], profiles + [{}], "a cohort with nothing in it", fits=False)
    return len(profiles)


def check_taxonomy(schemas):
    files = sorted((DATA / "taxonomy").glob("*.json"))
    for path in files:
        value = json.loads(path.read_text(encoding="utf-8"))
        named = {"$schema": f"./taxonomy.schema.json#{path.stem}", **value}
        expect(schemas["taxonomy"], value, path.name)
        expect(schemas["taxonomy"], named, f"{path.name} by name")
        expect(schemas["taxonomy"], named | {"extra": 1}, f"{path.name} with a slip", fits=False)
    return len(files)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, folder)
        jsonschema = validators(folder)
        if jsonschema is None:
            print("skipped: no jsonschema to check the schemas with")
            return
        schemas = {}
        for name in ["profile", "report", "plan", "cohort", "taxonomy"]:
            schema = written(program, "schema", name)
            schemas[name] = []
            for draft in [jsonschema.Draft7Validator, jsonschema.Draft202012Validator]:
                draft.check_schema(schema)
                schemas[name].append(draft(schema))
        people = check_people(program, schemas)
        files = check_taxonomy(schemas)
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    if FAULTS:
        sys.exit(1)
    print(f"{len(schemas)} schemas hold for {people} people and {files} files of the taxonomy")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
