#!/usr/bin/env bash
# The bare Spark word count, started as run.sh starts Annales: src/bench/wordcount.sh quick|plain INPUT OUTPUT
# quick: with a class-data archive and the options of run.sh; plain: with Java's own defaults.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench=$home/target/bench
list=$(<"$home/target/spark.classpath")
mapfile -t modules < <(sed -n '/<spark.module.options>/,/<\/spark.module.options>/s/^ *\(-.*\)/\1/p' "$home/pom.xml")
quiet=-Dlog4j2.configurationFile=file:$home/src/main/resources/org/annales/log4j2-quiet.properties
if [[ ! -f $bench/wordcount.jar ]]; then
  mkdir -p "$bench/classes"
  javac -cp "$list" -d "$bench/classes" "$home/src/bench/WordCount.java"
  jar --create --file "$bench/wordcount.jar" -C "$bench/classes" .
fi
quick=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "-XX:SharedArchiveFile=$bench/wordcount.jsa")
[[ -f $bench/wordcount.jsa ]] || quick[3]=-XX:ArchiveClassesAtExit=$bench/wordcount.jsa
[[ $1 == quick ]] || quick=()
export SPARK_LOCAL_IP=127.0.0.1
exec java "${quick[@]}" "${modules[@]}" "$quiet" -cp "$list:$bench/wordcount.jar" \
  org.apache.spark.deploy.SparkSubmit --master 'local[2]' --conf spark.ui.enabled=false \
  --conf spark.sql.shuffle.partitions=2 --class WordCount spark-internal "$2" "$3"
