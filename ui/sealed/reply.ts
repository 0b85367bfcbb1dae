/** A reply as it is saved and as it is shown (docs/reply-slip.md). Pure. */

export interface SaidLine {
  is: "question" | "suggestion" | "agreement";
  text: string;
  who?: string;
  "by-when"?: string;
}

export interface Reply {
  from: string;
  on: string;
  lines: SaidLine[];
  next: string;
}

export function isEmpty({ lines, next }: Reply): boolean {
  return lines.length === 0 && next === "";
}

export function asJson(reply: Reply, version = "1"): string {
  return `${JSON.stringify({ "reply-slip": Number(version), ...reply }, null, 2)}\n`;
}

/** Lines with a sign each; the app reads them back. */
export function asText({ from, on, lines, next }: Reply, title: string): string {
  const text = [`// ${title}`];
  if (from) text.push(`@ ${from}`);
  if (on) text.push(`# ${on}`);
  for (const line of lines) text.push(lineOf(line));
  if (next) text.push(`! ${next}`);
  return `${text.join("\n")}\n`;
}

function lineOf({ is, text, who = "", "by-when": byWhen = "" }: SaidLine): string {
  if (is === "question") return `? ${text}`;
  if (is === "suggestion") return `+ ${text}`;
  // The bar parts the three, so it is no letter of theirs.
  const parts = [text, who, byWhen].map((part) => part.replaceAll("|", "/"));
  while (parts.at(-1) === "") parts.pop();
  return `= ${parts.join(" | ")}`;
}
