/**
 * One share on its way: for whom, what, the preview, the file. It outlives its pages, so nothing is
 * lost on the way back; the passphrase alone goes at once. Draws nothing.
 */
import { KINDS } from "$lib/cards/kinds";
import { answered } from "$lib/guard/answers";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { AudienceKind } from "$lib/ipc/generated/AudienceKind";
import type { AudienceView } from "$lib/ipc/generated/AudienceView";
import type { GuardAnswer } from "$lib/ipc/generated/GuardAnswer";
import type { GuardDecision } from "$lib/ipc/generated/GuardDecision";
import type { GuardHitView } from "$lib/ipc/generated/GuardHitView";
import type { SettingsView } from "$lib/ipc/generated/SettingsView";
import type { ShareForm } from "$lib/ipc/generated/ShareForm";
import type { ShareOfferView } from "$lib/ipc/generated/ShareOfferView";
import type { ShareSheet } from "$lib/ipc/generated/ShareSheet";
import type { SharePreviewView } from "$lib/ipc/generated/SharePreviewView";
import type { ShareRequest } from "$lib/ipc/generated/ShareRequest";
import type { ShareWrittenView } from "$lib/ipc/generated/ShareWrittenView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { router } from "$lib/nav/router.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { heldOf, type Held, type ShareStep } from "./held";
import { firstForm, isSealed, keysOf, PASSPHRASE_LEAST } from "./words";

export type { ShareStep } from "./held";

/** The order of the pages, for the way back. */
const ORDER: readonly ShareStep[] = ["before", "reader", "choose", "preview", "file"];

/** A reader who is not on the list yet. */
export const SOMEBODY_NEW = "new";

/** The controls that problems point at. */
export const CONTROLS = {
  reader: "sharing-name",
  passphrase: "sharing-passphrase",
} as const;

/** Most lines of one's own words at the top of a page. */
export const OWN_WORDS = 5;

