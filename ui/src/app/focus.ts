/** Where the focus goes. Owns no state. */

const GIVE_UP_MS = 3_000;

/** Puts the focus on the page's heading, as soon as the page has one. Returns the way to stop. */
export function focusHeading(main: HTMLElement): () => void {
  const find = (): boolean => {
    const heading = main.querySelector<HTMLElement>("h1");
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (find()) return () => undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  // A page that reads first has no heading yet. Whoever has begun to do something is left alone.
  const observer = new MutationObserver(() => {
    const elsewhere = document.activeElement !== document.body && document.activeElement !== null;
    if (elsewhere || find()) stop();
  });
  observer.observe(main, { childList: true, subtree: true });
  const timer = setTimeout(stop, GIVE_UP_MS);
  return stop;
}

/** The next region after the one with the focus: places, page, and round again. */
export function focusNextRegion(root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>("nav[tabindex], main[tabindex]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  regions[(at + 1) % regions.length]?.focus();
}

/** Whether the keys go into a field where one types. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !["checkbox", "radio", "button", "submit"].includes(target.type);
}

/** Whether what is typed there would be kept: a field to look something up or to open a lock is not. */
export function isWrittenOn(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !isTyping(target)) return false;
  return !target.matches('[type="search"], [type="password"], [role="search"] *');
}
