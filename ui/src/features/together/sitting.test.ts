import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "$lib/ipc/client";
import type { SittingSaveRequest } from "$lib/ipc/generated/SittingSaveRequest";
import { entriesOf } from "./entries";
import { AGREEMENT, clock, QUESTION } from "./noted";
import { Sitting } from "./sitting.svelte";

vi.mock("$lib/ipc/client", async (real) => ({ ...(await real<object>()), call: vi.fn() }));

const asked = vi.mocked(call);
const view = {
  with: "Ingrid",
  points: [
    { key: "p0", text: "Fridays", about: "" },
    { key: "p1", text: "The bus card", about: "Question" },
  ],
  pages: ["Plan"],
};

async function open(): Promise<Sitting> {
  const sitting = new Sitting();
  await vi.waitFor(() => expect(sitting.points).toHaveLength(2));
  await vi.waitFor(() => expect(sitting.busy).toBe(false));
  return sitting;
}

/** Everything that ever left the page, as text. */
function gone(): string {
  return JSON.stringify(asked.mock.calls);
}
function last(): SittingSaveRequest {
  const [, args] = asked.mock.calls.at(-1)!;
  return (args as { request: SittingSaveRequest }).request;
}

describe("an hour for two", () => {
  beforeEach(() => {
    asked.mockReset();
    asked.mockImplementation(async (command) => {
      if (command === "sitting") return view as never;
      if (command === "sitting_page") return { title: "Plan", things: [] } as never;
      return (command === "sitting_save" ? { at: "12:00" } : null) as never;
    });
  });

  it("goes from point to point and then reads everything back", async () => {
    const sitting = await open();
    expect(sitting.point?.text).toBe("Fridays");
    sitting.next();
    expect(sitting.point?.text).toBe("The bus card");
    sitting.next();
    expect(sitting.part.at).toBe("end");
  });
  it("holds a page while it is open and no longer", async () => {
    const sitting = await open();
    expect(sitting.opened).toBeUndefined();
    sitting.go({ at: "page", page: 0 });
    await vi.waitFor(() => expect(sitting.opened?.title).toBe("Plan"));
    sitting.go({ at: "agreements" });
    expect(sitting.opened).toBeUndefined();
  });
  it("saves what is half typed, with who is typing", async () => {
    const sitting = await open();
    sitting.setBy("guest");
    sitting.type("p0", { text: "Tove tells you" });
    sitting.type(AGREEMENT, { text: "I call", when: "Friday" });
    await sitting.autosave.flush();
    const line = { point: "p0", by: "guest", text: "Tove tells you", summary: false };
    expect(last().lines).toEqual([line]);
    expect(last().agreements[0]).toMatchObject({ text: "I call", by_when: "Friday", by: "guest" });
  });
  it("takes an entry back to where it stood when it is changed", async () => {
    const sitting = await open();
    for (const text of ["one", "two", "three"]) {
      sitting.type("p0", { text });
      sitting.add("p0");
    }
    sitting.mark("lines", 1, true);
    sitting.change("p0", 1);
    expect(sitting.draft("p0").text).toBe("two");
    sitting.type("p0", { text: "two and a half" });
    sitting.add("p0");
    const said = entriesOf(sitting, "p0", "Ingrid").map(({ text, summary }) => [text, summary]);
    expect(said).toEqual([
      ["one", false],
      ["two and a half", true],
      ["three", false],
    ]);
    sitting.takeOut("p0", 0);
    expect(sitting.lines.map(({ text }) => text)).toEqual(["two and a half", "three"]);
  });
  it("puts what stands in every field on its list before it is read back", async () => {
    const sitting = await open();
    sitting.type("p1", { text: "half typed" });
    sitting.type(QUESTION, { text: "Who tells the team?" });
    sitting.type("point", { text: "One more point" });
    sitting.readBack();
    expect(sitting.part.at).toBe("end");
    expect(sitting.points.at(-1)?.text).toBe("One more point");
    expect(entriesOf(sitting, "p1", "")).toHaveLength(1);
    expect(entriesOf(sitting, QUESTION, "")).toHaveLength(1);
    expect(sitting.drafts).toEqual({});
  });
  it("gives nothing away that is typed off the record, not even when it ends there", async () => {
    const sitting = await open();
    sitting.type("p0", { text: "on the record" });
    sitting.goOff();
    sitting.offText = "zqoff";
    await sitting.autosave.flush();
    sitting.comeBack();
    expect(sitting.offText).toBe("");
    sitting.goOff();
    sitting.offText = "zqoff again";
    expect(await sitting.end()).toBe(true);
    expect(gone()).toContain("on the record");
    expect(gone()).not.toContain("zqoff");
    expect(sitting.offText).toBe("");
  });
  it("holds nothing any more once it has ended, and stays where it could not", async () => {
    const sitting = await open();
    sitting.type("p0", { text: "quartzite" });
    sitting.add("p0");
    asked.mockRejectedValue({ code: "disk-full" });
    expect(await sitting.end()).toBe(false);
    expect(sitting.lines).toHaveLength(1);
    asked.mockResolvedValue(null as never);
    expect(await sitting.end()).toBe(true);
    expect([sitting.view, sitting.lines, sitting.drafts]).toEqual([undefined, [], {}]);
  });
});

it("shows the time of day", () => {
  expect(clock(new Date(2026, 10, 28, 9, 5))).toBe("09:05");
});
