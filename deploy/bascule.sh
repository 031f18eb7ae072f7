#!/bin/sh
# Puts an edition in service, or back in service: bascule.sh <base> <edition>. Then: nginx -t && nginx -s reload.
# The edition it replaces stays reachable for the pages already opened. Each link changes in one step.
set -eu
base=$1
edition=$2
test -f "$base/editions/$edition/edition.conf" || { echo "Édition absente : $base/editions/$edition" >&2; exit 1; }

pointe() {
    ln -s "$2" "$base/$1.nouveau.$$"
    mv -T "$base/$1.nouveau.$$" "$base/$1"
}

remplacee=$(readlink "$base/actuelle" || echo "editions/$edition")
# Asked twice for the same edition, it does not forget the one before.
if [ "$remplacee" != "editions/$edition" ] || [ ! -e "$base/precedente" ]; then pointe precedente "$remplacee"; fi
pointe actuelle "editions/$edition"
