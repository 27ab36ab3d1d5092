# Sourced by the scripts of this folder: headings, what to do where a tool is missing, and the account of it.

# The file that collects what was skipped; a script that another one runs writes into its caller's.
export SKIPPED=${SKIPPED:-$(mktemp)}

section() {
  printf '\n==> %s\n' "$*"
}

# skip REASON: no error on a machine that lacks something, unless NO_SKIP is set, as on the hosted runners.
skip() {
  echo "SKIPPED: $*" | tee -a "$SKIPPED"
  [[ -z ${NO_SKIP:-} ]]
}

# have COMMAND PACKAGE…: true if the command is there, or came with these Debian packages.
have() {
  local command=$1
  shift
  if ! command -v "$command" && [[ $(id -u) -eq 0 ]] && command -v apt-get; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "$@"
  fi &>/dev/null
  command -v "$command" >/dev/null
}
