/** Milliseconds of this process's own work, whatever else the machine does. */
export function cpuTime(run: () => unknown): number {
  const spent = cpuTimer();
  run();
  return spent();
}

/** Tells how many milliseconds this process has worked since the call. */
export function cpuTimer(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
