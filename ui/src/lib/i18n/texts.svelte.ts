/** The words of the app in the chosen language. `t` is the only way a sentence reaches the page. */
import type { FluentBundle } from "@fluent/bundle";
import type { TextsView } from "$lib/ipc/shell";
import { buildBundles, format, type Args } from "./fluent";
import type { MessageId } from "./message-ids";

let bundles = $state.raw<readonly FluentBundle[]>([]);
let current = $state("en");

/** Takes the texts of a language. Everything drawn with `t` changes at once. */
export function useTexts(texts: TextsView, english: string): void {
  bundles = buildBundles(texts.language, texts.ftl, english);
  current = texts.language;
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
}

/** The language of the app, as in `lang`. */
export function language(): string {
  return current;
}

function look(id: string, args?: Args): string {
  // The brackets are meant to be seen, and are looked for by the tests.
  return format(bundles, id, args) ?? `⟦${id}⟧`;
}

/** The text of a message, or of its attribute as `id.attribute`. */
export function t(id: MessageId, args?: Args): string {
  return look(id, args);
}

/** The same for an attribute named apart: `tAttr("unlock-wrong", "fix")`. */
export function tAttr<Name extends MessageId, Attribute extends string>(
  name: `${Name}.${Attribute}` extends MessageId ? Name : never,
  attribute: Attribute,
  args?: Args,
): string {
  return look(`${name}.${attribute}`, args);
}

/** A text whose id comes from an exercise pack or another answer of the core. */
export function tPack(id: string, args?: Args): string {
  return look(id, args);
}

/** Whether there is such a text. */
export function hasText(id: string): boolean {
  return format(bundles, id) !== undefined;
}
