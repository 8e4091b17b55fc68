"""survivors.py NAME REPORT: the score of a mutation run and each change that no test noticed."""
import json
import sys

name, report = sys.argv[1:3]
counts, survivors = {}, []
for path, file in json.load(open(report, encoding="utf8"))["files"].items():
    for mutant in file["mutants"]:
        status = mutant["status"]
        counts[status] = counts.get(status, 0) + 1
        if status in ("Survived", "NoCoverage"):
            start = mutant["location"]["start"]["line"]
            replacement = " ".join(mutant.get("replacement", "").split())
            survivors.append((path, start, status, mutant["mutatorName"], replacement[:100]))

noticed = counts.get("Killed", 0) + counts.get('Timeout', 0)
missed = counts.get("Survived", 0) + counts.get("NoCoverage", 0)
for path, line, status, mutator, replacement in sorted(survivors):
    print(f"  {path}:{line} {'not reached' if status == 'NoCoverage' else 'survived'}: {mutator}: {replacement}")
print(f"{name}: {noticed} of {noticed + missed} changes noticed ({counts.get('Timeout', 0)} by taking too long), {100 * noticed / max(1, noticed + missed):.1f} %")
