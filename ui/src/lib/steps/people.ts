/** People in rings while they are put in. Pure. */
import type { Labelled } from "$lib/ipc/generated/Labelled";
import type { PersonInRing } from "$lib/ipc/generated/PersonInRing";

/** Someone, with what they are to me as it is typed. */
export interface PersonRow {
  name: string;
  ring: number | null;
  tags: string;
  phone: string;
}
export interface PeopleDraft {
  kind: "people-circles";
  people: PersonRow[];
}

export interface Ring {
  /** 1 is the closest; nothing for those not placed. */
  ring: number | null;
  text: string;
  people: { person: PersonRow; at: number }[];
}

const rowOf = (person: PersonInRing): PersonRow => ({ ...person, tags: person.tags.join(", ") });

export function peopleDraft(answered: readonly PersonInRing[]): PeopleDraft {
  return { kind: "people-circles", people: answered.map(rowOf) };
}

export function peopleAnswer(draft: PeopleDraft): PersonInRing[] {
  return draft.people
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, ring, tags, phone }) => ({
      name: name.trim(),
      ring,
      tags: tags
        .split(",")
        .map((tag) => tag.trim())
        .filter(Boolean),
      phone: phone.trim(),
    }));
}

/** Adds someone; the same name is not put in twice. */
export function withPerson(
  people: readonly PersonRow[],
  person: Partial<PersonRow> & { name: string },
): PersonRow[] {
  const name = person.name.trim();
  const isThere = people.some((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  if (!name || isThere) return [...people];
  return [...people, { ring: null, tags: "", phone: "", ...person, name }];
}

/** The people by ring: those not placed first, then the rings from the closest, empty ones too. */
export function inRings(
  people: readonly PersonRow[],
  rings: readonly Labelled[],
  none: string,
): Ring[] {
  const on = (person: PersonRow): number | null =>
    person.ring !== null && person.ring >= 1 && person.ring <= rings.length ? person.ring : null;
  return [{ ring: null, text: none }, ...rings.map(({ text }, at) => ({ ring: at + 1, text }))].map(
    ({ ring, text }) => ({
      ring,
      text,
      people: people
        .map((person, at) => ({ person, at }))
        .filter(({ person }) => on(person) === ring),
    }),
  );
}

/** The people with one changed. */
export function withChange(
  people: readonly PersonRow[],
  at: number,
  to: Partial<PersonRow>,
): PersonRow[] {
  return people.map((person, each) => (each === at ? { ...person, ...to } : person));
}
