/** Builds Fluent bundles from the raw texts of the core. Owns no state: see texts.svelte.ts. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

/** The texts of one language, and English behind it for what is not translated yet. */
export interface TextSources {
  /** BCP 47, as in `lang`. */
  language: string;
  sources: readonly string[];
  fallback: readonly string[];
}

function bundle(language: string, sources: readonly string[]): FluentBundle {
  // Isolation marks stay on: a Greek name in an English sentence keeps its own direction.
  const made = new FluentBundle(language, { useIsolating: true });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

/** In the order they are asked. */
export function buildBundles(texts: TextSources): FluentBundle[] {
  return [bundle(texts.language, texts.sources), bundle("en", texts.fallback)];
}

/** The text of `id` or `id.attribute`, or nothing where no bundle has it. */
export function format(
  bundles: readonly FluentBundle[],
  id: string,
  args?: Args,
): string | undefined {
  const [name, attribute] = id.split(".", 2) as [string, string?];
  for (const each of bundles) {
    const message = each.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern) return each.formatPattern(pattern, args ?? null, []);
  }
  return undefined;
}
