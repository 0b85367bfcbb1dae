/** Five slow breaths. Owns the count and its timer; the picture follows it. Begins only when asked. */
import { t } from "$lib/i18n/texts.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export const BREATHS = 5;
/** In and out. Each is one movement of at most five seconds. */
export const IN_MS = 4_000;
export const OUT_MS = 5_000;

export class Breathing {
  phase = $state<"still" | "in" | "out" | "done">("still");
  breath = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get running(): boolean {
    return this.phase === "in" || this.phase === "out";
  }

  start(): void {
    this.breath = 0;
    this.#in();
  }
  stop(): void {
    clearTimeout(this.#timer);
    this.phase = "still";
  }

  #in(): void {
    this.breath += 1;
    this.#turn("in", IN_MS, () => this.#out());
  }
  #out(): void {
    this.#turn("out", OUT_MS, () => {
      if (this.breath < BREATHS) return this.#in();
      this.phase = "done";
      announcer.say(t("safety-slow-done"));
    });
  }
  #turn(phase: "in" | "out", ms: number, then: () => void): void {
    this.phase = phase;
    announcer.say(t(`safety-slow-${phase}`));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}
