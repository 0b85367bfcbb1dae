import { afterEach, describe, expect, it } from "vitest";
import { flushSync, mount, unmount } from "svelte";
import OnlyToRead from "./OnlyToRead.svelte";

let drawn: Record<string, unknown> | undefined;
afterEach(() => {
  if (drawn) void unmount(drawn);
  document.body.replaceChildren();
});

function draw(): void {
  drawn = mount(OnlyToRead, { target: document.body });
  flushSync();
}

/** Types a letter as the window does: says whether it is taken, and what the page tells. */
function typeInto(field: HTMLElement): { taken: boolean; told: boolean } {
  document.body.append(field);
  const event = new InputEvent("beforeinput", { bubbles: true, cancelable: true, data: "a" });
  const taken = field.dispatchEvent(event);
  flushSync();
  return { taken, told: document.querySelector(".foot-note") !== null };
}

function input(type: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = type;
  return field;
}

describe("a copy that is read", () => {
  it("takes no letter where it would be lost, and says why", () => {
    draw();
    expect(typeInto(document.createElement("textarea"))).toEqual({ taken: false, told: true });
  });
  it.each(["text", "email", "date"])("nor in a field of the type %s", (type) => {
    draw();
    expect(typeInto(input(type)).taken).toBe(false);
  });
  it("can be searched", () => {
    draw();
    const search = document.createElement("div");
    search.setAttribute("role", "search");
    document.body.append(search);
    const field = input("text");
    search.append(field);
    expect(
      field.dispatchEvent(new InputEvent("beforeinput", { cancelable: true, bubbles: true })),
    ).toBe(true);
  });
  it.each(["search", "password"])("can be asked in a field of the type %s", (type) => {
    draw();
    expect(typeInto(input(type))).toEqual({ taken: true, told: false });
  });
});
