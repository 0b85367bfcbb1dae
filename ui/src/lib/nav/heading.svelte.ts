/** The focus, where one page of a place turns into another without a change of route. */
import { tick } from "svelte";

/** Puts the focus on the heading whenever `page` changes. Called while a component is made. */
export function focusHeadingOn(page: () => string | boolean): void {
  let before = page();
  $effect(() => {
    const now = page();
    if (now === before) return;
    before = now;
    void tick().then(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    });
  });
}
