/** The named readers: their list, and changing one. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { AudienceSaveRequest } from "$lib/ipc/generated/AudienceSaveRequest";
import type { AudienceView } from "$lib/ipc/generated/AudienceView";
import { reads } from "$lib/ipc/reads.svelte";

export const READER_NAME = "reader-name";

export type ReaderDraft = FormDraft<AudienceSaveRequest, AudienceView>;

export class Readers {
  draft = $state.raw<ReaderDraft | undefined>();
  #failure = $state.raw<AppFailure | undefined>();
  readonly #read = reads.of<AudienceView[]>("audiences", {}, ["audience", "share-receipt"]);

  get list(): readonly AudienceView[] | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure ?? this.#failure;
  }

  write(reader?: AudienceView): void {
    this.leave();
    const { id = null, name = "", sort = "counsellor" } = reader ?? {};
    this.draft = new FormDraft<AudienceSaveRequest, AudienceView>(
      { id, name, sort },
      {
        send: (request) => reads.change<AudienceView>("audience_save", { request }),
        check: (form) =>
          form.name.trim()
            ? []
            : [
                {
                  text: t("share-audience-name-missing"),
                  fix: t("share-audience-name-missing.fix"),
                  field: READER_NAME,
                },
              ],
        // A reader without a name is nobody: it is not kept when the page is left.
        complete: (form) => {
          if (!form.name.trim()) Object.assign(form, { name, sort });
        },
        controls: { name: READER_NAME },
        learn: (saved) => ({ id: saved.id }),
      },
    );
  }
  async save(): Promise<boolean> {
    if (!(await this.draft?.save())) return false;
    this.leave();
    return true;
  }
  leave(): void {
    this.draft?.close();
    this.draft = undefined;
  }
  /** Says whether it went. */
  async bin(id: string): Promise<boolean> {
    this.#failure = undefined;
    try {
      await reads.change<null>("record_bin", { request: { id } });
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
