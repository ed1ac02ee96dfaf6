#!/usr/bin/env bash
# Null texts and texts with planted effects of a finished run (JSON), Annales over each, and the page of figures:
# src/bench/calibration/calibrate.sh RUN FOLDER "SEEDS" PAGE
# ANNALES is the command that runs Annales (run.sh), CALIBRATION_CLASSPATH the classes (the jar and Spark's).
# Runs that are finished in FOLDER are not made again. KINDS limits the texts.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "$here/../../.." && pwd)
run=$1 folder=$2 seeds=$3 page=${4:-$home/docs/CALIBRATION.md}
kinds=${KINDS-whole runs halves order sentences tokens effects course}
read -ra annales <<<"${ANNALES:-$home/run.sh}"
list=${CALIBRATION_CLASSPATH:-$home/target/annales.jar:$(<"$home/target/spark.classpath")}
classes=$folder/classes
mkdir -p "$classes" "$folder/out"
javac -d "$classes" -cp "$list" "$here"/*.java
bench() { java -cp "$classes:$list" "calibration.$1" "${@:2}"; }
for seed in $seeds; do
  # One whole text is enough: it is the same for all seeds.
  [[ $seed == "${seeds%% *}" ]] && these=$kinds || these=${kinds/whole/}
  # shellcheck disable=SC2086
  [[ -z ${these// /} ]] || bench NullTexts "$run" "$folder" "$seed" $these
  for kind in $these; do
    name=$kind-$seed
    [[ -f $folder/$name.md && ! -f $folder/out/$name/manifest.json ]] || continue
    echo "calibration: $name" >&2
    "${annales[@]}" --conf "$folder/$name.yaml" --text "$folder/$name.md" --output "$folder/out/$name" --no-report >"$folder/$name.log" 2>&1 ||
      { tail -n 5 "$folder/$name.log" >&2; echo "calibration: $name failed" >&2; }
  done
done
bench Calibration "$folder" "$page" "$here"
