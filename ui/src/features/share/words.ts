/** Words and small rules of the share pages. Pure but for the texts. */
import { t } from "$lib/i18n/texts.svelte";
import type { AudienceKind } from "$lib/ipc/generated/AudienceKind";
import type { AudienceView } from "$lib/ipc/generated/AudienceView";
import type { PieceView } from "$lib/ipc/generated/PieceView";
import type { ShareForm } from "$lib/ipc/generated/ShareForm";
import type { ShareSectionView } from "$lib/ipc/generated/ShareSectionView";

export const READER_KINDS = [
  "counsellor",
  "care-team",
  "carer",
  "employer",
  "own",
] as const satisfies readonly AudienceKind[];

/** The kinds of file that suit most readers, and those for somebody who asks for them. */
export const FORMS = [
  "sealed-page",
  "key-page",
  "pdf",
  "html",
] as const satisfies readonly ShareForm[];
export const MORE_FORMS = [
  "markdown",
  "json",
  "sealed-html",
  "sealed-markdown",
] as const satisfies readonly ShareForm[];

/** The kind of file proposed: the last one, else locked for those who work with people. */
export function firstForm(reader: AudienceView | undefined): ShareForm {
  if (reader?.last_form) return reader.last_form;
  if (reader?.has_key) return "key-page";
  return reader?.sort === "counsellor" || reader?.sort === "care-team" ? "sealed-page" : "pdf";
}

/** What has to be known about a kind of file before it is chosen. */
export function formHint(form: ShareForm): string {
  if (form === "sealed-page") return t("sharing-sealed-page-hint");
  if (form === "key-page") return t("sharing-key-page-hint");
  return isSealed(form) ? t("sharing-sealed-hint") : t("sharing-plain-hint");
}

/** The fewest characters of a passphrase for a file; the core says the same. */
export const PASSPHRASE_LEAST = 8;

export function isSealed(form: ShareForm): boolean {
  return form === "sealed-page" || form === "sealed-html" || form === "sealed-markdown";
}

/** What a reader is, and when something was last shared with them. */
export function readerLine(reader: AudienceView): string {
  const last = reader.last_shared
    ? t("share-audience-last", { date: reader.last_shared })
    : t("share-audience-never");
  return t("sharing-reader-line", { sort: t(`word-audience-kind-${reader.sort}`), last });
}

/** The sections with nothing in them but what is new or changed. */
export function onlyNews(sections: readonly ShareSectionView[]): ShareSectionView[] {
  return sections
    .map((section) => ({
      ...section,
      records: section.records
        .map((record) => ({
          ...record,
          items: record.items.filter((item) => item.since === "new" || item.since === "changed"),
        }))
        .filter((record) => record.items.length > 0),
    }))
    .filter((section) => section.records.length > 0);
}

/** Whether anything was shared with this reader before. */
export function sharedBefore(sections: readonly ShareSectionView[]): boolean {
  return keysOf(sections).some((item) => item.since !== "first");
}

export function keysOf(sections: readonly ShareSectionView[]) {
  return sections.flatMap((section) => section.records.flatMap((record) => record.items));
}

/** The text in pieces, with each of the words marked once, in their order. */
export function marked(text: string, words: readonly string[]): PieceView[] {
  const pieces: PieceView[] = [];
  let from = 0;
  for (const word of words) {
    const at = word === "" ? -1 : text.indexOf(word, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), marked: false });
    pieces.push({ text: word, marked: true });
    from = at + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}
