/** First run: from nothing to a journal in four pages. Owns the page and what is typed; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { JournalSort } from "$lib/ipc/generated/JournalSort";
import type { JournalCreateRequest } from "$lib/ipc/generated/JournalCreateRequest";
import type { RecoverySheetView } from "$lib/ipc/generated/RecoverySheetView";
import { SHELL } from "$lib/ipc/shell";
import { NewPassphrase } from "$lib/passphrase/new-passphrase.svelte";
import { Sheet } from "$lib/recovery/sheet.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { back, type FirstRunPage } from "./pages";

export class FirstRun {
  page = $state<FirstRunPage>("welcome");
  /** What is made: a journal of one's own, or a shelf for what others share. */
  sort = $state<JournalSort>("journal");
  readonly passphrase = new NewPassphrase();
  /** There is a passphrase to type before the journal can be made. */
  empty = $state(false);
  busy = $state<"making" | "sample" | "entering" | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  /** The journal is made once; going back then shows that it is. */
  sheet = $state.raw<Sheet | undefined>();

  get isShelf(): boolean {
    return this.sort === "shelf";
  }
  readGuide(): void {
    this.page = "guide";
  }
  start(): void {
    this.page = "passphrase";
  }
  back(): void {
    if (this.busy) return;
    this.failure = undefined;
    this.page = back(this.page);
  }

  /** Leaves the page of the passphrase: makes the journal, or asks about a quickly guessed one. */
  async choose(): Promise<void> {
    if (this.sheet) {
      this.page = "recovery";
      return;
    }
    const judged = await this.passphrase.judge();
    this.empty = judged === "empty";
    if (judged === "weak") this.page = "weak";
    else if (judged === "stands") await this.#make();
  }
  /** The plain page was read, and the passphrase kept. */
  async keepWeak(): Promise<void> {
    this.page = "passphrase";
    await this.choose();
  }

  hasSheet(): void {
    this.page = "ready";
  }
  later(): void {
    this.page = "without-sheet";
  }
  async goOnWithout(): Promise<void> {
    if (await this.sheet?.without()) this.page = "ready";
  }

  async enter(): Promise<void> {
    await this.#work("entering", () => call<void>("journal_enter"));
  }
  async openSample(): Promise<void> {
    await this.#work("sample", () =>
      call<void>(this.isShelf ? SHELL.openSampleShelf : SHELL.openSample),
    );
  }

  async #make(): Promise<void> {
    await this.#work("making", async () => {
      announcer.say(this.isShelf ? t("first-run-shelf-making") : t("first-run-making"));
      const request: JournalCreateRequest = { passphrase: this.passphrase.value };
      const command = this.isShelf ? "shelf_create" : "journal_create";
      this.sheet = new Sheet(await call<RecoverySheetView>(command, { request }));
      this.page = "recovery";
    });
  }
  async #work(what: "making" | "sample" | "entering", work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.failure = undefined;
    try {
      await work();
      // After the others the core swaps the window: until then the work is still going on.
      if (what === "making") this.busy = undefined;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.busy = undefined;
    }
  }
}
