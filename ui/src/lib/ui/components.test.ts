import axe from "axe-core";
import { createRawSnippet, flushSync, mount, unmount, type Component } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readFileSync } from "node:fs";
import { useTexts } from "$lib/i18n/texts.svelte";
import { Announcer } from "./announce.svelte";
import CheckGroup from "./CheckGroup.svelte";
import Dialog from "./Dialog.svelte";
import ErrorSummary from "./ErrorSummary.svelte";
import LinesField from "./LinesField.svelte";
import MoveTo from "./MoveTo.svelte";
import PassphraseField from "./PassphraseField.svelte";
import Picture from "./Picture.svelte";
import ProseField from "./ProseField.svelte";
import RadioGroup from "./RadioGroup.svelte";
import RadioRow from "./RadioRow.svelte";
import Select from "./Select.svelte";
import TextField from "./TextField.svelte";

useTexts(
  { language: "en", direction: "ltr", ftl: readFileSync("../locales/en/common.ftl", "utf8") },
  "",
);

let open: Record<string, unknown>[] = [];
afterEach(async () => {
  for (const each of open) await unmount(each);
  open = [];
});

function draw<Props extends Record<string, unknown>>(
  what: Component<Props>,
  props: Props,
): HTMLElement {
  document.body.innerHTML = "<main><h1 tabindex='-1'>Page</h1><div></div></main>";
  const target = document.querySelector("div")!;
  open.push(mount(what, { target, props }));
  flushSync();
  return target;
}
const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));
const options = [
  { value: "now", label: "Now" },
  { value: "later", label: "Later" },
];

describe("every field", () => {
  // What jsdom cannot lay out (contrast, targets) is tested on tokens and in the real window.
  const cases: [string, Component<Record<string, unknown>>, Record<string, unknown>][] = [
    ["TextField", TextField, { label: "Name", hint: "Yours", error: "Empty" }],
    ["PassphraseField", PassphraseField, { label: "Passphrase", error: "Empty" }],
    ["ProseField", ProseField, { label: "What happened?", heading: 2, hint: "One line" }],
    [
      "RadioRow",
      RadioRow,
      { legend: "How?", words: { low: "Not", middle: "Partly", high: "Very" } },
    ],
    ["RadioGroup", RadioGroup, { legend: "When?", options, heading: 2 }],
    ["CheckGroup", CheckGroup, { legend: "Which?", options, hint: "Any" }],
    ["Select", Select, { label: "When", options, value: "now" }],
    [
      "MoveTo",
      MoveTo,
      { label: "Move to", of: "A step", options, value: "now", action: "Move", onmove: () => 0 },
    ],
    [
      "LinesField",
      LinesField,
      { legend: "Steps", lineLabel: "Step", lines: ["one", "two"], ordered: true },
    ],
    [
      "Picture",
      Picture,
      {
        picture: {
          svg: '<svg role="img"><title>Fit</title></svg>',
          title: "Fit",
          reading: "It fits.",
          caption: "Fit",
          head: ["When", "Fit"],
          rows: [["May", "3"]],
        },
      },
    ],
  ] as unknown as [string, Component<Record<string, unknown>>, Record<string, unknown>][];
  it.each(cases)("%s has no violation and no placeholder", async (_, what, props) => {
    const target = draw(what, props);
    const { violations } = await axe.run(target, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([]);
    expect(target.querySelector("[placeholder], [style*='color']")).toBeNull();
  });
});

it("RadioRow gives numbers, or nothing for `leave empty`", () => {
  const onchange = vi.fn();
  const target = draw(RadioRow, { legend: "How?", words: { low: "Not", high: "Very" }, onchange });
  const radios = target.querySelectorAll("input");
  expect(radios).toHaveLength(12);
  expect(radios[11]!.checked).toBe(true);
  radios[7]!.click();
  radios[11]!.click();
  expect(onchange.mock.calls).toEqual([[7], [null]]);
});

it("CheckGroup stops at its limit without unticking anything", () => {
  const onchange = vi.fn();
  const target = draw(CheckGroup, { legend: "Which?", options, values: ["now"], max: 1, onchange });
  const [, later] = target.querySelectorAll("input");
  later!.click();
  expect(later!.checked).toBe(false);
  expect(later!.getAttribute("aria-disabled")).toBe("true");
  expect(onchange).not.toHaveBeenCalled();
});

it("PassphraseField shows and hides, and takes what is pasted", () => {
  const target = draw(PassphraseField, { label: "Passphrase", value: "copper lantern" });
  const input = target.querySelector("input")!;
  expect([input.type, input.autocomplete]).toEqual(["password", "current-password"]);
  target.querySelector("button")!.click();
  flushSync();
  expect(input.type).toBe("text");
  expect(input.value).toBe("copper lantern");
});

it("ErrorSummary takes the focus and leads to the field", () => {
  const target = draw(ErrorSummary, { problems: [{ text: "Empty", fix: "Write", field: "name" }] });
  expect(document.activeElement).toBe(target.querySelector("[role=group]"));
  document
    .querySelector("main")!
    .append(Object.assign(document.createElement("input"), { id: "name" }));
  target.querySelector("a")!.click();
  expect(document.activeElement?.id).toBe("name");
});

it("Dialog gives the focus back to what opened it", async () => {
  document.body.innerHTML = "<main><button>Open</button><div></div></main>";
  const opener = document.querySelector("button")!;
  opener.focus();
  const onclose = vi.fn();
  const props = { open: true, title: "Before", children: words("Text"), onclose };
  open.push(mount(Dialog, { target: document.querySelector("div")!, props }));
  flushSync();
  await Promise.resolve();
  const dialog = document.querySelector("dialog")!;
  expect(dialog.open).toBe(true);
  dialog.close();
  flushSync();
  expect(document.activeElement).toBe(opener);
  expect(onclose).toHaveBeenCalledOnce();
});

it("LinesField moves a line and says where it is now", () => {
  const onchange = vi.fn();
  const target = draw(LinesField, {
    legend: "Steps",
    lineLabel: "Step",
    lines: ["one", "two"],
    ordered: true,
    onchange,
  });
  const down = [...target.querySelectorAll("button")].find((each) =>
    each.textContent?.includes("Move down"),
  );
  down!.click();
  expect(onchange).toHaveBeenCalledWith(["two", "one"]);
});

it("a save is announced once in thirty seconds", () => {
  let now = 0;
  const voice = new Announcer(() => now);
  voice.saved("Saved 14:02");
  expect(voice.text).toBe("Saved 14:02");
  now = 20_000;
  voice.saved("Saved 14:03");
  expect(voice.text).toBe("Saved 14:02");
  now = 31_000;
  voice.saved("Saved 14:04");
  expect(voice.text).toBe("Saved 14:04");
  voice.say("Saved 14:04");
  expect(voice.text).not.toBe("Saved 14:04");
});
