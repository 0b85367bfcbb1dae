import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { draftOf, type DraftOf } from "$lib/steps/draft";
import { screenOf } from "$lib/steps/testing";
import SortStep from "./SortStep.svelte";

const screen = screenOf("card-sort", {
  step: "sort",
  items: [
    { id: "calm", text: "calm", value: null },
    { id: "kind", text: "kind", value: null },
  ],
  piles: [
    { id: "much", text: "a big deal to me" },
    { id: "matters", text: "it matters" },
  ],
});

let drawn: Record<string, unknown> | undefined;
let latest: DraftOf<"card-sort"> | undefined;

beforeEach(() => {
  latest = undefined;
  drawn = mount(SortStep, {
    target: document.body,
    props: {
      screen,
      run: "run",
      base: null,
      draft: draftOf(screen) as DraftOf<"card-sort">,
      numbers: true,
      onchange: (draft: DraftOf<"card-sort">) => (latest = draft),
      goTo: () => undefined,
    },
  });
  flushSync();
});
afterEach(() => {
  if (drawn) void unmount(drawn);
  document.body.replaceChildren();
});

const row = (card: string): HTMLElement =>
  [...document.querySelectorAll("li")].find((each) => each.textContent?.includes(card))!;

function byButton(): void {
  const select = row("kind").querySelector("select")!;
  select.value = "matters";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
  row("kind").querySelector("button")!.click();
  flushSync();
}

function pointer(type: string, at: EventTarget, x: number, y: number): void {
  const event = new MouseEvent(type, { bubbles: true, button: 0, clientX: x, clientY: y });
  Object.assign(event, { pointerId: 1, isPrimary: true });
  at.dispatchEvent(event);
  flushSync();
}

function byFinger(pile: string, key?: string): void {
  const card = row("kind").querySelector<HTMLElement>(".card")!;
  // What jsdom lacks.
  card.hasPointerCapture = () => false;
  HTMLElement.prototype.showPopover = () => undefined;
  document.elementFromPoint = () => document.querySelector(`section[data-pile="${pile}"]`);
  pointer("pointerdown", card, 10, 10);
  pointer("pointermove", window, 40, 90);
  if (key) window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  flushSync();
  pointer("pointerup", window, 40, 90);
}

const onPile = {
  kind: "card-sort",
  cards: [
    { id: "calm", text: "calm", pile: "" },
    { id: "kind", text: "kind", pile: "matters" },
  ],
};

it("lays a card by the button", () => {
  byButton();
  expect(latest).toEqual(onPile);
});

it("lays a card by the finger, with the same result", () => {
  byFinger("matters");
  expect(latest).toEqual(onPile);
});

it("puts the card back at Escape, and takes a tap for no drag", () => {
  byFinger("matters", "Escape");
  const card = row("kind").querySelector<HTMLElement>(".card")!;
  pointer("pointerdown", card, 10, 10);
  pointer("pointermove", window, 12, 11);
  pointer("pointerup", window, 12, 11);
  expect(latest).toBeUndefined();
});
