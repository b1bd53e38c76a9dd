/**
 * What a process has spent of the processors so far, in clock ticks: utime and stime, fields 14 and 15.
 * @param stat - the line in /proc/PID/stat. The name in it stands in parentheses and may contain anything.
 * @see proc_pid_stat(5)
 */
export function cpuTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
