# Sourced by ./run, ./test and ./bench: finds the tools they need and installs what is missing.
# Debian packages come through apt-get, Node.js through npm; nothing else is downloaded.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# No build server outlives the script: it would hold on to the terminal and to CI.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command quietly; shows what it printed only if it fails.
quietly() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; else cat "$log" >&2; rm -f "$log"; return 1; fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  else sudo "$@"
  fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"; }

# The lists are fetched once per run, and only when something is missing.
apt_lists_fresh=
apt_update() {
  [ -z "$apt_lists_fresh" ] || return 0
  quietly apt update || fail "The Debian package lists could not be fetched; see above."
  apt_lists_fresh=1
}

# install_packages PACKAGE... : only on Debian and its relatives; elsewhere it says what to install.
install_packages() {
  have apt-get || fail "Please install what is missing here: $*"
  [ "$(id -u)" = 0 ] || have sudo || fail "Please run this as root, because sudo is not here: apt-get install -y --no-install-recommends $*"
  say "Installing $* ..."
  apt_update
  quietly apt install -y --no-install-recommends "$@" || fail "Installing $* failed; see above."
}

# need COMMAND:PACKAGE... : installs the packages whose command is not here.
need() {
  local pair missing=()
  for pair in "$@"; do
    have "${pair%%:*}" || missing+=("${pair##*:}")
  done
  [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

need_dotnet() {
  have dotnet || fail "Please install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --version >/dev/null 2>&1 || fail "Please install a .NET SDK 10.0.100 or later; here there is: $(dotnet --list-sdks | tr '\n' ' ')"
}

node_is_20() { have node && have npm && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 20 ]; }

# Node.js 20: the machine's own, else Debian's if it is new enough, else a copy under .tools/ from the npm registry.
need_node() {
  local own="$root/.tools/node"
  if node_is_20; then return 0; fi
  if ! ls "$own"/node_modules/node-linux-*/bin/node >/dev/null 2>&1 || ! cmp -s "$root/.ci/node/package-lock.json" "$own/package-lock.json"; then
    if ! have npm; then
      have apt-get || fail "Please install Node.js 20 or later, with npm."
      install_packages nodejs npm
      hash -r
      if node_is_20; then return 0; fi
    fi
    say "Fetching Node.js 20 into .tools/node ..."
    rm -rf "$own" "$own.part" && mkdir -p "$own.part"
    cp "$root/.ci/node/package.json" "$root/.ci/node/package-lock.json" "$own.part/"
    (cd "$own.part" && quietly npm ci --no-audit --no-fund) || fail "Node.js 20 could not be fetched from the npm registry; see above."
    mv "$own.part" "$own"
  fi
  # Named in full, because not every npm links the commands of an optional package.
  PATH="$(echo "$own"/node_modules/node-linux-*/bin):$own/node_modules/.bin:$PATH"
  export PATH
  hash -r
  node_is_20 || fail "Please install Node.js 20 or later, with npm: the copy in .tools/node does not run on $(uname -sm)."
}
