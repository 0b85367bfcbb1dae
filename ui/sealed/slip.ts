/**
 * The reply slip to fill in: adds lines, saves the reply as a small file, shows it as text. Everything
 * it says stands in the page (`templates/share/slip.html`). It sends nothing and keeps nothing.
 */
import { asJson, asText, isEmpty, type Reply, type SaidLine } from "./reply";

const FILE_NAME = "reply.json";
const SORTS = ["question", "suggestion", "agreement"] as const;

const by = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const typed = (id: string): string => by<HTMLInputElement>(id).value.replaceAll(/\s+/g, " ").trim();
const words = (id: string): string =>
  (by<HTMLTemplateElement>(id).content.textContent ?? "").trim();

function rows(sort: string): HTMLElement[] {
  return Array.from(by(sort).querySelectorAll<HTMLElement>(".row"));
}

function lines(): SaidLine[] {
  const said: SaidLine[] = [];
  for (const sort of SORTS) {
    rows(sort).forEach((_, at) => {
      const id = `${sort}-${at + 1}`;
      const text = typed(id);
      if (text === "") return;
      if (sort === "agreement") {
        said.push({ is: sort, text, who: typed(`${id}-who`), "by-when": typed(`${id}-when`) });
      } else said.push({ is: sort, text });
    });
  }
  return said;
}

function reply(): Reply {
  return { from: typed("from"), on: typed("on"), lines: lines(), next: typed("next") };
}

/** The reply, or nothing and a word about it where nothing is written. */
function written(): Reply | undefined {
  by("saved").textContent = "";
  by("empty").replaceChildren();
  const said = reply();
  if (!isEmpty(said)) return said;
  by("empty").append(by<HTMLTemplateElement>("say-empty").content.cloneNode(true));
  by("question-1").focus();
  return undefined;
}

function save(): void {
  const said = written();
  if (!said) return;
  const link = document.createElement("a");
  link.download = FILE_NAME;
  const file = new Blob([asJson(said, by("slip").dataset["version"])], {
    type: "application/json",
  });
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  by("saved").textContent = words("say-saved");
}

function showText(): void {
  const said = written();
  by("as-text").hidden = !said;
  if (!said) return;
  const area = by<HTMLTextAreaElement>("text");
  area.value = asText(said, words("say-text"));
  area.focus();
  area.select();
}

/** Puts one more line under the last of its sort, as long as there is room. */
function more(sort: string): void {
  const all = SORTS.reduce((count, each) => count + rows(each).length, 0);
  if (all >= Number(by("slip").dataset["most"])) {
    by("full").textContent = words("say-full");
    return;
  }
  const last = rows(sort).at(-1);
  if (!last) return;
  const number = rows(sort).length;
  const next = last.cloneNode(true) as HTMLElement;
  const counted = (text: string) => text.replace(String(number), String(number + 1));
  for (const part of [next, ...Array.from(next.querySelectorAll("*"))]) {
    for (const name of ["id", "for", "aria-labelledby"]) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, counted(value));
    }
    if (part instanceof HTMLInputElement) part.value = "";
  }
  const name = next.querySelector(sort === "agreement" ? ".name" : "label");
  if (name) name.textContent = counted(name.textContent ?? "");
  last.after(next);
  next.querySelector("input")?.focus();
}

document.addEventListener("DOMContentLoaded", () => {
  by("no-script").remove();
  by("acts").hidden = false;
  by("slip").addEventListener("submit", (event) => event.preventDefault());
  by("save").addEventListener("click", save);
  by("show").addEventListener("click", showText);
  by("print").addEventListener("click", () => print());
  for (const sort of SORTS) {
    const button = by(sort).querySelector<HTMLElement>(".more");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", () => more(sort));
  }
});
