/** The settings of the open journal: each change applies at once and can be undone. Draws nothing. */
import { onFlush } from "$lib/draft/pending";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { ExportView } from "$lib/ipc/generated/ExportView";
import type { ImportView } from "$lib/ipc/generated/ImportView";
import type { SettingsSaveRequest } from "$lib/ipc/generated/SettingsSaveRequest";
import type { SettingsView } from "$lib/ipc/generated/SettingsView";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL, type ShellView } from "$lib/ipc/shell";
import { announcer } from "$lib/ui/announce.svelte";

type Name = "journal_name" | "my_name";
/** What goes out or comes in. */
export type Transfer = "json" | "markdown" | "import";

export class Settings {
  failure = $state.raw<AppFailure | undefined>();
  /** The names as they are typed; saved when the field is left, with Enter, and before a lock. */
  typed = $state<Partial<Record<Name, string>>>({});
  busy = $state<Transfer | undefined>();
  /** What did not go out or come in: told where it was asked for. */
  untransferred = $state.raw<{ what: Transfer; failure: AppFailure } | undefined>();
  /** Once everything is out: the things whose file is not in it. */
  taken = $state.raw<readonly string[] | undefined>();
  imported = $state.raw<ImportView | undefined>();
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
    await this.#work(form, async () => {
      const { saved, left_out } = await call<ExportView>(`export_${form}`);
      this.taken = saved === "saved" ? left_out : undefined;
      if (this.taken) {
        const whole = left_out.length === 0;
        announcer.say(t(whole ? "settings-take-out-done" : "settings-take-out-but"));
      }
    });
  }
  async bringIn(): Promise<void> {
    await this.#work("import", async () => {
      const answer = await reads.change<ImportView>("import_json");
      this.imported = answer.cancelled ? undefined : answer;
      if (this.imported) announcer.say(t("settings-bring-in-title"));
      await this.#read.again();
    });
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
  async #work(what: Transfer, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.taken = undefined;
    this.imported = undefined;
    this.untransferred = undefined;
    try {
      await work();
    } catch (thrown) {
      this.untransferred = { what, failure: failureOf(thrown) };
    }
    this.busy = undefined;
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
