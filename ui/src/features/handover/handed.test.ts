import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "$lib/ipc/client";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import { screenOf } from "$lib/steps/testing";
import { Handed } from "./handed.svelte";

vi.mock("$lib/ipc/client", async (real) => ({ ...(await real<object>()), call: vi.fn() }));

const asked = vi.mocked(call);
const screens: StepScreen[] = [
  screenOf("list", { step: "saw" }),
  screenOf("list", { step: "helps", columns: [{ id: "try", text: "try" }] }),
];

function answer(command: string): unknown {
  if (command === "handed_form") return { title: "Check-in", screens };
  return command === "handed_save" ? { at: "12:00" } : null;
}

async function open(): Promise<Handed> {
  const handed = new Handed();
  await vi.waitFor(() => expect(handed.screens).toHaveLength(2));
  await vi.waitFor(() => expect(handed.busy).toBe(false));
  return handed;
}

const line = (text: string): { text: string; part: string; cells: Record<string, string> } => ({
  text,
  part: "",
  cells: {},
});

describe("questions for somebody else", () => {
  beforeEach(() => {
    asked.mockReset();
    asked.mockImplementation(async (command) => answer(command) as never);
  });
  it("are gone through one by one and never past the ends", async () => {
    const handed = await open();
    handed.go(-1);
    expect(handed.screen?.step).toBe("saw");
    handed.go(1);
    handed.go(1);
    expect(handed.screen?.step).toBe("helps");
    expect(handed.isLast).toBe(true);
  });
  it("send what was written, all of it each time, and no empty answer", async () => {
    const handed = await open();
    handed.change({ kind: "list", rows: [line("You waited.")] });
    await handed.autosave.flush();
    const answers = [{ step: "saw", answer: { kind: "list", value: [line("You waited.")] } }];
    expect(asked).toHaveBeenLastCalledWith("handed_save", { request: { answers } });
  });
  it("are gone from the page once they are given back", async () => {
    const handed = await open();
    handed.change({ kind: "list", rows: [line("You waited.")] });
    await handed.giveBack();
    expect(handed.done).toBe(true);
    expect(handed.screens).toEqual([]);
    expect(handed.drafts).toEqual([]);
  });
  it("stay when they cannot be given back", async () => {
    const handed = await open();
    handed.change({ kind: "list", rows: [line("You waited.")] });
    asked.mockRejectedValue({ code: "disk-full" });
    await handed.giveBack();
    expect(handed.done).toBe(false);
    expect(handed.failure?.code).toBe("disk-full");
    expect(handed.screens).toHaveLength(2);
  });
});
