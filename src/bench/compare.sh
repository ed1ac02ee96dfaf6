#!/usr/bin/env bash
# Wall seconds of commands run in turn, and the ratio of each to the first: src/bench/compare.sh ROUNDS 'COMMAND' 'COMMAND'…
# One round that is not counted goes before.
set -euo pipefail
rounds=$1
shift
TIMEFORMAT=%R
declare -A seconds
for ((round = 0; round <= rounds; round++)); do
  for ((i = 1; i <= $#; i++)); do
    s=$({ time bash -c "${!i}" >/dev/null 2>&1; } 2>&1)
    [[ $round == 0 ]] || seconds[$i]+="$s "
  done
done
median() { tr ' ' '\n' | grep . | sort -n | awk '{v[NR]=$1} END {print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
first=$(median <<<"${seconds[1]}")
for ((i = 1; i <= $#; i++)); do
  m=$(median <<<"${seconds[$i]}")
  printf '%7.2f s  ratio %s  runs %s | %s\n' "$m" "$(awk "BEGIN {printf \"%.2f\", $m / $first}")" "${seconds[$i]}" "${!i}"
done
