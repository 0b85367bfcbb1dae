/** Finds the field that is over a limit. Pure. */

function over(value: unknown, most: number): boolean {
  if (typeof value === "string") return [...value].length > most;
  if (Array.isArray(value)) return value.length > most || value.some((each) => over(each, most));
  if (typeof value === "object" && value !== null) {
    return Object.values(value).some((each) => over(each, most));
  }
  return false;
}

/** The name of the first field with more characters, or more items, than `most`. */
export function fieldOver(form: object, most: number): string | undefined {
  return Object.entries(form).find(([, value]) => over(value, most))?.[0];
}
