/** Makes of `release` a function that runs it once: when it is called, or else when the process ends. */
export function releaseAtExit(release: () => void): () => void {
  const once = () => {
    process.off('exit', once);
    release();
  };
  process.on('exit', once);
  return once;
}
