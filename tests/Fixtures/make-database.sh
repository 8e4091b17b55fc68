#!/usr/bin/env bash
# Makes first-database.db.gz anew: a newsroom as the program of the commit below wrote it, before audit records
# had names of their own. Takes a clean checkout of that commit as its argument, or makes one. Git keeps the result;
# running this again gives the same newsroom with other ids, hours and hashes.
set -euo pipefail
commit=712a3504acf4f6c705c1942dab00f5fc30fab7f7
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
old=${1:-$work/old}
[ -d "$old" ] || { mkdir "$old" && git -C "$here" archive --format=tar "$commit" :/ | tar x -C "$old"; }

cp -r "$here/FirstDatabase" "$old/tests/FirstDatabase"
dotnet build "$old/tests/FirstDatabase" -c Debug --nologo -v q -p:RunAnalyzers=false -p:NuGetAudit=false
ASPNETCORE_TEST_CONTENTROOT_FACTCHECK_WEB="$old/src/FactCheck.Web" \
  dotnet "$old/tests/FirstDatabase/bin/Debug/net10.0/FirstDatabase.dll" "$work/first-database.db"
gzip -9nc "$work/first-database.db" >"$here/first-database.db.gz"
rm -rf "$old/tests/FirstDatabase"
ls -l "$here/first-database.db.gz"
