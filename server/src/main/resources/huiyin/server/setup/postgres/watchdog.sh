# Runs the command given, and stops it when the pipe from the program that asked for it ends.
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(read -r _ <&3; kill -INT "$server" 2>/dev/null) </dev/null &
watch=$!
exec 3<&-
trap 'kill -INT "$server" 2>/dev/null' TERM INT HUP
wait "$server"
status=$?
while kill -0 "$server" 2>/dev/null; do wait "$server"; status=$?; done
kill "$watch" 2>/dev/null
exit "$status"
