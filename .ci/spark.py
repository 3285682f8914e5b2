"""Holds the summary of a cohort made by Spark, on a local cluster, to that of a single process.

Usage: spark.py GAPCHECK COHORT.ndjson

The cluster is real: a master and two workers with executors of their own. Every partition is piped
through `gapcheck batch`, as README.md shows it, and the parts are merged by `gapcheck merge`.
"""

import os
import subprocess
import sys
import tempfile


def main(gapcheck, cohort):
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("skipped: PySpark is not installed")
        return
    day = ["--as-of", "2026-11-21", "-q"]
    part = [gapcheck, "batch", "-", "--summary-only", "-f", "json", "--keep-going", *day]
    whole = subprocess.run(
        [gapcheck, "batch", cohort, "--summary-only", "-f", "json", "--keep-going", *day],
        check=True, capture_output=True).stdout
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("gapcheck")
        .config("spark.ui.enabled", "false").config("spark.executor.memory", "512m")
        .getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    people = spark.sparkContext.textFile(cohort, minPartitions=5).repartition(5)
    assert people.getNumPartitions() == 5
    parts = people.pipe(" ".join(part), checkCode=True).collect()
    results = people.pipe(f"{gapcheck} batch - --keep-going {' '.join(day)}").count()
    spark.stop()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "parts.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(line + "\n" for line in parts))
        merged = subprocess.run(
            [gapcheck, "merge", path, "-f", "json", *day], check=True, capture_output=True).stdout
    with open(cohort, "rb") as file:
        count = sum(1 for line in file if line.strip())
    if merged != whole or results != count or len(parts) < 2:
        sys.exit(f"{len(parts)} parts, {results} results of {count}: the summaries differ")
    print(f"{count} people in {len(parts)} parts: merged by Spark to the same summary")


main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
