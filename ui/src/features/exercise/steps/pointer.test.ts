import { flushSync, mount, unmount, type Component } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import BandColumns from "./BandColumns.svelte";
import BandTrack from "./BandTrack.svelte";
import RoadPad from "./RoadPad.svelte";

let drawn: Record<string, unknown> | undefined;
afterEach(() => {
  if (drawn) void unmount(drawn);
  document.body.replaceChildren();
});

/** Draws one and presses it, as wide and tall as its own units. */
function press(what: Component<never>, props: object, moves: [number, number][]): void {
  drawn = mount(what as Component<object>, { target: document.body, props });
  flushSync();
  const svg = document.querySelector("svg")!;
  const [left, top, width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  svg.getBoundingClientRect = () =>
    ({ left, top, width, height, right: left! + width!, bottom: top! + height! }) as DOMRect;
  svg.setPointerCapture = () => undefined;
  moves.forEach(([clientX, clientY], at) => {
    const type = at === 0 ? "pointerdown" : "pointermove";
    const event = new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY });
    Object.assign(event, { pointerId: 1, isPrimary: true });
    svg.dispatchEvent(event);
    flushSync();
  });
}

it("draws a band from the age pressed to the age it is pulled to", () => {
  const onchange = vi.fn();
  press(BandTrack as Component<never>, { name: "a", span: 60, from: null, to: null, onchange }, [
    [150, 20],
  ]);
  const [from, to] = onchange.mock.lastCall!;
  expect([from, to]).toEqual([15, 15]);
});

it("pulls the nearer end of a band", () => {
  const onchange = vi.fn();
  press(BandTrack as Component<never>, { name: "a", span: 60, from: 10, to: 20, onchange }, [
    [197, 20],
    [290, 20],
  ]);
  expect(onchange.mock.lastCall).toEqual([10, 29]);
});

it("sets the weight of the column under the finger", () => {
  const onchange = vi.fn();
  const columns = [0, 1, 2, 3, 4, 5].map((at) => ({ at, from: "", weight: null }));
  press(BandColumns as Component<never>, { name: "a", most: 5, columns, onchange }, [
    [150, 48],
    [250, 200],
  ]);
  expect(onchange.mock.calls).toEqual([
    [1, 3],
    [2, 0],
  ]);
});

it("puts a moment where the road is pressed, and pulls the one that stands there", () => {
  const point = { title: "", when: "", feeling: 0 };
  const words = { low: "", middle: "", high: "" };
  const ends = { from: -5, to: 5 };
  const onput = vi.fn(() => 1);
  const onchange = vi.fn();
  const props = { points: [point], ends, words, onput, onchange };
  press(RoadPad as Component<never>, props, [[500, 60]]);
  expect(onput.mock.lastCall).toEqual([1, 3]);
  void unmount(drawn!);
  document.body.replaceChildren();
  press(RoadPad as Component<never>, props, [
    [300, 120],
    [300, 40],
  ]);
  expect(onchange.mock.lastCall).toEqual([0, 4]);
});
