#!/usr/bin/env bash
# Builds Annales on first use, then runs it on Spark: ./run.sh --help lists the options.
# With SPARK_HOME set, that Spark's spark-submit is used; else Spark's jars as Maven has them.
set -euo pipefail
# The project lies where the script itself lies, however many links lead to it.
home=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
if [[ $home == *:* ]]; then
  echo "annales: the folder $home has a colon in its name, which no class path of Java can have: rename it" >&2
  exit 1
fi
# Without a UTF-8 locale Java neither finds files nor reads arguments with letters beyond ASCII.
if [[ $(locale charmap 2>/dev/null) == ANSI* ]]; then
  locale=$(locale -a 2>/dev/null | grep -iE '\.utf-?8$' | LC_ALL=C sort | sed -n 1p) || true
  export LC_ALL=${locale:-C.UTF-8}
fi
target=$home/target

# Runs a command that says nothing; every five seconds a line shows that it is at work.
patiently() { # patiently DOING COMMAND…
  local doing=$1 begun=$SECONDS shown=0 pid status=0
  shift
  "$@" &
  pid=$!
  trap 'kill "$pid" 2>/dev/null' TERM INT HUP
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if ((SECONDS - begun >= shown + 5)); then
      shown=$((SECONDS - begun))
      echo "annales: $doing, $shown s" >&2
    fi
  done
  wait "$pid" || status=$?
  trap - TERM INT HUP
  return "$status"
}

jar=$target/annales.jar
list=$target/spark.classpath

if [[ ! -f $jar || ! -f $list || -n $(find "$home/src/main" "$home/pom.xml" -newer "$jar" -print -quit) ]]; then
  echo "annales: building (once)" >&2
  patiently building mvn -q -B -Dstyle.color=never -f "$home/pom.xml" -Dmaven.test.skip=true package >&2
fi

uri() { # uri PATH: the path with all but plain letters escaped
  local LC_ALL=C
  if [[ $1 == *[^A-Za-z0-9/._-]* ]]; then
    printf %s "$1" | od -An -v -tx1 | tr -d '\n' | sed 's/ /%/g; s/%2f/\//g'
  else
    printf %s "$1"
  fi
}

# Options that Spark needs before it starts; Annales reads all arguments.
master='local[*]' conf=$home/conf/annales.yaml verbose='' computes=yes submit=() memory=-XX:MaxRAMPercentage=60
args=("$@")
for ((i = 0; i < $#; i++)); do
  case ${args[i]} in
    --*=*) option=${args[i]%%=*} value=${args[i]#*=} ;;
    *) option=${args[i]} value=${args[i + 1]:-} ;;
  esac
  case $option in
    --master) master=$value ;;
    --conf) conf=$value ;;
    --verbose) verbose=yes ;;
    --help | -h | --version | -V | --explain) computes='' ;;
    --spark-conf)
      # Spark reads a bare number as MiB.
      [[ $value =~ ^spark\.driver\.memory=([1-9][0-9]*)([kmgtKMGT]?)$ ]] && memory=-Xmx${BASH_REMATCH[1]}${BASH_REMATCH[2]:-m}
      # Annales reports an invalid size or master in one line.
      [[ $value =~ ^spark\.[^=]+=.+$ && ! $value =~ memory=[^0-9] ]] && submit+=(--conf "$value") ;;
  esac
done
[[ $master =~ ^(local(\[[0-9*,\ ]+\])?|local-cluster\[.*\]|spark://.+|yarn|k8s://.+)$ ]] || master=local
submit+=(--master "$master" --class org.annales.Main)
[[ -t 2 ]] && args=(--terminal "${args[@]}")
[[ -f $home/conf/annales.yaml ]] && args=(--default-conf "$home/conf/annales.yaml" "${args[@]}")
# The value is a URI, and one argument of spark-submit: letters that either would divide are escaped.
log=-Dlog4j2.configurationFile=file:$(uri "$home")/src/main/resources/org/annales/log4j2-quiet.properties
[[ $verbose ]] && log=-Dannales.verbose
case $master in
  local*) export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} ;;
  *)
    files=$conf
    for file in "$(dirname "$conf")"/{entities.yaml,lexicons/*.csv} "$home"/conf/lexicons/*.csv; do
      [[ -f $file && $files != *"/${file##*/}"* ]] && files+=,$file
    done
    [[ -f $conf ]] && submit+=(--files "$files") ;;
esac

