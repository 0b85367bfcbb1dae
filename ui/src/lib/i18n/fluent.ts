/** Builds Fluent bundles from the raw texts of the core. Owns no state: see texts.svelte.ts. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

function bundle(language: string, ftl: string): FluentBundle {
  // Isolation marks stay on: a Greek name in an English sentence keeps its own direction.
  const made = new FluentBundle(language, { useIsolating: true });
  made.addResource(new FluentResource(ftl));
  return made;
}

/** The bundles in the order they are asked: the language, then English for what it lacks. */
export function buildBundles(language: string, ftl: string, english: string): FluentBundle[] {
  return [bundle(language, ftl), bundle("en", english)];
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
