/** The page of the buddy: its read, naming somebody, and sorting words from others. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { BuddyView } from "$lib/ipc/generated/BuddyView";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import type { Kind } from "$lib/ipc/generated/Kind";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export const NAME_CONTROL = "buddy-name";

/** Somebody to name: one who is kept already, or a new name. */
interface Naming {
  chosen: string;
  name: string;
  part: "buddy" | "mentor";
}

function nobody(): Naming {
  return { chosen: "", name: "", part: "buddy" };
}

function text(value: string): FieldValue {
  return { shape: "text", value };
}

/** What is asked of the core to name somebody. */
export function namingRequest({ chosen, name, part }: Naming): Record<string, unknown> {
  const fields = chosen ? { part: text(part) } : { name: text(name.trim()), part: text(part) };
  return { id: chosen || null, kind: "person", fields };
}

export class Buddy {
  readonly #read = reads.of<BuddyView>("buddy", {}, [
    "person",
    "run",
    "check-in",
    "agreement",
    "feedback",
  ]);
  #failure = $state.raw<AppFailure | undefined>();
  readonly naming = new FormDraft<Naming, CardView>(nobody(), {
    send: (form) => reads.change<CardView>("card_save", { request: namingRequest(form) }),
    check: (form) =>
      form.chosen || form.name.trim()
        ? []
        : [
            {
              text: t("buddy-name-missing"),
              fix: t("buddy-name-missing.fix"),
              field: NAME_CONTROL,
            },
          ],
    // Somebody who was picked and not named is not named by leaving the page.
    complete: (form) => Object.assign(form, form.name.trim() ? { ...form, chosen: "" } : nobody()),
    controls: { name: NAME_CONTROL },
    learn: (card) => ({ chosen: card.id }),
  });

  get view(): BuddyView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#failure ?? this.#read.failure;
  }

  async name(): Promise<void> {
    const card = await this.naming.save();
    if (!card) return;
    this.naming.begin(nobody());
    announcer.say(t("buddy-named", { name: card.heading }));
  }
  /** They stay with the people; the part they play is not said any more. */
  async end(person: CardView): Promise<void> {
    if (await this.#change(person.id, "person", { part: text("open") })) {
      announcer.say(t("buddy-ended", { name: person.heading }));
    }
  }
  /** Kind words that are feedback to use as well. */
  async toUse(feedback: CardView): Promise<void> {
    if (await this.#change(feedback.id, "feedback", { sort: text("useful") })) {
      announcer.say(t("buddy-sorted"));
    }
  }
  close(): void {
    this.naming.close();
  }

  async #change(id: string, kind: Kind, fields: Record<string, FieldValue>): Promise<boolean> {
    this.#failure = undefined;
    try {
      await reads.change<CardView>("card_save", { request: { id, kind, fields } });
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