java=$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")") ||
  { echo "annales: no java in ${JAVA_HOME:-the PATH}: install a JDK 17 or newer, or set JAVA_HOME" >&2 && exit 1; }
# Commands that need no Spark.
if [[ ${1:-} == kwic ]]; then
  if [[ -t 1 ]]; then
    { size=$(stty size <&3 2>/dev/null) || size=0; } 3>&1
    set -- kwic --terminal --columns "${size##* }" "${@:2}"
  elif [[ -f /dev/stdout ]]; then
    set -- kwic --to-file "${@:2}"
  fi
fi
if [[ ${1:-} == documents && -f $home/conf/annales.yaml ]]; then
  set -- documents --default-conf "$home/conf/annales.yaml" "${@:2}"
fi
if [[ ${1:-} =~ ^(kwic|selftest|report|documents)$ ]]; then
  exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$log" -cp "$jar:$(<"$list")" org.annales.Main "$@"
fi

if [[ -n ${SPARK_HOME:-} ]]; then
  exec "$SPARK_HOME/bin/spark-submit" --driver-java-options "$log" "${submit[@]}" "$jar" "${args[@]}"
fi

# Spark's list, org.apache.spark.launcher.JavaModuleOptions; the build uses it too.
mapfile -t modules < <(sed -n '/<spark.module.options>/,/<\/spark.module.options>/s/^ *\(-.*\)/\1/p' "$home/pom.xml")
classpath=$(<"$list")
# A local run has the jar on its class path and in the archive; it is sent to other executors.
if [[ $master == local* ]]; then classpath+=:$jar && submit+=(spark-internal); else submit+=("$jar"); fi

start() { # start JVM-OPTION… -- ARGUMENT…
  local options=()
  while [[ $1 != -- ]]; do options+=("$1") && shift; done
  "$java" "${options[@]}" "${modules[@]}" -Xlog:disable "$log" -cp "$classpath" \
    org.apache.spark.deploy.SparkSubmit "${submit[@]}" "${@:2}" &
  local pid=$! status=0
  # A signal to this script ends the job, which then removes staged results.
  trap 'kill "$pid" 2>/dev/null' TERM INT HUP
  wait "$pid" || status=$?
  while kill -0 "$pid" 2>/dev/null; do wait "$pid" || status=$?; done
  return "$status"
}

# A class-data archive halves the start; its name identifies its JDK and jars.
key=$({ LC_ALL=C TZ=UTC ls -lLn "$(dirname "$java")/../lib/modules" && printf %s "$classpath" | tr : '\0' | LC_ALL=C TZ=UTC xargs -0 ls -lLn; } | cksum)
archive=$target/cds/${key%% *}.jsa

# C1 suits short runs; for much input Annales exits with 75 and is restarted with C2. The 48 MB that
# C1 alone has for compiled code are full after all analyses of two megabytes.
quick=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=128m)
status=0
start "${quick[@]}" "-XX:SharedArchiveFile=$archive" "$memory" -- --quick "${args[@]}" || status=$?
if [[ $status == 75 ]]; then
  status=0
  # By default this collector takes 5 GB instead of 1.4 and saves a twentieth of the time. C2 took a
  # quarter of all processor time, and a third less at four times its thresholds. What is new is
  # collected at a quarter of a GB, and the heap follows what is held: unbounded, garbage takes more
  # than that. What C2 and Spark allocate outside the heap and free goes back to the system; not
  # every Java 17 knows that option.
  start -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockExperimentalVMOptions \
    -XX:+UseParallelGC -XX:GCTimeRatio=19 -XX:MaxNewSize=256m \
    -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=20 -XX:TrimNativeHeapInterval=5000 \
    -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 \
    -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000 \
    "-XX:SharedArchiveFile=$archive" "$memory" -- "${args[@]}" || status=$?
fi

# The archive is made once, after the first successful run, so that results come first.
archive() {
  start "${quick[@]}" "-XX:ArchiveClassesAtExit=$archive.new" -- \
    --text "$home/input/text" --sources "$home/input/sources" --output "$target/cds/run" >/dev/null 2>&1
}
if [[ $computes && ! -f $archive && $master == local* && $status =~ ^[03]$ ]] && rm -rf "$target/cds" && mkdir -p "$target/cds"; then
  echo "annales: preparing faster starts (once, some twenty seconds)" >&2
  patiently "preparing faster starts" archive && mv "$archive.new" "$archive" || true
  rm -rf "$target/cds/run"
fi
exit "$status"
