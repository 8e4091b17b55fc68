"""lines.py: names what is too long: a line of C# or Razor beyond .editorconfig's 140 columns, a file of src beyond 200 lines.

Generated migrations are left alone."""
import subprocess
import sys

COLUMNS, LINES = 140, 200

found = 0
for path in subprocess.check_output(["git", "ls-files", "*.cs", "*.cshtml"], text=True).splitlines():
    if "/Migrations/" in path:
        continue
    with open(path, encoding="utf8") as file:
        lines = file.read().splitlines()
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            found += 1
            print(f"{path}:{number}: {len(line)} columns")
    if path.startswith("src/") and len(lines) > LINES:
        found += 1
        print(f"{path}: {len(lines)} lines")
sys.exit(1 if found else 0)
