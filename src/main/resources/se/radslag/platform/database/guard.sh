# Runs the database under the eyes of Rådslag: when the one who holds our input is gone, however it went, the
# database is stopped in good order. Arguments: lock file, cluster folder, and then the command of the server.
lock=$1
cluster=$2
shift 2

# Only one server at a time on these files. A server keeps the lock for as long as any of its processes lives, so a
# process number left behind by one that was killed says nothing any more.
if command -v flock >/dev/null 2>&1; then
    exec 9>>"$lock"
    flock -w 60 9 || exit 75
    rm -f "$cluster/postmaster.pid"
fi

exec 3<&0
"$@" </dev/null 3<&- >&2 &
server=$!
echo "$server"

(
    while read -r _; do :; done
    kill -INT "$server"
) <&3 9>&- >/dev/null 2>&1 &
reader=$!
exec 3<&- 9>&-

trap '' INT TERM HUP
wait "$server"
code=$?
kill "$reader" 2>/dev/null
exit "$code"
