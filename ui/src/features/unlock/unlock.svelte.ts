/** Opening a journal by passphrase or recovery sheet. Owns what is typed and the tries; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { JournalChoiceView } from "$lib/ipc/generated/JournalChoiceView";
import type { JournalSort } from "$lib/ipc/generated/JournalSort";
import type { RecoverRequest } from "$lib/ipc/generated/RecoverRequest";
import type { UnlockRequest } from "$lib/ipc/generated/UnlockRequest";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { NewPassphrase } from "$lib/passphrase/new-passphrase.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { delayAfter } from "./delay";

/** The controls that problems point at. */
export const FIELDS = {
  passphrase: "unlock-passphrase",
  key: "unlock-key",
  new: "unlock-new-passphrase",
} as const;

type Page = "unlock" | "recover" | "weak" | "choose";

export class Unlock {
  page = $state<Page>("unlock");
  /** The folder name of the chosen journal. */
  journal = $state("");
  passphrase = $state("");
  key = $state("");
  readonly fresh = new NewPassphrase();
  busy = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  readonly journals: readonly JournalChoiceView[];
  #tries = 0;

  constructor(journals: readonly JournalChoiceView[]) {
    this.journals = journals;
    this.journal = (journals.find((each) => each.last) ?? journals[0])?.id ?? "";
  }

  /** "Journal 2", "Shelf 1": names are sealed until they are open. */
  name(id: string): string {
    const sort = this.#sort(id);
    const alike = this.journals.filter((each) => each.sort === sort);
    const number = alike.findIndex((each) => each.id === id) + 1;
    return sort === "shelf"
      ? t("unlock-shelf-number", { number })
      : t("unlock-journal-number", { number });
  }
  /** Whether the chosen one is a shelf. */
  get isShelf(): boolean {
    return this.#sort(this.journal) === "shelf";
  }
  /** Whether there is a shelf among them. */
  get hasShelf(): boolean {
    return this.journals.some((each) => each.sort === "shelf");
  }
  #sort(id: string): JournalSort | undefined {
    return this.journals.find((each) => each.id === id)?.sort;
  }
  go(page: Page): void {
    if (this.busy) return;
    this.problems = [];
    this.page = page;
  }
  back(): void {
    this.go(this.page === "weak" ? "recover" : "unlock");
  }
  /** The same words at the field as in the summary. */
  errorAt(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.text;
  }

  async unlock(): Promise<void> {
    if (!this.passphrase) return this.#empty("unlock-empty-passphrase", FIELDS.passphrase);
    const request: UnlockRequest = { journal: this.#chosen(), passphrase: this.passphrase };
    await this.#open("unlock", { request });
  }

  async recover(): Promise<void> {
    if (!this.key.trim()) return this.#empty("unlock-recovery-no-key", FIELDS.key);
    const judged = await this.fresh.judge();
    if (judged === "empty") return this.#empty("passphrase-empty", FIELDS.new);
    if (judged === "weak") return this.go("weak");
    const request: RecoverRequest = {
      journal: this.#chosen(),
      sheet: this.key,
      passphrase: this.fresh.value,
    };
    await this.#open("recover", { request });
  }
  async keepWeak(): Promise<void> {
    this.go("recover");
    await this.recover();
  }

  #chosen(): string | null {
    return this.journal || null;
  }
  #empty(
    id: "unlock-empty-passphrase" | "unlock-recovery-no-key" | "passphrase-empty",
    field: string,
  ): void {
    this.problems = [{ text: t(id), fix: t(`${id}.fix`), field }];
  }
  /** On success the core swaps the window: until then it says that it is opening. */
  async #open(command: "unlock" | "recover", args: Record<string, unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problems = [];
    announcer.say(t("unlock-opening"));
    try {
      await new Promise((go) => setTimeout(go, delayAfter(this.#tries)));
      await call<void>(command, args);
    } catch (thrown) {
      this.busy = false;
      this.#refused(failureOf(thrown));
    }
  }
  #refused(failure: AppFailure): void {
    const problem = problemOf(failure, fieldOf(failure.code), true);
    if (problem.field) this.#tries += 1;
    this.problems = [problem];
    announcer.say([problem.text, problem.fix].filter(Boolean).join(" "));
  }
}

function fieldOf(code: string): string | undefined {
  if (code === "wrong-passphrase") return FIELDS.passphrase;
  return code === "wrong-recovery" || code === "unreadable-recovery" ? FIELDS.key : undefined;
}
