"""lines.py: names every line of C# and Razor longer than .editorconfig's 140 columns; generated migrations aside."""
import subprocess
import sys

found = 0
for path in subprocess.check_output(["git", "ls-files", "*.cs", "*.cshtml"], text=True).splitlines():
    if "/Migrations/" in path:
        continue
    with open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            if len(line.rstrip("\n")) > 140:
                found += 1
                print(f"{path}:{number}: {len(line) - 1} columns")
sys.exit(1 if found else 0)
