/** The settings of the open journal: each change applies at once and can be undone. Draws nothing. */
import { onFlush } from "$lib/draft/pending";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { ExportView } from "$lib/ipc/generated/ExportView";
import type { SettingsSaveRequest } from "$lib/ipc/generated/SettingsSaveRequest";
import type { SettingsView } from "$lib/ipc/generated/SettingsView";
import { LongWork } from "$lib/ipc/long-work.svelte";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL, type ShellView } from "$lib/ipc/shell";
import { announcer } from "$lib/ui/announce.svelte";

type Name = "journal_name" | "my_name";

export class Settings {
  failure = $state.raw<AppFailure | undefined>();
  /** The names as they are typed; saved when the field is left, with Enter, and before a lock. */
  typed = $state<Partial<Record<Name, string>>>({});
  /** Everything on its way out. */
  readonly work = new LongWork();
  /** Why it did not go out: told where it was asked for. */
  untransferred = $state.raw<AppFailure | undefined>();
  /** Once everything is out: the things whose file is not in it. */
  taken = $state.raw<readonly string[] | undefined>();
  readonly #read = reads.of<SettingsView>("settings", {}, ["setting"]);
  readonly #shell = reads.of<ShellView>(SHELL.status, {}, ["setting"]);
  readonly #unregister: () => void;
  #keeping: Promise<boolean> | undefined;

  constructor() {
    // Sizes and counts are those of now.
    void this.#read.again();
    this.#unregister = onFlush(() => this.keepNames());
  }

  get view(): SettingsView | undefined {
    return this.#read.value;
  }
  get shell(): ShellView | undefined {
    return this.#shell.value;
  }
  get problem(): AppFailure | undefined {
    return this.failure ?? this.#read.failure;
  }

  name(which: Name): string {
    return this.typed[which] ?? this.view?.[which] ?? "";
  }
  /** Saves what was typed as names. Says whether it is on disk. */
  keepNames(): Promise<boolean> {
    this.#keeping ??= this.#keepNames().finally(() => (this.#keeping = undefined));
    return this.#keeping;
  }
  /** Changes some of them at once. Says whether it is on disk. */
  async set(change: Partial<SettingsSaveRequest>): Promise<boolean> {
    const view = this.view;
    if (!view) return false;
    const { journal_name, my_name, today_quotes, hide_minutes, hide_numbers } = view;
    const now = { journal_name, my_name, today_quotes, hide_minutes, hide_numbers };
    const request: SettingsSaveRequest = { ...now, ...change };
    return this.#try(() => reads.change<SettingsView>("settings_save", { request }));
  }
  /** The page is left. */
  async close(): Promise<void> {
    if (await this.keepNames()) this.#unregister();
  }

  async takeOut(form: "json" | "markdown"): Promise<void> {
    if (this.work.running) return;
    this.taken = undefined;
    this.untransferred = undefined;
    try {
      const out = await this.work.run(() => call<ExportView>(`export_${form}`));
      this.taken = out.saved === "saved" ? out.left_out : undefined;
      if (this.taken) {
        const whole = this.taken.length === 0;
        announcer.say(t(whole ? "settings-take-out-done" : "settings-take-out-but"));
      }
    } catch (thrown) {
      this.untransferred = failureOf(thrown);
    }
  }
  /** Something came in: sizes and counts are other ones. */
  again(): Promise<void> {
    return this.#read.again();
  }
  async closeSample(): Promise<void> {
    await this.#try(() => call<void>(SHELL.closeSample));
  }

  async #keepNames(): Promise<boolean> {
    const view = this.view;
    const typed = Object.entries(this.typed) as [Name, string][];
    const changed = typed.filter(([name, text]) => text.trim() !== view?.[name]);
    if (changed.length > 0 && !(await this.set(Object.fromEntries(changed)))) return false;
    // What was typed while it was saved stays, and is saved next.
    for (const [name, text] of typed) if (this.typed[name] === text) delete this.typed[name];
    return true;
  }
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }
}
