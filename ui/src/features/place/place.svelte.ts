/** The page of one place: its read and every change on it. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import type { Kind } from "$lib/ipc/generated/Kind";
import type { PlaceView } from "$lib/ipc/generated/PlaceView";
import { reads, type Read } from "$lib/ipc/reads.svelte";

/** What hangs on a place; a change of any of it is seen here. */
const KINDS: readonly Kind[] = ["place", "need", "try", "fit", "ask", "person", "experience"];

/** Part of a place while it is changed. */
export type PartDraft<Form extends object> = FormDraft<Form, CardView>;
export type Fields = Record<string, FieldValue>;

export const link = (id: string | null): FieldValue => ({ shape: "link", value: id });
export const text = (value: string): FieldValue => ({ shape: "text", value });
export const lines = (...value: string[]): FieldValue => ({ shape: "lines", value });

export class OnePlace {
  readonly id: string;
  readonly #read: Read<PlaceView>;
  #failure = $state.raw<AppFailure | undefined>();

  constructor(id: string) {
    this.id = id;
    this.#read = reads.of<PlaceView>("place", { request: { id } }, KINDS);
  }

  get view(): PlaceView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure ?? this.#failure;
  }

  /** A part of the place that is changed and kept as a whole. */
  draft<Form extends object>(
    form: Form,
    fieldsOf: (form: Form) => Fields,
    controls: Partial<Record<keyof Form & string, string>>,
  ): PartDraft<Form> {
    return new FormDraft<Form, CardView>(form, {
      send: (typed) => this.#save("place", this.id, fieldsOf(typed)),
      controls,
    });
  }

  /** Makes something I have done of it. */
  makeExperience(): Promise<boolean> {
    return this.#try(() => reads.change("place_experience", { request: { id: this.id } }));
  }
  /** Joins someone to the place with the part they play, or takes them apart. */
  join(person: string, place: string | null, part?: string): Promise<boolean> {
    const fields: Fields = { place: link(place), ...(part ? { part: text(part) } : {}) };
    return this.#try(() => this.#save("person", person, fields));
  }
  share(offered: boolean): Promise<boolean> {
    const sharing = offered ? "offered" : "never";
    return this.#try(() => reads.change("record_sharing", { request: { id: this.id, sharing } }));
  }
  bin(): Promise<boolean> {
    return this.#try(() => reads.change("record_bin", { request: { id: this.id } }));
  }

  #save(kind: Kind, id: string, fields: Fields): Promise<CardView> {
    return reads.change<CardView>("card_save", { request: { id, kind, fields } });
  }
  async #try(act: () => Promise<unknown>): Promise<boolean> {
    this.#failure = undefined;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
