/** One line of My safety page while it is written or changed. Nothing typed is lost by leaving. */
import { onFlush } from "$lib/draft/pending";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf } from "$lib/ipc/client";
import type { SafetyPartView } from "$lib/ipc/generated/SafetyPartView";
import type { SafetySaveRequest } from "$lib/ipc/generated/SafetySaveRequest";
import type { SafetySection } from "$lib/ipc/generated/SafetySection";
import type { SafetyView } from "$lib/ipc/generated/SafetyView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

/** The controls that problems point at. One line is open at a time. */
export const CONTROLS = {
  text: "safety-line-text",
  notThis: "safety-line-not-this",
  phone: "safety-line-phone",
} as const;

type Save = (request: SafetySaveRequest) => Promise<unknown>;
const inCore: Save = (request) => reads.change<SafetyView>("safety_save", { request });

export class LineDraft {
  section = $state<SafetySection | undefined>();
  /** The record; none while the line is new. */
  id = $state<string | null>(null);
  text = $state("");
  notThis = $state("");
  phone = $state("");
  onLockScreen = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  #before = "";
  #running: Promise<boolean> | undefined;
  readonly #save: Save;
  readonly #unregister: () => void;

  constructor(save: Save = inCore) {
    this.#save = save;
    this.#unregister = onFlush(() => this.leave());
  }

  /** Opens a new line, or one that is there. What was open before is saved first. */
  async begin(section: SafetySection, part?: SafetyPartView): Promise<void> {
    if (!(await this.leave())) return;
    this.section = section;
    this.id = part?.id ?? null;
    this.text = part?.text ?? "";
    this.notThis = part?.not_this ?? "";
    this.phone = part?.phone ?? "";
    this.onLockScreen = part?.on_lock_screen ?? false;
    this.problems = [];
    this.#before = this.#now();
  }
  isOpen(section: SafetySection, id: string | null): boolean {
    return this.section === section && this.id === id;
  }
  /** Leaves it as it was. */
  cancel(): void {
    this.section = undefined;
    this.problems = [];
  }

  /** Saves and closes; says whether it did. */
  save(): Promise<boolean> {
    this.#running ??= this.#write().finally(() => (this.#running = undefined));
    return this.#running;
  }
  /** Nobody can be asked any more: what was typed is saved, and nothing is no problem. */
  async leave(): Promise<boolean> {
    await this.#running;
    const kept = !this.section || this.#isEmpty() || this.#now() === this.#before;
    return kept || this.save();
  }
  /** The page is left. A line that could not be saved is still asked for before a lock. */
  async close(): Promise<void> {
    if (await this.leave()) this.#unregister();
  }

  #now(): string {
    return JSON.stringify([this.text, this.notThis, this.phone, this.onLockScreen]);
  }
  #isEmpty(): boolean {
    return [this.text, this.notThis, this.phone].every((words) => !words.trim());
  }
  async #write(): Promise<boolean> {
    const section = this.section;
    if (!section) return true;
    if (this.#isEmpty()) {
      const field = section === "number" ? CONTROLS.phone : CONTROLS.text;
      this.problems = [{ text: t("safety-line-empty"), fix: t("safety-line-empty.fix"), field }];
      return false;
    }
    try {
      await this.#save({
        id: this.id,
        section,
        text: this.text,
        not_this: this.notThis,
        phone: this.phone,
        on_lock_screen: this.onLockScreen,
      });
      this.cancel();
      return true;
    } catch (thrown) {
      const long = this.phone.length > this.text.length;
      const failure = failureOf(thrown);
      const field = long ? CONTROLS.phone : CONTROLS.text;
      this.problems = [problemOf(failure, failure.code === "over-limit" ? field : undefined)];
      return false;
    }
  }
}
