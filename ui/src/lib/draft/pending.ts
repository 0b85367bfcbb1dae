/** Everything typed and not yet on disk. Before a lock or a change of page, all of it is saved. */

/** Says whether everything is on disk now. */
type Flush = () => Promise<boolean>;

const open = new Set<Flush>();

/** Registers what saves an open draft. Returns the way to take it out again. */
export function onFlush(flush: Flush): () => void {
  open.add(flush);
  return () => open.delete(flush);
}

/** Whether there is any draft that could be typed in. */
export function hasPending(): boolean {
  return open.size > 0;
}

/** Saves all open drafts, none held up by another, and says whether all are on disk. */
export async function flushAll(): Promise<boolean> {
  const ends = await Promise.allSettled([...open].map((flush) => flush()));
  return ends.every((end) => end.status === "fulfilled" && end.value);
}
