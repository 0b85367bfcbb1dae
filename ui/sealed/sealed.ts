/**
 * The sealed page: asks for the passphrase told in person and opens the page inside itself.
 *
 * Every word it says stands in the page already (`templates/share/sealed.html`); this finds them by
 * id. It writes nothing, asks nobody and keeps nothing: closing the page is all it takes to lock it.
 */
import { armor } from "age-encryption";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { open } from "./open";
import { rebuilt, type Opened } from "./page";
import { harmless } from "./style";

const BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
const END = "-----END AGE ENCRYPTED FILE-----";
/** What the program `age` is told to open; the page tells it too. */
const FILE_NAME = "sealed.age";

const by = <T extends HTMLElement>(id: string): T => document.getElementById(`opener-${id}`) as T;

/** Shows a message of the page where problems stand, or nothing. */
function tell(message?: string): void {
  const shown = by("problem");
  shown.replaceChildren();
  shown.hidden = message === undefined;
  const words = message && by<HTMLTemplateElement>(`say-${message}`);
  if (words) shown.append(words.content.cloneNode(true));
}

function say(message?: string): void {
  const words = message && by<HTMLTemplateElement>(`say-${message}`);
  by("status").textContent = words ? (words.content.textContent ?? "").trim() : "";
}

/** The sealed text as it came, or the message that says why it cannot be opened. */
function sealed(): Uint8Array | "cut" | "damaged" {
  const part = document.getElementById("opener-text") as HTMLTextAreaElement | null;
  const text = part?.defaultValue.trim() ?? "";
  if (!part || !text.startsWith(BEGIN) || !text.endsWith(END)) return "cut";
  if (bytesToHex(sha256(utf8ToBytes(`${text}\n`))) !== part.dataset["sum"]) return "damaged";
  try {
    return armor.decode(text);
  } catch {
    return "damaged";
  }
}

/** Lets the browser draw what was said before the work begins, which holds it up for seconds. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });
}

function show(page: Opened): void {
  const main = page.body.querySelector("main") ?? document.createElement("main");
  if (!main.isConnected && !page.body.contains(main)) {
    main.append(page.body);
    page.body.append(main);
  }
  document.title = page.title || document.title;
  document.documentElement.lang = page.language || document.documentElement.lang;
  if (page.direction) document.documentElement.dir = page.direction;
  // From here on the page looks as its maker made it; the opener keeps its own bar.
  document.documentElement.dataset["open"] = "";
  document.adoptedStyleSheets = page.styles.map((words) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(words);
    // Nothing is loaded before the sheet is taken on.
    for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
      if (!harmless(sheet.cssRules[at]?.cssText ?? "")) sheet.deleteRule(at);
    }
    return sheet;
  });
  by("bar").hidden = false;
  by("main").replaceWith(page.body);
  const heading = main.querySelector<HTMLElement>("h1") ?? main;
  heading.tabIndex = -1;
  heading.focus();
}

async function submitted(bytes: Uint8Array): Promise<void> {
  const field = by<HTMLInputElement>("passphrase");
  const button = by<HTMLButtonElement>("open");
  if (button.disabled) return;
  tell();
  field.removeAttribute("aria-invalid");
  if (field.value === "") return refuse("empty");
  button.disabled = true;
  say("working");
  await drawn();
  const opened = await open(bytes, field.value);
  button.disabled = false;
  say();
  if (typeof opened === "string") return refuse(opened);
  field.value = "";
  show(rebuilt(opened.html));
}

function refuse(message: string): void {
  tell(message);
  const field = by<HTMLInputElement>("passphrase");
  field.setAttribute("aria-invalid", "true");
  field.focus();
  field.select();
}

function takeOut(): void {
  const text = by<HTMLTextAreaElement>("text").defaultValue;
  const link = document.createElement("a");
  link.download = FILE_NAME;
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function start(): void {
  const bytes = sealed();
  by("cannot").hidden = true;
  if (typeof bytes === "string") return tell(bytes);
  by("form").hidden = false;
  by("form").addEventListener("submit", (event) => {
    event.preventDefault();
    void submitted(bytes);
  });
  const shown = by<HTMLInputElement>("show");
  shown.checked = false;
  shown.addEventListener("change", () => {
    by<HTMLInputElement>("passphrase").type = shown.checked ? "text" : "password";
  });
  const save = by("save");
  save.hidden = false;
  save.addEventListener("click", takeOut);
  by("print").addEventListener("click", () => print());
  by("close").addEventListener("click", () => location.reload());
  by("passphrase").focus();
}

// What a browser must have. Where one is missing the page goes on saying that it cannot open here.
const able =
  typeof BigInt === "function" &&
  typeof TextDecoder === "function" &&
  typeof ReadableStream === "function" &&
  typeof TransformStream === "function" &&
  "adoptedStyleSheets" in document;
if (able) document.addEventListener("DOMContentLoaded", start);