/** The lines that hold something. */
function written(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

export class Composer {
  step = $state<ShareStep>("before");
  reader = $state<string | null>(null);
  newName = $state("");
  newKind = $state<AudienceKind>("counsellor");
  forWhat = $state("");
  until = $state("");
  myName = $state<string | undefined>();
  sheet = $state<ShareSheet | undefined>();
  notNow = $state<string[]>([]);
  doNotAsk = $state<string[]>([]);
  notOnPaper = $state<string[]>([]);
  tips = $state(false);
  note = $state("");
  ownWords = $state<string[]>([]);
  ticks = $state.raw<readonly string[]>([]);
  newsOnly = $state(false);
  takenOut = $state.raw<readonly string[]>([]);
  guard = $state.raw<readonly GuardAnswer[]>([]);
  /** The kind of file that was chosen; nothing for the one proposed. */
  chosenForm = $state<ShareForm | undefined>();
  passphrase = $state("");
  preview = $state.raw<SharePreviewView | undefined>();
  problems = $state.raw<readonly Problem[]>([]);
  busy = $state(false);
  receipt = $state.raw<string | undefined>();
  /** Whether page one of the file that was made runs over to a second page. */
  runsOver = $state(false);
  /** What is sealed; undefined until it was looked for. */
  #kept: string | undefined;
  #turn = 0;
  #tickedFor: string | null = null;
  #toShow: string | undefined;

  readonly #audiences = () =>
    reads.of<AudienceView[]>("audiences", {}, ["audience", "share-receipt"]);
  readonly #settings = () => reads.of<SettingsView>("settings", {}, ["setting"]);

  get readers(): readonly AudienceView[] | undefined {
    return this.#audiences().value;
  }
  get failure(): AppFailure | undefined {
    return this.#audiences().failure ?? this.#offer?.failure;
  }
  get #offer(): Read<ShareOfferView> | undefined {
    const id = this.reader;
    if (id === null || id === SOMEBODY_NEW) return undefined;
    const request = { audience: id, sheet: this.page };
    // It is made of many kinds; whatever changes, it is made anew.
    return reads.of<ShareOfferView>("share_offer", { request }, KINDS);
  }
  /** The reader who is chosen. */
  get audience(): AudienceView | undefined {
    return this.readers?.find(({ id }) => id === this.reader);
  }
  /** The page: the one that was chosen, else the likeliest for the reader. */
  get page(): ShareSheet {
    const sheets = this.audience?.sheets ?? [];
    const chosen = this.sheet;
    return chosen && sheets.includes(chosen) ? chosen : (sheets[0] ?? "summary");
  }
  /** The kind of file: the one that was chosen, else the one that suits the reader. */
  get form(): ShareForm {
    return this.chosenForm ?? firstForm(this.audience);
  }
  get offer(): ShareOfferView | undefined {
    return this.#offer?.value;
  }
  /** What a session marked for this page and is not taken over yet. */
  get markedLines(): readonly string[] {
    const used = this.#lines();
    return (this.offer?.marked_lines ?? []).filter((line) => !used.includes(line));
  }
  /** The name on the page: what was typed, else the one from the settings. */
  get name(): string {
    return this.myName ?? this.#settings().value?.my_name ?? "";
  }
  get nothingChosen(): boolean {
    return this.#chosen().length === 0 && this.#lines().length === 0;
  }

  goto(step: ShareStep): void {
    this.problems = [];
    this.step = step;
    void this.keep();
  }

  /** Seals what is here, so that a lock loses nothing of it. The passphrase is never part of it. */
  async keep(): Promise<boolean> {
    const done = this.step === "before" || this.step === "done";
    const text = done ? "" : JSON.stringify(this.#held());
    if (text === this.#kept) return true;
    try {
      await call("form_keep", { request: { slot: "share", text } });
      this.#kept = text;
      return true;
    } catch {
      return false;
    }
  }
  /** Takes up what was sealed before, once after the window opened. */
  async takeUp(): Promise<void> {
    if (this.#kept !== undefined) return;
    this.#kept = "";
    try {
      const text = await call<string>("form_kept", { slot: "share" });
      if (!text || this.step !== "before") return;
      this.#kept = text;
      const held = heldOf(text);
      Object.assign(this, held);
      this.#tickedFor = this.reader;
      if (held.step === "preview" || held.step === "file") await this.look();
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
    }
  }
  #held(): Held {
    const { step, reader, newName, newKind, forWhat, until, myName, newsOnly } = this;
    const { sheet, chosenForm, tips, note, ownWords, ticks, takenOut, guard } = this;
    return {
      ...{ step, reader, newName, newKind, forWhat, until, myName, newsOnly },
      ...{ sheet, chosenForm, tips, note, ownWords: [...ownWords], ticks, takenOut, guard },
      notNow: [...this.notNow],
      doNotAsk: [...this.doNotAsk],
      notOnPaper: [...this.notOnPaper],
    };
  }
  back(): void {
    const at = ORDER.indexOf(this.step);
    // The page that comes before everything is read once.
    this.goto(ORDER[Math.max(1, at - 1)] ?? "reader");
  }

  /** Goes on from "for whom"; makes the reader first, if there is a new one. */
  async chooseReader(): Promise<void> {
    if (this.reader !== SOMEBODY_NEW && this.readers?.some(({ id }) => id === this.reader)) {
      return this.#choose();
    }
    const adding = this.reader === SOMEBODY_NEW || this.readers?.length === 0;
    if (!adding) return this.#say(t("sharing-reader-none"), t("sharing-reader-none.fix"));
    if (!this.newName.trim()) {
      const fix = t("share-audience-name-missing.fix");
      return this.#say(t("share-audience-name-missing"), fix, CONTROLS.reader);
    }
    const request = { id: null, name: this.newName.trim(), sort: this.newKind };
    await this.#try(async () => {
      this.reader = (await reads.change<AudienceView>("audience_save", { request })).id;
      this.newName = "";
      this.#choose();
    }, CONTROLS.reader);
  }

  /** What is ticked is ticked for this reader: for another one everything is off again. */
  #choose(): void {
    if (this.#tickedFor !== this.reader) this.ticks = this.takenOut = this.guard = [];
    this.#tickedFor = this.reader;
    this.goto("choose");
  }

  /** Puts a marked line under one's own words. */
  takeOver(line: string): void {
    this.ownWords = [...this.#lines(), line];
  }
  tick(key: string, on: boolean): void {
    const others = this.ticks.filter((each) => each !== key);
    this.ticks = on ? [...others, key] : others;
  }
  seePage(): void {
    if (this.nothingChosen) {
      return this.#say(t("error-nothing-chosen"), t("error-nothing-chosen.fix"));
    }
    this.goto("preview");
  }

  takeOut(key: string, out: boolean): Promise<void> {
    const others = this.takenOut.filter((each) => each !== key);
    this.takenOut = out ? [...others, key] : others;
    return this.look();
  }
  decide(hit: GuardHitView, decision: GuardDecision, words: string): Promise<void> {
    this.guard = answered(this.guard, hit, decision, words);
    return this.look();
  }
  /** Composes the page anew; what is on screen stays until it is there. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const request = this.#request();
    if (!request) return;
    try {
      const preview = await call<SharePreviewView>("share_preview", { request });
      if (turn === this.#turn) this.preview = preview;
    } catch (thrown) {
      if (turn === this.#turn) this.problems = [problemOf(failureOf(thrown))];
    }
  }
  chooseFile(): void {
    const count = this.preview?.open_questions ?? 0;
    if (count > 0) return this.#say(t("share-undecided", { count }), t("share-undecided.fix"));
    this.goto("file");
  }
  chooseForm(form: ShareForm): void {
    this.chosenForm = form;
    this.problems = [];
    void this.look();
  }

  /** Makes the file. A dialog that is closed changes nothing. */
  async make(): Promise<void> {
    const sealed = isSealed(this.form);
    if (sealed && [...this.passphrase].length < PASSPHRASE_LEAST) {
      const fix = t("share-passphrase-short.fix");
      return this.#say(t("share-passphrase-short"), fix, CONTROLS.passphrase);
    }
    const share = this.#request();
    if (!share || this.busy) return;
    this.busy = true;
    await this.#try(async () => {
      const request = { share, passphrase: sealed ? this.passphrase : "" };
      const { receipt, runs_over } = await reads.change<ShareWrittenView>("share_write", {
        request,
      });
      if (receipt === null) return announcer.say(t("sharing-no-file"));
      this.receipt = receipt;
      this.runsOver = runs_over;
      this.forgetPassphrase();
      this.goto("done");
    });
    this.busy = false;
  }
  forgetPassphrase(): void {
    this.passphrase = "";
  }

  seeReceipt(): void {
    this.#toShow = this.receipt;
    router.go({ name: "share", page: "receipts" });
  }
  /** The receipt that is to be seen, once. */
  takeReceipt(): string | undefined {
    const receipt = this.#toShow;
    this.#toShow = undefined;
    return receipt;
  }

  /** Puts everything away; the page that comes before everything has been read. */
  reset(): void {
    this.#turn++;
    this.reader = null;
    this.newName = this.forWhat = this.until = this.passphrase = this.note = "";
    this.myName = this.preview = this.receipt = this.sheet = this.chosenForm = undefined;
    this.ownWords = [];
    this.notNow = [];
    this.doNotAsk = [];
    this.notOnPaper = [];
    this.tips = false;
    this.ticks = this.takenOut = this.guard = [];
    this.newsOnly = false;
    this.goto("reader");
  }

  #say(text: string, fix: string, field?: string): void {
    this.problems = [{ text, fix, field }];
  }
  async #try(work: () => Promise<void>, field?: string): Promise<void> {
    this.problems = [];
    try {
      await work();
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown), field)];
    }
  }
  #lines(): string[] {
    return written(this.ownWords);
  }
  /** What is ticked and, as far as is known here, still offered. */
  #chosen(): string[] {
    if (!this.offer) return [...this.ticks];
    const offered = keysOf(this.offer.sections).map((item) => item.key);
    return offered.filter((key) => this.ticks.includes(key));
  }
  #request(): ShareRequest | undefined {
    if (this.reader === null || this.reader === SOMEBODY_NEW) return undefined;
    return {
      audience: this.reader,
      my_name: this.name.trim(),
      for_what: this.forWhat.trim(),
      until: this.until.trim(),
      own_words: this.#lines(),
      sheet: this.page,
      ticks: this.#chosen(),
      topics: {
        not_now: written(this.notNow),
        do_not_ask: written(this.doNotAsk),
        not_on_paper: written(this.notOnPaper),
      },
      tips: this.tips && this.offer?.can_have_tips === true,
      note: this.note.trim(),
      taken_out: [...this.takenOut],
      guard: [...this.guard],
      form: this.form,
    };
  }
}

export const composer = new Composer();
