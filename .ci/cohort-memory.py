"""Holds the memory of `gapcheck batch` to that of a cohort a hundredth the size.

Usage: cohort-memory.py GAPCHECK GENERATE_COHORT [PEOPLE [SCORED]]

Streams PEOPLE (default 100,000) through one process, of which SCORED (default 60) have a profile and
the others a line that is none, and compares the peak resident size with that of a hundredth of them.
"""

import subprocess
import sys
import threading

# More than the peak of the small cohort by this much is growth; an allocator's slack is less.
SLACK_KIB = 8 * 1024


def peak(gapcheck, profiles, people):
    """The peak resident size, in KiB, of a batch of so many people."""
    command = [gapcheck, "batch", "-", "-q", "--keep-going", "--as-of", "2026-11-21", "-j", "2"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    results = []
    reader = threading.Thread(
        target=lambda: results.append(sum(1 for _ in process.stdout)))
    reader.start()
    each = max(1, people // len(profiles))
    for number in range(people):
        line = profiles[number // each % len(profiles)] if number % each == 0 else b'{"skills":1}\n'
        process.stdin.write(line)
    process.stdin.close()
    reader.join()
    _, status, usage = __import__("os").wait4(process.pid, 0)
    assert status == 0 and results == [people], (status, results)
    return usage.ru_maxrss


def main(gapcheck, generator, people=100_000, scored=60):
    profiles = subprocess.run(
        [generator, str(scored), "1"], check=True, capture_output=True).stdout.splitlines(True)
    small = peak(gapcheck, profiles, max(people // 100, scored))
    large = peak(gapcheck, profiles, people)
    print(f"peak resident size: {small} KiB for {max(people // 100, scored)} people, "
          f"{large} KiB for {people}")
    if large > small + SLACK_KIB:
        sys.exit("memory grows with the cohort")


main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
